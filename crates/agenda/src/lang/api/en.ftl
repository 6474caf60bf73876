# What programs are told
agenda-api-time = Give the moment with its zone, for example 2026-10-07T10:00:00+02:00.
agenda-api-key = The header “Idempotency-Key” is needed: a name of 16 to 100 characters, another one for each request.
agenda-api-key-used = This name was used for another request already: choose a new one.
agenda-api-range = The period goes from the first day to the last and is at most { $most } days long.

# Short messages: at most 160 signs with the code and the link (see sms.rs)
agenda-sms-phone = SMS need a mobile number; foreign ones with the country’s prefix.
agenda-book-sms = Messages by SMS too
agenda-book-sms-hint = The confirmation, the reminder and changes come to the mobile phone too.
agenda-sms-booked = Appointment { $on } at { $at }{ $place }. Code { $code }. { $link }
agenda-sms-asked = Appointment { $on } at { $at }{ $place }. Code { $code }. Please confirm your e-mail. { $link }
agenda-sms-unhelped = Your appointment { $on } at { $at } stays, but without interpreter{ $place }. Code { $code }. { $link }
agenda-sms-moved = Appointment moved: { $on } at { $at }{ $place }. Code { $code }. { $link }
agenda-sms-near = Reminder: appointment { $on } at { $at }{ $place }. Code { $code }. { $link }
agenda-sms-cancelled = Appointment cancelled: { $on } at { $at }{ $place }. Code { $code }.

# Calendars for other programs
agenda-tab-calendars = Calendars
agenda-calendar-mine = my desk
agenda-calendar-about = Desk { $desk } · people: { $people } · { $state }
agenda-calendar-booked = expected
agenda-calendar-served = served
agenda-calendar-no_show = did not come
agenda-calendar-cancelled = cancelled by the person
agenda-calendar-called_off = called off by the office
agenda-feed-lead = These private addresses show the appointments in the calendar of a phone or a computer, always up to date. Whoever knows an address can read it: do not publish it; if it has got into the wrong hands, renew it.
agenda-feed-mine = My desk of the day
agenda-feed-mine-lead = The appointments of the desk at which you work, day by day: say here which one it is, or simply call the first person.
agenda-feed-seat-today = Today: desk { $desk }.
agenda-feed-seat-none = Not said yet for today.
agenda-feed-seat = Today I work at desk
agenda-feed-seat-do = Say so
agenda-feed-seat-done = Today’s desk is noted.
agenda-feed-all = Counter and desks
agenda-feed-caption = Calendars of the counter
agenda-feed-whose = Calendar
agenda-feed-address = Address
agenda-feed-change = Change
agenda-feed-counter = The whole counter
agenda-feed-none = It has no address.
agenda-feed-since = Made { $at }
agenda-feed-make = Make the address
agenda-feed-renew = Renew
agenda-feed-renew-ask = Renew the address? The present one stops working at once.
agenda-feed-revoke = Take away
agenda-feed-revoke-ask = Take the address away? Calendars that use it are not updated any more.
agenda-feed-made = The address is ready; the one before, if there was one, does not work any more.
agenda-feed-revoked = The address does not work any more.
agenda-feed-names = What is read of people
agenda-feed-names-lead = Calendars leave the office: they show as little as possible. This holds for all calendars of this counter.
agenda-feed-shows = Calendars show
agenda-feed-shows-code = only the appointment’s code
agenda-feed-shows-initials = the initials and the code
agenda-feed-shows-do = Save
agenda-feed-shows-done = The choice is saved.
agenda-desk-book-sms = Messages by SMS too
