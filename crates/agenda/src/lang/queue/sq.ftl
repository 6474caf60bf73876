### Kush pret një vend: lista e pritjes, vendet e ofruara, vendet me short.

agenda-queue-title = Lista e pritjes
agenda-queue-what = Kur lirohet një vend, u ofrohet së pari atyre që presin, sipas radhës me të cilën janë regjistruar. Kush merr ofertën ka disa orë për ta pranuar; ndërkohë vendi mbahet.
agenda-queue-do = Regjistrohuni në listën e pritjes
agenda-queue-privacy = Të dhënat shërbejnë vetëm për listën e pritjes dhe fshihen kur dilni prej saj. Vendi është personal: emri nuk mund të ndryshohet.
agenda-queue-already = Ky person është tashmë në listë. Faqja e listës gjendet në mesazhin e marrë gjatë regjistrimit.
agenda-queue-who = Shkruani datën e lindjes ose kodin fiskal: një vend i takon një personi të vetëm.
agenda-queue-counters-choose = Zgjidhni të paktën një sportel.
agenda-queue-offer-over = Oferta nuk vlen më.
agenda-queue-over = Pritja ka mbaruar tashmë.
agenda-queue-address-ask = { $enrolled ->
    [1] Me adresën { $email } dikush ka kërkuar të regjistrohet në shortin e një vendi.
   *[other] Me adresën { $email } dikush ka kërkuar të presë një vend.
  }
agenda-queue-address-waits = Te { $email } është dërguar një mesazh me një lidhje. Hapeni deri ditën { DAY($on) }, ora { $at }: deri atëherë kërkesa nuk numërohet.
agenda-queue-address-confirmed = Adresa është konfirmuar: tani kërkesa numërohet.
agenda-earlier = Do të doja të vija më herët
agenda-earlier-title = Një takim më i afërt
agenda-earlier-what = Nëse lirohet një vend para këtij takimi, u ofrohet atyre që presin, sipas radhës. Takimi i tanishëm mbetet derisa të pranoni një ofertë.
agenda-earlier-email = Ofertat vijnë te { $email }.
agenda-enrol-title = Regjistrimi në short
agenda-enrol-what = Jepen vendet nga dita { DAY($first) } deri ditën { DAY($last) }. Nuk ka rëndësi kush vjen i pari: radha hidhet në short ditën { DAY($on) }, pas orës { $at }, dhe kushdo mund ta llogarisë përsëri.
agenda-enrol-until = Mund të regjistroheni deri ditën { DAY($on) }, ora { $at }.
agenda-enrol-do = Regjistrohuni
agenda-book-fiscal_code = Kodi fiskal italian (codice fiscale)
agenda-book-fiscal_code-hint = Mjafton data e lindjes ose kodi fiskal.
agenda-book-counters = Sportelet
agenda-book-counters-hint = Cilido nga të zgjedhurit është i përshtatshëm.
agenda-book-weekdays = Ditët e përshtatshme
agenda-book-weekdays-hint = Nëse nuk zgjidhni asnjë, janë të përshtatshme të gjitha.
agenda-book-part = Orët e përshtatshme
agenda-part-any = çdo orë
agenda-part-morning = paradite, para orës 13
agenda-part-afternoon = pasdite, nga ora 13
agenda-weekdays-any = çdo ditë

agenda-proof-busy = Një çast: pajisja po mbaron një llogaritje të vogël që i mban larg programet automatike. Pastaj formulari niset vetë.
agenda-proof-wait = Për t’i mbajtur larg programet automatike, formulari mund të dërgohet { $seconds } sekonda pas hapjes së kësaj faqeje.
agenda-proof-early = Edhe { $seconds } sekonda: kështu mbahen larg programet automatike, njësoj për të gjithë. Pastaj shtypni përsëri butonin; ajo që keni shkruar mbetet këtu.
agenda-proof-stale = Faqja ka qëndruar e hapur tepër gjatë. Ajo që keni shkruar është ende këtu: prisni disa sekonda dhe shtypni përsëri butonin.
agenda-proof-used = Kjo kërkesë ka mbërritur tashmë.

agenda-waiting-title = Në listën e pritjes
agenda-enrolled-title = Regjistrimi në short
agenda-waiting-place = Vendi në listë: { $n }
agenda-waiting-draw = Radha hidhet në short ditën { DAY($on) }, pas orës { $at }.
agenda-waiting-rank = { $n ->
    [0] Vendi në radhën e shortit: { $rank }. Para jush nuk pret më askush.
    [one] Vendi në radhën e shortit: { $rank }. Para jush pret ende një person.
   *[other] Vendi në radhën e shortit: { $rank }. Para jush presin ende { $n } persona.
  }
agenda-waiting-what = Kur të ketë vend, ju vjen një mesazh. Shikoni postën, edhe te mesazhet e padëshiruara.
agenda-waiting-keep = Ruajeni këtë faqe: adresa e saj është personale dhe ju lejon të shihni vendin, t’u përgjigjeni ofertave dhe të dilni.
agenda-standing-asked = Për t’u konfirmuar
agenda-standing-waiting = Në pritje
agenda-standing-offered = Ka një vend
agenda-standing-booked = E rezervuar
agenda-standing-left = Ka dalë nga lista
agenda-standing-lapsed = E pakonfirmuar
agenda-standing-missed = Jashtë listës
agenda-standing-removed = Hequr nga zyra
agenda-standing-what-booked = Pritja ka mbaruar: ka një takim.
agenda-standing-what-left = Pritja mbaroi me kërkesë. Të dhënat personale janë fshirë.
agenda-standing-what-lapsed = Adresa e e-mailit nuk u konfirmua me kohë. Të dhënat personale janë fshirë; mund të regjistroheni përsëri.
agenda-standing-what-missed = Tri oferta mbetën pa përfundim dhe vendet kaluan te të tjerë. Mund të regjistroheni përsëri.
agenda-standing-what-removed = Zyra e mbylli kërkesën dhe e shkroi arsyen në mesazhin e dërguar.
agenda-suits = Çfarë është e përshtatshme
agenda-ticket = Numri publik

agenda-offer-title = Vendi i ofruar
agenda-offer-until = Vendi mbahet deri ditën { DAY($on) }, ora { $at }. Pastaj kalon te personi tjetër.
agenda-offer-instead = Nëse pranoni, takimi i ditës { DAY($on) }, ora { $at }, zhvendoset në këtë orë.
agenda-offer-choice = Mund të zgjidhni edhe një vend tjetër të lirë
agenda-offer-accept = Pranoni vendin
agenda-offer-decline = Hiqni dorë nga ky vend
agenda-offer-left = { $n ->
    [one] Është oferta e fundit: nëse mbetet pa përfundim, pritja mbaron.
   *[other] Pas { $n } ofertash pa përfundim, përfshirë këtë, pritja mbaron.
  }
agenda-decline-title = Të hiqni dorë nga ky vend?
agenda-decline-what = Vendi kalon te personi tjetër dhe nuk mund të merret më mbrapsht. Vendi në listë mbetet.
agenda-decline-do = Po, heq dorë
agenda-decline-stay = Kthehuni te oferta
agenda-declined = Vendi kaloi te personi tjetër.
agenda-leave = { $enrolled ->
    [1] Tërhiqni regjistrimin
   *[other] Dilni nga lista
  }
agenda-leave-title = { $enrolled ->
    [1] Të tërhiqeni nga shorti?
   *[other] Të dilni nga lista?
  }
agenda-leave-what = Vendi në listë humbet dhe të dhënat personale fshihen. Një vend i ofruar kalon te personi tjetër.
agenda-leave-do = { $enrolled ->
    [1] Po, tërhiqem
   *[other] Po, dal
  }
agenda-leave-stay = { $enrolled ->
    [1] Qëndroni në short
   *[other] Qëndroni në listë
  }
agenda-left = Pritja ka mbaruar dhe të dhënat personale janë fshirë.

agenda-releases-title = Vende të dhëna me short
agenda-releases-lead = Kur vendet janë të pakta, zyra mund t’i japë sipas një radhe me short që kushdo mund ta kontrollojë.
agenda-releases-open = Shorte të hapura
agenda-releases-none = Nuk ka shorte
agenda-releases-none-what = Vendet rezervohen si gjithmonë, në faqen e takimeve.
agenda-release = Shorti
agenda-release-days = Vende nga dita { DAY($first) } deri ditën { DAY($last) }
agenda-release-opens-on = Regjistrime nga dita { DAY($on) }, ora { $at }
agenda-release-closes-on = Regjistrime deri ditën { DAY($on) }, ora { $at }
agenda-release-closed = Regjistrimet në këtë short nuk janë të hapura.
agenda-release-enrolled = { $n ->
    [0] Asnjë person i regjistruar.
    [one] Një person i regjistruar.
   *[other] { $n } persona të regjistruar.
  }
agenda-release-why-off = Arsyeja e anulimit:
agenda-release-state-open = Regjistrime të hapura
agenda-release-state-announced = I njoftuar
agenda-release-state-closed = Në pritje të shortit
agenda-release-state-drawn = I hedhur
agenda-release-state-over = I mbyllur
agenda-release-state-called_off = I anuluar
agenda-release-how = Si funksionon
agenda-release-how-enrol = Regjistrimi bëhet nga dita { DAY($from) }, ora { $from-hour }, deri ditën { DAY($to) }, ora { $to-hour }. Të regjistrohesh më herët ose më vonë është njësoj. Secili merr një numër publik.
agenda-release-how-draw = Vlera publike dihet ditën { DAY($on) }, pas orës { $at }. Prej saj, prej farës së fshehtë dhe prej numrave llogaritet radha.
agenda-release-how-offers = Vendet ofrohen sipas asaj radhe. Kush merr ofertën ka disa orë për ta pranuar dhe mund të zgjedhë mes vendeve ende të lira.
agenda-release-how-name = Vendi i takon personit të regjistruar. Emri nuk mund të ndryshohet; një vend nga i cili hiqet dorë kalon te personi tjetër.
agenda-release-check = Kontrolli i shortit
agenda-release-check-what = Me njoftimin zyra publikon gjurmën e një fare të fshehtë: pas kësaj nuk mund ta ndryshojë më. Vlera publike lind pas mbylljes së regjistrimeve dhe askush nuk e di më parë. Kështu askush, as zyra, nuk mund ta vendosë radhën.
agenda-release-commitment = Gjurma e farës (SHA-256)
agenda-release-source = Nga vjen vlera publike
agenda-release-seed = Fara
agenda-release-value = Vlera publike
agenda-release-later = Publikohet me shortin.
agenda-release-drawn-at = I hedhur
agenda-release-rule = Për çdo numër llogaritet gjurma SHA-256 e tekstit të përbërë nga fara, dy pika, vlera publike, dy pika, numri. Radha është ajo e gjurmëve, nga më e vogla. Çdo kompjuter mund ta kontrollojë:
agenda-release-example = Shembull: numri { $ticket }
agenda-release-order = Radha e shortit
agenda-release-order-what = Vetëm numra: emrat nuk publikohen. Numri juaj është në faqen personale.
agenda-release-column-rank = Vendi

agenda-queue-mail-asked-subject = { $enrolled ->
    [1] Konfirmoni regjistrimin në short
   *[other] Konfirmoni adresën për listën e pritjes
  }
agenda-queue-mail-asked-body =
    Përshëndetje,

    { $enrolled ->
        [1] me këtë adresë dikush ka kërkuar të regjistrohet në shortin e një vendi:
       *[other] me këtë adresë dikush ka kërkuar të presë një vend:
    }

    { $kind }
    { $office } – { $counter }

    Për të konfirmuar adresën hapeni këtë lidhje deri ditën { DAY($by) }, ora { $by-hour }:
    { $confirm }

    Deri atëherë kërkesa nuk numërohet. Nëse nuk keni kërkuar asgjë, mos e merrni parasysh këtë mesazh.
agenda-queue-mail-joined-subject = { $enrolled ->
    [1] Regjistrimi në short u konfirmua: { $kind }
   *[other] Në pritje të një vendi: { $kind }
  }
agenda-queue-mail-joined-body =
    Përshëndetje { $name },

    adresa është konfirmuar dhe kërkesa numërohet.

    { $kind }
    { $office } – { $counter }
    { $enrolled ->
        [1] Numri publik në short: { $ticket }
       *[other] Vendet ofrohen sipas radhës së regjistrimit.
    }

    Për të parë vendin, për t’u përgjigjur ofertave ose për të dalë: { $link }
agenda-queue-mail-offered-subject = Ka një vend: { DAY($on) }, ora { $at }
agenda-queue-mail-offered-body =
    Përshëndetje { $name },

    ka një vend:

    { $kind }
    { DAY($on) }, ora { $at }
    { $office } – { $counter }
    { $address }

    Mbahet deri ditën { DAY($by) }, ora { $by-hour }. Pastaj kalon te personi tjetër.
    Për ta pranuar ose për të hequr dorë: { $link }
agenda-queue-mail-passed-subject = Oferta ka skaduar
agenda-queue-mail-passed-body =
    Përshëndetje { $name },

    askush nuk iu përgjigj ofertës me kohë dhe vendi kaloi te personi tjetër. Vendi në listë mbetet.
    { $left ->
        [one] Nëse edhe oferta tjetër mbetet pa përfundim, pritja mbaron.
       *[other] Mbeten { $left } oferta; pastaj pritja mbaron.
    }

    Faqja e listës: { $link }
agenda-queue-mail-withdrawn-subject = Vendi i ofruar nuk ekziston më
agenda-queue-mail-withdrawn-body =
    Përshëndetje { $name },

    zyra ka ndryshuar orarin dhe nuk mund t’ju presë në orën e ofruar. Na vjen keq. Vendi në listë mbetet dhe vendi i ardhshëm ofrohet sipas radhës.

    Faqja e listës: { $link }
agenda-queue-mail-missed-subject = Pritja ka mbaruar
agenda-queue-mail-missed-body =
    Përshëndetje { $name },

    tri vende të ofruara mbetën pa përfundim dhe kaluan te persona të tjerë. Pritja ka mbaruar dhe të dhënat personale janë fshirë.

    Mund të regjistroheni përsëri kur të doni: { $link }
agenda-queue-mail-drawn-subject = Shorti u hodh: vendi { $rank }
agenda-queue-mail-drawn-body =
    Përshëndetje { $name },

    radha u hodh në short.

    { $kind }
    { $office } – { $counter }
    Numri publik: { $ticket }
    Vendi: { $rank }

    Vendet ofrohen sipas kësaj radhe; kur t’ju vijë radha, merrni një mesazh.
    Për ta kontrolluar shortin: { $page }
    Faqja personale: { $link }
agenda-queue-mail-nothing-left-subject = Vendet e shortit mbaruan
agenda-queue-mail-nothing-left-body =
    Përshëndetje { $name },

    të gjitha vendet e shortit janë dhënë. Kërkesa mbetet në listën e pritjes: nëse lirohet një vend, ofrohet sipas radhës.

    { $kind }
    { $office } – { $counter }

    Faqja e listës: { $link }
agenda-queue-mail-called-off-subject = Shorti u anulua
agenda-queue-mail-called-off-body =
    Përshëndetje { $name },

    zyra e anuloi shortin. Arsyeja: { $why }

    Kërkesa mbetet në listën e pritjes: { $link }
agenda-queue-mail-removed-subject = Zyra e mbylli kërkesën e pritjes
agenda-queue-mail-removed-body =
    Përshëndetje { $name },

    zyra e hoqi kërkesën nga lista. Arsyeja: { $why }

    { $kind }
    { $office } – { $counter }

    Të dhënat personale janë fshirë.

agenda-queue-sms-joined = { $enrolled ->
    [1] Regjistrimi ne short u konfirmua. Numri dhe ofertat: { $link }
   *[other] Në listën e pritjes. Vendi dhe ofertat: { $link }
  }
agenda-queue-sms-offered = Vend i lirë { $on } ora { $at }. Përgjigjuni deri më { $by }: { $link }
agenda-queue-sms-news = { $enrolled ->
    [1] Te reja per shortin: { $link }
   *[other] Të reja për listën e pritjes: { $link }
  }
