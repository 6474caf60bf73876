### Cei care așteaptă un loc: lista de așteptare, locuri oferite, locuri trase la sorți.

agenda-queue-title = Listă de așteptare
agenda-queue-what = Când se eliberează un loc, el este oferit mai întâi celor care așteaptă, în ordinea în care s-au înscris. Cine primește oferta are câteva ore să o accepte; între timp locul rămâne rezervat.
agenda-queue-do = Înscriere pe lista de așteptare
agenda-queue-privacy = Datele servesc doar pentru lista de așteptare și se șterg la ieșirea din ea. Locul este personal: numele nu se poate schimba.
agenda-queue-already = Această persoană este deja pe listă. Pagina listei se află în mesajul primit la înscriere.
agenda-queue-who = Scrieți data nașterii sau codul fiscal: un loc este al unei singure persoane.
agenda-queue-counters-choose = Alegeți cel puțin un ghișeu.
agenda-queue-offer-over = Oferta nu mai este valabilă.
agenda-queue-over = Așteptarea s-a încheiat deja.
agenda-queue-address-ask = { $enrolled ->
    [1] Cu adresa { $email } cineva a cerut înscrierea la tragerea la sorți a unui loc.
   *[other] Cu adresa { $email } cineva a cerut să aștepte un loc.
  }
agenda-queue-address-waits = La { $email } a fost trimis un mesaj cu un link. Deschideți-l până { DAY($on) }, ora { $at }: până atunci cererea nu contează.
agenda-queue-address-confirmed = Adresa este confirmată: de acum cererea contează.
agenda-earlier = Aș vrea să vin mai devreme
agenda-earlier-title = O programare mai apropiată
agenda-earlier-what = Dacă se eliberează un loc înainte de această programare, el este oferit celor care așteaptă, în ordine. Programarea actuală rămâne până când acceptați o ofertă.
agenda-earlier-email = Ofertele sosesc la { $email }.
agenda-enrol-title = Înscriere la tragerea la sorți
agenda-enrol-what = Se dau locurile de { DAY($first) } până { DAY($last) }. Nu contează cine vine primul: ordinea se trage la sorți { DAY($on) }, după ora { $at }, și oricine o poate recalcula.
agenda-enrol-until = Înscrierea este posibilă până { DAY($on) }, ora { $at }.
agenda-enrol-do = Înscriere
agenda-book-fiscal_code = Cod fiscal italian (codice fiscale)
agenda-book-fiscal_code-hint = Este de ajuns data nașterii sau codul fiscal.
agenda-book-counters = Ghișee
agenda-book-counters-hint = Oricare dintre cele alese este potrivit.
agenda-book-weekdays = Zile potrivite
agenda-book-weekdays-hint = Dacă nu alegeți niciuna, toate sunt potrivite.
agenda-book-part = Ore potrivite
agenda-part-any = orice oră
agenda-part-morning = dimineața, înainte de ora 13
agenda-part-afternoon = după-amiaza, de la ora 13
agenda-weekdays-any = orice zi

agenda-proof-busy = O clipă: dispozitivul termină un mic calcul care ține departe programele automate. Apoi formularul pleacă singur.
agenda-proof-wait = Pentru a ține departe programele automate, formularul poate fi trimis la { $seconds } secunde după deschiderea acestei pagini.
agenda-proof-early = Încă { $seconds } secunde: așa sunt ținute departe programele automate, la fel pentru toți. Apoi apăsați din nou butonul; ce ați scris rămâne aici.
agenda-proof-stale = Pagina a rămas deschisă prea mult timp. Ce ați scris este încă aici: așteptați câteva secunde și apăsați din nou butonul.
agenda-proof-used = Această cerere a sosit deja.

agenda-waiting-title = Pe lista de așteptare
agenda-enrolled-title = Înscriere la tragerea la sorți
agenda-waiting-place = Poziția pe listă: { $n }
agenda-waiting-draw = Ordinea se trage la sorți { DAY($on) }, după ora { $at }.
agenda-waiting-rank = { $n ->
    [0] Poziția în ordinea trasă la sorți: { $rank }. Nu mai așteaptă nimeni înainte.
    [one] Poziția în ordinea trasă la sorți: { $rank }. Înainte mai așteaptă o persoană.
    [few] Poziția în ordinea trasă la sorți: { $rank }. Înainte mai așteaptă { $n } persoane.
   *[other] Poziția în ordinea trasă la sorți: { $rank }. Înainte mai așteaptă { $n } de persoane.
  }
agenda-waiting-what = Când este un loc, primiți un mesaj. Verificați poșta electronică, și printre mesajele nedorite.
agenda-waiting-keep = Păstrați această pagină: adresa ei este personală și vă permite să vedeți poziția, să răspundeți la oferte și să ieșiți.
agenda-standing-asked = De confirmat
agenda-standing-waiting = În așteptare
agenda-standing-offered = Este un loc
agenda-standing-booked = Rezervat
agenda-standing-left = A ieșit de pe listă
agenda-standing-lapsed = Neconfirmat
agenda-standing-missed = În afara listei
agenda-standing-removed = Scos de birou
agenda-standing-what-booked = Așteptarea s-a încheiat: există o programare.
agenda-standing-what-left = Așteptarea s-a încheiat la cerere. Datele personale au fost șterse.
agenda-standing-what-lapsed = Adresa de e-mail nu a fost confirmată la timp. Datele personale au fost șterse; vă puteți înscrie din nou.
agenda-standing-what-missed = Trei oferte au rămas fără rezultat și locurile au trecut la alții. Vă puteți înscrie din nou.
agenda-standing-what-removed = Biroul a închis cererea și a scris motivul în mesajul trimis.
agenda-suits = Ce este potrivit
agenda-ticket = Număr public

agenda-offer-title = Loc oferit
agenda-offer-until = Locul rămâne rezervat până { DAY($on) }, ora { $at }. Apoi trece la persoana următoare.
agenda-offer-instead = Dacă acceptați, programarea de { DAY($on) }, ora { $at }, se mută la această oră.
agenda-offer-choice = Puteți alege și un alt loc liber
agenda-offer-accept = Accept locul
agenda-offer-decline = Renunț la acest loc
agenda-offer-left = { $n ->
    [one] Este ultima ofertă: dacă rămâne fără rezultat, așteptarea se încheie.
    [few] După { $n } oferte fără rezultat, inclusiv aceasta, așteptarea se încheie.
   *[other] După { $n } de oferte fără rezultat, inclusiv aceasta, așteptarea se încheie.
  }
agenda-decline-title = Renunțați la acest loc?
agenda-decline-what = Locul trece la persoana următoare și nu mai poate fi luat înapoi. Poziția pe listă rămâne.
agenda-decline-do = Da, renunț
agenda-decline-stay = Înapoi la ofertă
agenda-declined = Locul a trecut la persoana următoare.
agenda-leave = { $enrolled ->
    [1] Retrageți înscrierea
   *[other] Ieșire de pe listă
  }
agenda-leave-title = { $enrolled ->
    [1] Vă retrageți de la tragerea la sorți?
   *[other] Ieșiți de pe listă?
  }
agenda-leave-what = Poziția se pierde și datele personale se șterg. Un loc oferit trece la persoana următoare.
agenda-leave-do = { $enrolled ->
    [1] Da, mă retrag
   *[other] Da, ies
  }
agenda-leave-stay = { $enrolled ->
    [1] Rămân înscris
   *[other] Rămân pe listă
  }
agenda-left = Așteptarea s-a încheiat și datele personale au fost șterse.

agenda-releases-title = Locuri date prin tragere la sorți
agenda-releases-lead = Când locurile sunt puține, biroul le poate da într-o ordine trasă la sorți, pe care oricine o poate verifica.
agenda-releases-open = Trageri la sorți deschise
agenda-releases-none = Nu există trageri la sorți
agenda-releases-none-what = Locurile se rezervă ca întotdeauna, pe pagina programărilor.
agenda-release = Tragere la sorți
agenda-release-days = Locuri de { DAY($first) } până { DAY($last) }
agenda-release-opens-on = Înscrierile încep { DAY($on) }, ora { $at }
agenda-release-closes-on = Înscrieri până { DAY($on) }, ora { $at }
agenda-release-closed = Înscrierile la această tragere la sorți nu sunt deschise.
agenda-release-enrolled = { $n ->
    [0] Nicio persoană înscrisă.
    [one] O persoană înscrisă.
    [few] { $n } persoane înscrise.
   *[other] { $n } de persoane înscrise.
  }
agenda-release-why-off = Motivul anulării:
agenda-release-state-open = Înscrieri deschise
agenda-release-state-announced = Anunțată
agenda-release-state-closed = În așteptarea tragerii la sorți
agenda-release-state-drawn = Trasă la sorți
agenda-release-state-over = Încheiată
agenda-release-state-called_off = Anulată
agenda-release-how = Cum funcționează
agenda-release-how-enrol = Înscrierea este posibilă de { DAY($from) }, ora { $from-hour }, până { DAY($to) }, ora { $to-hour }. Nu contează dacă vă înscrieți mai devreme sau mai târziu. Fiecare primește un număr public.
agenda-release-how-draw = Valoarea publică se cunoaște { DAY($on) }, după ora { $at }. Din ea, din sămânța secretă și din numere se calculează ordinea.
agenda-release-how-offers = Locurile sunt oferite în acea ordine. Cine primește oferta are câteva ore să o accepte și poate alege dintre locurile încă libere.
agenda-release-how-name = Locul este al persoanei înscrise. Numele nu se poate schimba; un loc la care se renunță trece la persoana următoare.
agenda-release-check = Verificarea tragerii la sorți
agenda-release-check-what = Odată cu anunțul, biroul publică amprenta unei semințe secrete: după aceea nu o mai poate schimba. Valoarea publică apare după închiderea înscrierilor și nimeni nu o cunoaște înainte. Astfel nimeni, nici măcar biroul, nu poate hotărî ordinea.
agenda-release-commitment = Amprenta seminței (SHA-256)
agenda-release-source = De unde vine valoarea publică
agenda-release-seed = Sămânța
agenda-release-value = Valoarea publică
agenda-release-later = Se publică odată cu tragerea la sorți.
agenda-release-drawn-at = Trasă la sorți
agenda-release-rule = Pentru fiecare număr se calculează amprenta SHA-256 a textului format din sămânță, două puncte, valoarea publică, două puncte, număr. Ordinea este cea a amprentelor, începând cu cea mai mică. Orice calculator o poate verifica:
agenda-release-example = Exemplu: numărul { $ticket }
agenda-release-order = Ordinea trasă la sorți
agenda-release-order-what = Doar numere: numele nu se publică. Numărul propriu este pe pagina personală.
agenda-release-column-rank = Poziția

agenda-queue-mail-asked-subject = { $enrolled ->
    [1] Confirmați înscrierea la tragerea la sorți
   *[other] Confirmați adresa pentru lista de așteptare
  }
agenda-queue-mail-asked-body =
    Bună ziua,

    { $enrolled ->
        [1] cu această adresă cineva a cerut înscrierea la tragerea la sorți a unui loc:
       *[other] cu această adresă cineva a cerut să aștepte un loc:
    }

    { $kind }
    { $office } – { $counter }

    Pentru a confirma adresa deschideți acest link până { DAY($by) }, ora { $by-hour }:
    { $confirm }

    Până atunci cererea nu contează. Dacă nu ați cerut nimic, ignorați acest mesaj.
agenda-queue-mail-joined-subject = { $enrolled ->
    [1] Înscriere la tragerea la sorți confirmată: { $kind }
   *[other] În așteptarea unui loc: { $kind }
  }
agenda-queue-mail-joined-body =
    Bună ziua, { $name },

    adresa este confirmată și cererea contează.

    { $kind }
    { $office } – { $counter }
    { $enrolled ->
        [1] Număr public la tragerea la sorți: { $ticket }
       *[other] Locurile sunt oferite în ordinea înscrierii.
    }

    Pentru a vedea poziția, a răspunde la oferte sau a ieși: { $link }
agenda-queue-mail-offered-subject = Este un loc: { DAY($on) }, ora { $at }
agenda-queue-mail-offered-body =
    Bună ziua, { $name },

    este un loc:

    { $kind }
    { DAY($on) }, ora { $at }
    { $office } – { $counter }
    { $address }

    Rămâne rezervat până { DAY($by) }, ora { $by-hour }. Apoi trece la persoana următoare.
    Pentru a-l accepta sau a renunța: { $link }
agenda-queue-mail-passed-subject = Oferta a expirat
agenda-queue-mail-passed-body =
    Bună ziua, { $name },

    nimeni nu a răspuns la timp la ofertă, iar locul a trecut la persoana următoare. Poziția pe listă rămâne.
    { $left ->
        [one] Dacă și următoarea ofertă rămâne fără rezultat, așteptarea se încheie.
       *[other] Mai rămân { $left } oferte; apoi așteptarea se încheie.
    }

    Pagina listei: { $link }
agenda-queue-mail-withdrawn-subject = Locul oferit nu mai există
agenda-queue-mail-withdrawn-body =
    Bună ziua, { $name },

    biroul și-a schimbat programul și nu poate primi la ora oferită. Ne cerem scuze. Poziția pe listă rămâne, iar următorul loc este oferit în ordine.

    Pagina listei: { $link }
agenda-queue-mail-missed-subject = Așteptarea s-a încheiat
agenda-queue-mail-missed-body =
    Bună ziua, { $name },

    trei locuri oferite au rămas fără rezultat și au trecut la alte persoane. Așteptarea s-a încheiat și datele personale au fost șterse.

    Vă puteți înscrie din nou oricând: { $link }
agenda-queue-mail-drawn-subject = Tragerea la sorți s-a făcut: poziția { $rank }
agenda-queue-mail-drawn-body =
    Bună ziua, { $name },

    ordinea a fost trasă la sorți.

    { $kind }
    { $office } – { $counter }
    Număr public: { $ticket }
    Poziția: { $rank }

    Locurile sunt oferite în această ordine; când vă vine rândul primiți un mesaj.
    Pentru a verifica tragerea la sorți: { $page }
    Pagina personală: { $link }
agenda-queue-mail-nothing-left-subject = Locurile de la tragerea la sorți s-au terminat
agenda-queue-mail-nothing-left-body =
    Bună ziua, { $name },

    toate locurile de la tragerea la sorți au fost date. Cererea rămâne pe lista de așteptare: dacă se eliberează un loc, el este oferit în ordine.

    { $kind }
    { $office } – { $counter }

    Pagina listei: { $link }
agenda-queue-mail-called-off-subject = Tragerea la sorți a fost anulată
agenda-queue-mail-called-off-body =
    Bună ziua, { $name },

    biroul a anulat tragerea la sorți. Motivul: { $why }

    Cererea rămâne pe lista de așteptare: { $link }
agenda-queue-mail-removed-subject = Biroul a închis cererea de așteptare
agenda-queue-mail-removed-body =
    Bună ziua, { $name },

    biroul a scos cererea de pe listă. Motivul: { $why }

    { $kind }
    { $office } – { $counter }

    Datele personale au fost șterse.

agenda-queue-sms-joined = { $enrolled ->
    [1] Înscriere la tragerea la sorti confirmata. Numar si oferte: { $link }
   *[other] Pe lista de așteptare. Locul și ofertele: { $link }
  }
agenda-queue-sms-offered = Loc liber { $on } ora { $at }. Răspundeți până la { $by }: { $link }
agenda-queue-sms-news = { $enrolled ->
    [1] Noutati despre tragerea la sorti: { $link }
   *[other] Noutăți despre lista de așteptare: { $link }
  }
