### Interpreters and mediators: list, day, data, calendar.

agenda-mediators-title = Interpreters and mediators
agenda-mediators-any-language = All
agenda-mediators-title-lead = Who helps people to understand each other: the languages, the calendar and the day of each.
agenda-mediators-q = Name
agenda-mediators-language = Language
agenda-mediators-retired = Those who work here no more, too
agenda-mediators-none = No interpreter or mediator
agenda-mediators-none-onward = Once an interpreter or mediator is registered and their calendar is published, the appointments that need one take their time too.
agenda-mediators-none-found = Nobody found
agenda-mediators-none-found-onward = Try another name or another language.
agenda-mediators-all = Show all
agenda-mediator-new = New interpreter or mediator
agenda-mediator-new-lead = After the name and the languages comes the calendar: only then can people book.
agenda-mediator-make = Register and go on to the calendar
agenda-mediator-made = Registered: now draw up the calendar and publish it.
agenda-mediator-name = Name
agenda-mediator-name-hint = The person, or the service that sends them.
agenda-mediator-office = Office
agenda-mediator-languages = Languages
agenda-mediator-languages-missing = Choose at least one language.
agenda-mediator-others = Other languages
agenda-mediator-others-hint = By the code of two or three letters, for example “bm ff”.
agenda-mediator-inactive = works here no more
agenda-mediator-work = Work
agenda-mediator-retire = End of the work
agenda-mediator-retire-what = From now on nobody can book with this person. The appointments that were taken are listed, to be moved, kept at their hour without interpreter or called off. The calendar stays as a draft, in case they come back.
agenda-mediator-ahead = { $n ->
    [0] No appointment counts on this person.
    [one] One appointment counts on this person and has to be moved, kept without interpreter or called off.
   *[other] { $n } appointments count on this person and have to be moved, kept without interpreter or called off.
  }
agenda-mediator-retired = The work has ended: no appointment is hit.
agenda-mediator-retired-hit = The work has ended. The appointments below have to be moved, kept without interpreter or called off.
agenda-mediator-return = They come back
agenda-mediator-return-what = When they come back, the calendar, kept as a draft, is published again.
agenda-mediator-back = They are back: check the month and publish the calendar.
agenda-mediator-hit = { $n ->
    [one] One appointment counts on this person at a time when they are not there.
   *[other] { $n } appointments count on this person at times when they are not there.
  }
agenda-mediator-day-empty = No appointment on this day
agenda-mediator-day-empty-onward = Appointments with an interpreter or mediator appear here as soon as somebody books them.
agenda-mediator-exercise = exercise
agenda-mediator-feed = Calendar on the telephone
agenda-mediator-feed-lead = At this private address the calendar of a telephone or computer shows the appointments with which this person helps. Of people it says what each counter has chosen. Whoever knows the address can read it: give it only to who helps.
agenda-tab-mediator-day = Day
agenda-tab-mediator-data = Data
agenda-mediator-return-first = The person works here no more: the calendar is published once they are back.
