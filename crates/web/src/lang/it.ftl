# Shell
web-name = Sportello
web-tagline = La carta dei servizi che misura sé stessa
web-owner = Enti e uffici pubblici
web-language = Lingua:
web-sign-in = Area riservata
web-sign-out = Uscire
web-staff-area = Area di lavoro
web-account = Accesso e sicurezza
web-skip = Collegamenti rapidi
web-skip-content = Vai al contenuto principale
web-skip-footer = Vai al piè di pagina
web-search = Cerca
web-search-label = Cerca un servizio, un ufficio o un ente
web-search-hint = Cerca un servizio o un ufficio
web-menu = Menu
web-menu-main = Navigazione principale
web-menu-services = Servizi
web-menu-bodies = Enti
web-menu-results = Risultati
web-menu-staff = Area di lavoro
web-breadcrumb = Percorso di navigazione
web-footer-charter = Carta dei servizi
web-footer-data = Dati
web-footer-open-data = Dati aperti
web-footer-api = API per sviluppatori
web-footer-contacts = Informazioni
web-footer-contacts-offices = Contatti degli uffici
web-footer-accessibility = Dichiarazione di accessibilità
web-footer-privacy = Informativa sulla privacy
web-footer-licence = Sportello è software libero, con licenza EUPL 1.2.
web-optional = (facoltativo)
web-errors-title = Alcuni dati sono da correggere
web-confirm-title = Conferma richiesta
web-confirm-yes = Sì, procedi
web-confirm-no = No, torna alla pagina
web-pages = Pagine dell’elenco
web-pages-page = Pagina
web-pages-previous = Pagina precedente
web-pages-next = Pagina successiva
web-pages-total = { $total ->
    [0] Nessun elemento
    [one] { $total } elemento
   *[other] { $total } elementi
}
web-keys = Tasti rapidi di questa pagina
web-keys-search = Cerca
web-keys-switch = Tasti rapidi attivi
web-problem-code = Codice da indicare se si chiede aiuto:
