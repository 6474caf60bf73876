cases-own-told-substitute_asked = Kërkuesi iu drejtua mbajtësit të pushtetit zëvendësues
cases-substitute-late = Afati kaloi pa përgjigje
cases-substitute-what = Afati ligjor mbaroi më { DAY($ended) }. Tani mund të kërkoni të vendosë ai që ka pushtetin zëvendësues: ka gjysmën e afatit fillestar, domethënë { $term }.
cases-substitute-who = Kush vendos në vend të zyrës
cases-substitute-asked = E kërkuat më { DAY($on) }: vendimi duhet marrë deri më { DAY($due) }.
cases-substitute-begin = Kërkoni që të vendosë
cases-substitute-title = T’i kërkohet vendimi mbajtësit të pushtetit zëvendësues
cases-substitute-reason = Çfarë doni të shtoni
cases-substitute-reason-hint = Kërkesa vlen edhe pa fjalë: regjistrohet sot.
cases-substitute-do = Dërgoni kërkesën
cases-substitute-keep = Jo tani
cases-substitute-done = Kërkesa u regjistrua: zyra dhe mbajtësi i pushtetit zëvendësues u njoftuan.
cases-substitute-not-now = Në këtë çast nuk ka asgjë për t’i kërkuar mbajtësit të pushtetit zëvendësues.
cases-mail-substitute-asked =
    Përshëndetje,

    regjistruam kërkesën tuaj të datës { DAY($on) } që dikush tjetër të vendosë në vend të zyrës për kërkesën «{ $procedure }». Faqja e dosjes thotë kush vendos dhe deri kur.
