agenda-invitation-ask-title = Am primit o convocare
agenda-invitation-ask-lead = Cu codul scris în scrisoare alegeți ziua și ora programării.
agenda-invitation-ask-do = Continuați
agenda-invitation-code = Codul din scrisoare
agenda-invitation-code-hint = Zece litere și cifre, de exemplu 7K2M-9QXA-41.
agenda-invitation-code-none = Nu există nicio convocare cu acest cod. Verificați scrisoarea.
agenda-invitation-title = Convocare
agenda-invitation-lead = { $office } vă invită să alegeți ziua și ora programării.
agenda-invitation-booked-on = Programarea este deja făcută: { DAY($on) }, ora { $at }.
agenda-invitation-see = Vedeți programarea
agenda-invitation-until = Se face programarea până la
agenda-invitation-what = Datele cunoscute de birou sunt deja completate. Rămâne de ales ziua și ora.
agenda-invitation-begin = Alegeți ziua și ora
agenda-invitation-name = Convocarea este personală: numele nu se poate schimba. Dacă este greșit, contactați biroul.
agenda-invitation-withdrawn = Biroul a retras această convocare: nu mai este nevoie de programare.
agenda-invitation-lapsed = Termenul pentru programare a trecut: contactați biroul.
agenda-invitation-booked = Programarea este deja făcută.
agenda-invitation-done = Programarea din această convocare a avut deja loc.
agenda-invitation-mail-invited-subject = Convocare: alegeți programarea pentru dosarul { $case }
agenda-invitation-mail-invited-body =
    Bună ziua, { $name },

    pentru dosarul { $case } este nevoie de o programare:

    { $kind }
    { $office } – { $counter }
    { $address }

    Ziua și ora se aleg aici:
    { $link }

    Ce să aduceți:
    { $bring }

    Legătura este personală: nu o dați altcuiva. Cine nu face programarea primește o scrisoare.
agenda-invitation-mail-invited-last = Faceți programarea până la { DAY($last) }.
agenda-invitation-mail-withdrawn-subject = Convocare retrasă: dosarul { $case }
agenda-invitation-mail-withdrawn-body =
    Bună ziua, { $name },

    biroul a retras convocarea pentru dosarul { $case }:

    { $kind }
    { $office } – { $counter }

    Nu mai este nevoie de programare.
agenda-letter-subject = Convocare pentru dosarul { $case }: { $kind }
agenda-letter-dear = Bună ziua, { $name },
agenda-letter-why = pentru dosarul { $case } este nevoie de o programare la { $office } – { $counter }, { $address }.
agenda-letter-how = Ziua și ora se aleg pe internet: îndreptați telefonul spre cod.
agenda-letter-code-how = Sau deschideți { $site } și scrieți codul din această scrisoare.
agenda-letter-proposal = Pentru dumneavoastră s-a făcut această programare: { DAY($on) }, ora { $at }.
agenda-letter-change = Pentru a o muta sau a o anula, îndreptați telefonul spre cod.
agenda-letter-last = Faceți programarea până la { DAY($last) }.
agenda-letter-help = Dacă nu puteți face acest lucru pe internet, contactați biroul: vedeți partea de sus a scrisorii.
