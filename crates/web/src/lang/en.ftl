# Shell
web-name = Sportello
web-tagline = The service charter that measures itself
web-owner = Public bodies and offices
web-language = Language:
web-sign-in = Staff area
web-sign-out = Sign out
web-staff-area = Work area
web-account = Sign-in and security
web-skip = Quick links
web-skip-content = Skip to main content
web-skip-footer = Skip to footer
web-search = Search
web-search-label = Search for a service, an office or a body
web-search-hint = Search for a service or an office
web-menu = Menu
web-menu-main = Main navigation
web-menu-services = Services
web-menu-bodies = Bodies
web-menu-results = Results
web-menu-staff = Work area
web-breadcrumb = Breadcrumb
web-footer-charter = Service charter
web-footer-data = Data
web-footer-open-data = Open data
web-footer-api = API for developers
web-footer-contacts = Information
web-footer-contacts-offices = Contacts of the offices
web-footer-accessibility = Accessibility statement
web-footer-privacy = Privacy notice
web-footer-licence = Sportello is free software, licensed under the EUPL 1.2.
web-optional = (optional)
web-errors-title = Some details need correcting
web-confirm-title = Please confirm
web-confirm-yes = Yes, go on
web-confirm-no = No, back to the page
web-pages = Pages of the list
web-pages-page = Page
web-pages-previous = Previous page
web-pages-next = Next page
web-pages-total = { $total ->
    [0] Nothing listed
    [one] { $total } item
   *[other] { $total } items
}
web-keys = Keyboard shortcuts of this page
web-keys-search = Search
web-keys-switch = Shortcuts on
web-problem-code = Code to give when asking for help:
