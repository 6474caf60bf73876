agenda-step-place = Locul
agenda-step-time = Data și ora
agenda-step-details = Detalii
agenda-step-applicant = Solicitant
agenda-step-review = Verificare
agenda-title-place = Programare: locul
agenda-title-time = Programare: data și ora
agenda-title-details = Programare: detalii
agenda-title-applicant = Programare: solicitantul
agenda-title-review = Programare: verificarea datelor
agenda-next-time = Continuați: data și ora
agenda-next-details = Continuați: detalii
agenda-next-applicant = Continuați: solicitantul
agenda-next-review = Continuați: verificarea
agenda-back = Înapoi
agenda-change = Modificați
agenda-draft-kept = Ce ați scris rămâne salvat două ore pe acest dispozitiv.
agenda-draft-remove = Ștergeți tot
agenda-draft-removed = Datele programării au fost șterse.
agenda-draft-gone = Nu există o programare în curs: au trecut două ore sau este deja încheiată. Puteți începe din nou de aici.
agenda-landing-title = Programări
agenda-landing-lead = Alegeți motivul, ghișeul și ora. Nu trebuie să vă înregistrați.
agenda-landing-open = Pentru ce vă programați
agenda-landing-counters = { $n ->
    [one] Un singur ghișeu
    [few] { $n } ghișee
   *[other] { $n } de ghișee
  }
agenda-landing-convoked = Pe bază de convocare (convocazione)
agenda-landing-convoked-what = Aceste programări se fac de la legătura din convocarea primită de la birou.
agenda-landing-known = Am deja o programare
agenda-landing-known-what = Cu codul o puteți revedea, muta sau anula.
agenda-landing-none = Niciun ghișeu nu primește cu programare
agenda-landing-none-what = Deocamdată birourile nu au deschis programările online.
agenda-contact-offices = Datele de contact ale birourilor
agenda-contact-office = Datele de contact ale biroului
agenda-place-where = Unde
agenda-place-none = Nicio programare online
agenda-place-none-what = Pentru acest serviciu niciun ghișeu nu primește cu programare făcută online.
agenda-place-convoked = Programare pe bază de convocare (convocazione)
agenda-near = Localitatea, codul poștal, strada sau numele ghișeului
agenda-near-do = Arată întâi cele mai apropiate
agenda-near-from = În ordinea distanței față de { $town }.
agenda-near-unknown = Nu știm unde se află „{ $place }”: ghișeele sunt în ordinea primului loc liber.
agenda-near-known = Distanțele sunt cunoscute față de:
agenda-distance = La { $km } km în linie dreaptă
agenda-locate = Folosește poziția mea
agenda-locate-privacy = Poziția rămâne pe acest dispozitiv: nu este trimisă și nu este păstrată.
agenda-locate-done = Ghișeele sunt acum de la cel mai apropiat la cel mai îndepărtat.
agenda-locate-refused = Poziția nu este disponibilă: mai sus se poate scrie localitatea sau codul poștal.
agenda-first-free = Primul loc liber: { DAY($on) }, ora { $at }
agenda-first-free-none = Acum nu sunt locuri libere.
agenda-company = Cine vine
agenda-company-do = Actualizați orele
agenda-language-no = Niciunul
agenda-language-choose = Alegeți limba
agenda-language-first = La această programare participă un interpret: alegeți limba ca să vedeți orele.
agenda-soonest = Primele zile libere
agenda-soonest-from = { $n ->
    [one] o oră liberă, la { $at }
    [few] { $n } ore libere, de la { $at }
   *[other] { $n } de ore libere, de la { $at }
  }
agenda-on = { DAY($on) }
agenda-on-at = { DAY($on) }, ora { $at }
agenda-on-from-to = { DAY($on) }, de la { $from } la { $to }
agenda-week = De { DAY($from) }, până { DAY($to) }
agenda-list = Zile libere
agenda-arrows = Alte zile
agenda-week-before = Săptămâna anterioară
agenda-week-after = Săptămâna următoare
agenda-list-before = Zilele anterioare
agenda-list-after = Zilele următoare
agenda-as-list = Arată ca listă
agenda-as-week = Arată pe săptămâni
agenda-week-none = În această săptămână nu sunt ore libere.
agenda-nearest = Cele mai apropiate ore libere
agenda-taken = Între timp ora aleasă nu mai este liberă. Nu s-a pierdut nimic: alegeți altă oră.
agenda-none-title = Acum nu sunt locuri libere
agenda-none-what = Locurile la care se renunță devin din nou libere în cursul zilei.
agenda-none-opens = Următoarele locuri se deschid { DAY($on) }, la ora { $at }.
agenda-place-free = Acum este din nou un loc liber.
agenda-receipt-what = Dovada arată că ați căutat o programare și că nu erau locuri. Biroul numără aceste cereri.
agenda-receipt-do = Dovada încercării (ricevuta)
agenda-receipt-title = Dovada încercării de programare (ricevuta)
agenda-receipt-lead = S-a cerut o programare și nu erau locuri libere.
agenda-receipt-number = Număr
agenda-receipt-when = Data și ora
agenda-receipt-counts = Cererea este înregistrată printre cele respinse din lipsă de locuri. Biroul o poate găsi după număr.
agenda-try-again = Căutați din nou
agenda-book = Confirmați programarea
agenda-book-place = Ghișeu
agenda-book-place-choose = Alegeți unul dintre ghișeele din listă.
agenda-book-at = Ora
agenda-book-at-choose = Alegeți una dintre orele din listă.
agenda-book-kind = Motivul
agenda-book-people = Câte persoane vin
agenda-book-language = Interpret sau mediator
agenda-book-note = Alte detalii
agenda-book-note-hint = Cel mult 200 de caractere. Nu scrieți date despre sănătate sau alte date sensibile.
agenda-book-name = Numele și prenumele
agenda-book-name-hint = Ale persoanei care vine la programare.
agenda-book-born_on = Data nașterii
agenda-book-born_on-hint = Este necesară pentru ca fiecare persoană să aibă același număr de programări.
agenda-born-form = Verificați data nașterii.
agenda-book-email = Adresa de e-mail
agenda-book-email-hint = Primiți un mesaj cu o legătură pentru a confirma adresa.
agenda-book-phone = Telefon
agenda-contact-one = Este de ajuns una dintre ele: adresa de e-mail sau telefonul.
agenda-privacy = Datele se folosesc numai pentru această programare.
agenda-privacy-link = Informare privind datele personale (privacy)
agenda-review-lead = Verificați datele înainte de a confirma.
agenda-review-appointment = Programare
agenda-page-ahead = Programare confirmată
agenda-page-booked = Programare trecută
agenda-page-served = Programare încheiată
agenda-page-no_show = Programare ratată
agenda-page-cancelled = Programare anulată
agenda-page-called_off = Programare anulată de birou
agenda-citizen-state-booked = Rezervată
agenda-citizen-state-served = Încheiată
agenda-citizen-state-no_show = Nu s-a prezentat nimeni
agenda-citizen-state-cancelled = Anulată
agenda-citizen-state-called_off = Anulată de birou
agenda-booked = Programarea este făcută. Este bine să salvați această pagină sau să notați codul.
agenda-when = Când
agenda-where = Unde
agenda-map = Hartă
agenda-map-app = Deschideți în aplicația de hărți
agenda-people = { $n ->
    [one] O persoană
    [few] { $n } persoane
   *[other] { $n } de persoane
  }
agenda-case = Dosar (pratica)
agenda-code = Cod
agenda-code-picture = Codul ca imagine, pentru cititorul de la ghișeu
agenda-code-what = La ghișeu este de ajuns codul, pe telefon sau pe hârtie.
agenda-bring = Ce să aduceți
agenda-calendar = Adăugați în calendar
agenda-calendar-update = Actualizați calendarul
agenda-calendar-description =
    Cod: { $code }

    { $instructions }

    Ce să aduceți:
    { $bring }

    Pentru a muta sau a anula: { $link }
agenda-print = Tipăriți
agenda-manage = Gestionați programarea
agenda-manage-what = Dacă nu puteți veni, anulați-o aici: altcineva are nevoie de loc.
agenda-move = Mutați
agenda-move-title = Mutați programarea
agenda-move-now = Programarea de acum: { DAY($on) }, de la { $from } la { $to }.
agenda-move-do = Mutați la această oră
agenda-moves-left = { $n ->
    [one] Se mai poate muta o dată.
    [few] Se mai poate muta de { $n } ori.
   *[other] Se mai poate muta de { $n } de ori.
  }
agenda-moved = Programarea a fost mutată.
agenda-keep = Lăsați așa cum este
agenda-cancel = Anulați programarea
agenda-cancel-title = Anulați programarea?
agenda-cancel-what = Locul devine liber pentru alte persoane și nu mai poate fi luat înapoi.
agenda-cancel-do = Da, anulați
agenda-cancelled = Programarea a fost anulată.
agenda-back-to = Înapoi la programare
agenda-again = Faceți altă programare
agenda-address-waits = Adresa de e-mail trebuie confirmată
agenda-address-waits-what = La { $email } a fost trimis un mesaj cu o legătură. Deschideți-o cel târziu { DAY($on) }, ora { $at }: altfel programarea se anulează și locul devine din nou liber.
agenda-address-mend = Adresa este greșită sau mesajul nu ajunge
agenda-address-change = Schimbați adresa sau adăugați una
agenda-address-none = niciuna
agenda-address-wanted = În așteptarea confirmării: { $email }. Până atunci contează adresa de dinainte.
agenda-address-send = Trimiteți din nou mesajul
agenda-address-sent = Mesajul a fost trimis din nou.
agenda-address-title = Confirmați adresa de e-mail
agenda-address-ask = Programarea a fost făcută cu adresa { $email }.
agenda-address-confirm = Confirm: adresa este a mea
agenda-address-confirmed = Adresa este confirmată.
agenda-find-title = Găsiți o programare
agenda-find-lead = Cu codul programării și datele de contact date când ați făcut-o.
agenda-find-code = Codul programării
agenda-find-code-hint = Zece litere și cifre, de exemplu 7K2M-9QXA-41.
agenda-find-contact = Adresa de e-mail sau telefonul
agenda-find-do = Arată programarea
agenda-find-none = Nu există nicio programare cu acest cod și aceste date de contact.
agenda-speaks-am = amharică
agenda-speaks-ar = arabă
agenda-speaks-bn = bengaleză
agenda-speaks-de = germană
agenda-speaks-en = engleză
agenda-speaks-es = spaniolă
agenda-speaks-fa = persană
agenda-speaks-fr = franceză
agenda-speaks-hi = hindi
agenda-speaks-pa = punjabi
agenda-speaks-pl = polonă
agenda-speaks-pt = portugheză
agenda-speaks-ro = română
agenda-speaks-ru = rusă
agenda-speaks-so = somaleză
agenda-speaks-sq = albaneză
agenda-speaks-sr = sârbă
agenda-speaks-ti = tigrină
agenda-speaks-tl = tagalog
agenda-speaks-tr = turcă
agenda-speaks-uk = ucraineană
agenda-speaks-ur = urdu
agenda-speaks-wo = wolof
agenda-speaks-zh = chineză
agenda-name-missing = Scrieți numele și prenumele.
agenda-name-form = Scrieți numele și prenumele, cel mult 120 de caractere.
agenda-fiscal-code-form = Codul fiscal (codice fiscale) are 16 caractere, cel provizoriu 11 cifre. Dacă nu îl aveți, lăsați câmpul gol.
agenda-email-form = Verificați adresa: de exemplu nome@esempio.it.
agenda-phone-form = Verificați numărul de telefon.
agenda-contact-missing = Indicați o adresă de e-mail sau un număr de telefon.
agenda-note-long = Cel mult 200 de caractere.
agenda-people-most = { $most ->
    [one] La această programare vine o singură persoană.
    [few] La această programare vin cel mult { $most } persoane.
   *[other] La această programare vin cel mult { $most } de persoane.
  }
agenda-language-missing = Alegeți limba interpretului sau a mediatorului.
agenda-language-none = Pentru această programare nu este prevăzut un interpret.
agenda-only-convoked = Această programare se face de la legătura din convocare (convocazione).
agenda-limit-person = Există deja o programare de acest fel pe numele acestei persoane. O puteți muta sau anula pe aceea.
agenda-limit-case = Există deja o programare de acest fel pentru acest dosar. O puteți muta sau anula pe aceea.
agenda-booking-over = Programarea a trecut deja sau a fost anulată.
agenda-change-late = Este prea târziu pentru a schimba programarea de aici: contactați biroul.
agenda-moves-most = { $most ->
    [0] Această programare nu se poate muta: contactați biroul.
    [one] Programarea se poate muta o singură dată: contactați biroul.
    [few] Programarea se poate muta de cel mult { $most } ori: contactați biroul.
   *[other] Programarea se poate muta de cel mult { $most } de ori: contactați biroul.
  }
agenda-changed-meanwhile = Altcineva a făcut o modificare între timp: reîncărcați pagina.
agenda-mail-booked-subject = Programare confirmată: { DAY($on) }, ora { $at }
agenda-mail-booked-body =
    Bună ziua, { $name },

    programarea dumneavoastră este confirmată.

    { $kind }
    { DAY($on) }, ora { $at }
    { $office } – { $counter }
    { $address }

    Cod: { $code }

    Ce să aduceți:
    { $bring }

    Pentru a muta sau a anula programarea: { $link }
    Pentru calendar: { $link }/appointment.ics
agenda-mail-asked-subject = Confirmați adresa pentru programarea de { DAY($on) }
agenda-mail-asked-body =
    Bună ziua,

    cu această adresă a fost făcută o programare:

    { DAY($on) }, ora { $at }
    { $office } – { $counter }

    Pentru a confirma adresa, deschideți această legătură cel târziu { DAY($by) }, ora { $by-hour }:
    { $confirm }

    Dacă adresa nu este confirmată, programarea se anulează și locul devine din nou liber.
    Dacă nu ați făcut nicio programare, puteți ignora acest mesaj.
agenda-mail-readdressed-subject = Confirmați adresa nouă pentru programarea din { DAY($on) }
agenda-mail-readdressed-body =
    Bună ziua,

    această adresă a fost indicată pentru o programare:

    { DAY($on) }, ora { $at }
    { $office } – { $counter }

    Pentru a primi aici mesajele, confirmați adresa:
    { $confirm }

    Programarea rămâne valabilă în orice caz. Dacă nu ați făcut nicio programare, puteți ignora acest mesaj.
agenda-mail-unhelped-subject = Fără interpret: programare { DAY($on) }, ora { $at }
agenda-mail-unhelped-body =
    Bună ziua, { $name },

    programarea dumneavoastră rămâne confirmată, dar interpretul sau mediatorul nu va fi prezent:

    { $kind }
    { DAY($on) }, ora { $at }
    { $office } – { $counter }
    { $address }

    Dacă puteți, veniți cu o persoană care vă ajută să vă înțelegeți. Pentru a alege altă zi: { $link }
    Cod: { $code }
agenda-mail-moved-subject = Programare mutată: { DAY($on) }, ora { $at }
agenda-mail-moved-body =
    Bună ziua, { $name },

    programarea dumneavoastră a fost mutată. Noua programare este:

    { $kind }
    { DAY($on) }, ora { $at }
    { $office } – { $counter }
    { $address }

    Cod: { $code }

    Pentru a o muta sau a o anula: { $link }
    Pentru a actualiza calendarul: { $link }/appointment.ics
agenda-mail-near-subject = Vă reamintim: programare { DAY($on) }, ora { $at }
agenda-mail-near-body =
    Bună ziua, { $name },

    vă reamintim programarea dumneavoastră:

    { $kind }
    { DAY($on) }, ora { $at }
    { $office } – { $counter }
    { $address }

    Cod: { $code }

    Ce să aduceți:
    { $bring }

    Dacă nu puteți veni, spuneți aici, pentru că altcineva are nevoie de loc: { $link }
agenda-mail-cancelled-subject = Programare anulată: { DAY($on) }, ora { $at }
agenda-mail-cancelled-body =
    Bună ziua, { $name },

    programarea dumneavoastră a fost anulată:

    { $kind }
    { DAY($on) }, ora { $at }
    { $office } – { $counter }

    Locul este din nou liber pentru alte persoane.
    Pentru a o scoate din calendar: { $link }/appointment.ics
agenda-mail-lapsed-subject = Programare anulată: adresa nu a fost confirmată
agenda-mail-lapsed-body =
    Bună ziua,

    această adresă nu a fost confirmată la timp. Programarea a fost anulată:

    { DAY($on) }, ora { $at }
    { $office } – { $counter }

    Pentru o altă programare: { $link }
agenda-mail-called-off-subject = Programare anulată de birou: { DAY($on) }, ora { $at }
agenda-mail-called-off-body =
    Bună ziua, { $name },

    biroul nu vă poate primi la această oră și a trebuit să anuleze programarea:

    { $kind }
    { DAY($on) }, ora { $at }
    { $office } – { $counter }

    Ne cerem scuze pentru neplăcere. Pentru o altă programare: { $link }
    Pentru a o scoate din calendar: { $link }/appointment.ics
agenda-withdrawn = La această oră nu se mai primește
agenda-replaced = Oră înlocuită de noul calendar
agenda-languages-form = Indicați limbile prin codul lor, de exemplu „ar fr”.
agenda-booking-ahead = Programarea nu a avut loc încă.
agenda-key-used = O cerere diferită a fost deja trimisă cu același identificator.
agenda-tab-hall = Sala de așteptare
agenda-rehearsal-short = Probă
agenda-hall-lead = Două pagini pentru sală, de deschis pe tot ecranul: ecranul cu apelurile, fără nume, și terminalul (totem) unde cine sosește scrie codul sau ia un număr. Cine cunoaște adresa le deschide fără autentificare.
agenda-hall-display = Ecranul cu apelurile
agenda-hall-kiosk = Terminal (totem)
agenda-hall-sound = Pentru a auzi apelurile, atingeți o dată „Porniți sunetul” pe ecran sau porniți browserul cu redarea automată permisă.
agenda-hall-make = Creați adresele
agenda-hall-renew = Schimbați adresele
agenda-hall-renew-ask = Adresele de acum nu vor mai funcționa: ecranul și terminalul trebuie deschise din nou. Continuați?
agenda-hall-made = Adresele au fost create.
agenda-hall-none = Adresele nu există încă: le creează responsabilul biroului.
agenda-kiosk-title = Bine ați venit
agenda-kiosk-with = Am programare
agenda-kiosk-code = Scrieți codul programării sau arătați-l cititorului
agenda-kiosk-arrive = Sunt aici
agenda-kiosk-without = Nu am programare
agenda-kiosk-priority = Dacă aveți dreptul la prioritate (sarcină, dizabilitate), spuneți personalului.
agenda-kiosk-number = Numărul dumneavoastră
agenda-kiosk-before = { $n ->
    [0] Nimeni înainte.
    [one] O persoană înainte.
    [few] { $n } persoane înainte.
   *[other] { $n } de persoane înainte.
  }
agenda-kiosk-wait = { $n ->
    [0] Urmează în curând apelul dumneavoastră.
    [one] Așteptare: circa un minut.
    [few] Așteptare: circa { $n } minute.
   *[other] Așteptare: circa { $n } de minute.
  }
agenda-kiosk-watch = Priviți ecranul: numărul apare împreună cu postul (postazione).
agenda-kiosk-back = Gata
agenda-display-title = Apeluri
agenda-display-number = Număr
agenda-display-desk = Post
agenda-display-none = Niciun apel în acest moment
agenda-display-aloud = Numărul { $ticket }, postul { $desk }
agenda-display-waiting = { $n ->
    [0] Nimeni nu așteaptă
    [one] O persoană așteaptă
    [few] { $n } persoane așteaptă
   *[other] { $n } de persoane așteaptă
  }
agenda-display-wait = { $n ->
    [0] Cine sosește acum este chemat imediat
    [one] Așteptare pentru cine sosește acum: circa un minut
    [few] Așteptare pentru cine sosește acum: circa { $n } minute
   *[other] Așteptare pentru cine sosește acum: circa { $n } de minute
  }
agenda-display-sound = Porniți sunetul
