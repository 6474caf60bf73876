calendar-reason = { $reason ->
    [sunday] e diel
    [new_year] Viti i Ri
    [epiphany] Ujët e Bekuar (Epifania)
    [easter_monday] e hëna e Pashkëve katolike
    [liberation] Dita e Çlirimit të Italisë
    [labour] Dita e Punëtorëve
    [republic] Dita e Republikës Italiane
    [assumption] Zoja e Madhe (Ferragosto)
    [saint_francis] Shën Françesku i Asizit
    [all_saints] Të gjithë shenjtorët (Ognissanti)
    [immaculate_conception] Zoja e Papërlyer
    [christmas] Krishtlindja
    [saint_stephen] Shën Shtjefni
    [unity_2011] 150-vjetori i Bashkimit të Italisë
    [patron] festa e shenjtit mbrojtës të vendit
    [closure] zyra e mbyllur: { $why }
    [saturday] e shtunë
   *[other] { $why }
}
calendar-not-covered = Kalendari përfshin kohën nga dita { DAY($from) }, deri ditën { DAY($to) }, dhe nuk e përfshin ditën { DAY($date) }: data nuk llogaritet.
term-length = { $unit ->
    [months] { $amount ->
        [one] 1 muaj
       *[other] { $amount } muaj
    }
    [working_days] { $amount ->
        [one] 1 ditë pune
       *[other] { $amount } ditë pune
    }
   *[calendar_days] { $amount ->
        [one] 1 ditë
       *[other] { $amount } ditë
    }
}
term-event = { $what ->
    [documents_requested] Kërkesë për dokumente
    [documents_received] Ardhja e dokumenteve të kërkuara
    [rejection_notice_received] Njoftim paraprak për refuzim (preavviso di rigetto)
    [observations_filed] Paraqitja e vërejtjeve
    [law] Pezullim me ligj
   *[extension] Zgjatje
}
term-not-counted = { $days ->
    [one] nuk numërohet dita { DAY($from) }
   *[other] nuk numërohen { $days } ditë, nga dita { DAY($from) }, deri ditën { DAY($to) }
}
term-step-received = Dita e marrjes: { DAY($on) }. Dita e marrjes nuk numërohet ({ $norm }).
term-step-length = Kohëzgjatja e afatit: { term-length }.
term-step-extended = Zgjatje me { term-length }, ditën { DAY($on) } (akti: { $act }). Kohëzgjatja gjithsej: { $total } { $unit ->
    [months] muaj
    [working_days] ditë pune
   *[calendar_days] ditë
}.
term-step-months = { $same ->
    [yes] Afati me muaj mbaron në ditën me të njëjtin numër
   *[no] Muaji kur mbaron afati nuk ka një ditë me të njëjtin numër: afati mbaron ditën e fundit të muajit
} ({ $norm }). Nga dita { DAY($from) }, që nuk numërohet, deri ditën { DAY($to) }: { term-length }.
term-step-counted = { $one_day ->
    [yes] Numërohet dita { DAY($from) }: { term-length }.
   *[no] Numërohet nga dita { DAY($from) }, deri ditën { DAY($to) }: { term-length }.
}
term-step-weekends = Në këtë kohë nuk numërohen, sepse nuk janë ditë pune: { $saturdays ->
    [0] { "" }
    [one] 1 e shtunë
   *[other] { $saturdays } të shtuna
}{ $saturdays ->
    [0] { "" }
   *[other] { $sundays ->
        [0] { "" }
       *[other] { " dhe " }
    }
}{ $sundays ->
    [0] { "" }
    [one] 1 e diel
   *[other] { $sundays } të diela
}.
term-step-skipped = Nuk numërohet dita { DAY($on) }, që nuk është ditë pune: { calendar-reason }.
term-suspended-documents-received = Afati u pezullua: dokumentet u kërkuan ditën { DAY($on) }, dhe u morën ditën { DAY($restart) }. Afati rifillon ditën { DAY($resumes) }; { term-not-counted } ({ $norm }).
term-suspended-documents-lapsed = Afati u pezullua: dokumentet u kërkuan ditën { DAY($on) }. Pas { $most } ditësh afati rifillon gjithsesi, ditën { DAY($resumes) }; { term-not-counted } ({ $norm }).
term-suspended-observations = Afati u pezullua: njoftimi paraprak për refuzim u mor ditën { DAY($on) }, vërejtjet u paraqitën ditën { DAY($restart) }. Afati rifillon { $most } ditë pas vërejtjeve, ditën { DAY($resumes) }; { term-not-counted } ({ $norm }).
term-suspended-no-observations = Afati u pezullua: njoftimi paraprak për refuzim u mor ditën { DAY($on) }. Nëse nuk paraqiten vërejtje në { $most } ditët e dhëna{ $rolled ->
    [yes] , e fundit e të cilave nuk mund të jetë ditë feste
   *[no] { "" }
}, afati rifillon ditën { DAY($resumes) }; { term-not-counted } ({ $norm }).
term-suspended-law = Afati u pezullua me ligj{ $law ->
    [covid_2020] , për shkak të epidemisë së vitit 2020
   *[other] { "" }
}: { term-not-counted } ({ $norm }).
term-step-idle = { term-event }, ditën { DAY($on) }: asnjë ditë e afatit nuk pezullohet për këtë arsye ({ $norm }).
term-step-late = { term-event }, ditën { DAY($on) }: afati kishte rifilluar tashmë ditën { DAY($since) }, dita e fundit nuk ndryshon.
term-step-older-rule = Kujdes: rregulli ndryshoi ditën { DAY($since) }. Më parë, njoftimi paraprak për refuzim (këtu: { DAY($on) }) nuk e pezullonte afatin, por e niste nga e para. Data duhet kontrolluar me dorë.
term-step-sum = { $parted ->
    [yes] Shuma: { $parts } = { term-length }. Dita e fundit e numëruar: { DAY($last) }.
   *[no] Shuma: { term-length }. Dita e fundit e numëruar: { DAY($last) }.
}
term-step-moved = Afati nuk mund të mbarojë ditën { DAY($on) } ({ calendar-reason }), dhe kalon në ditën tjetër ({ $norm }).
term-step-due = Dita e fundit e afatit: { DAY($on) }.
term-error-amount = Ky afat nuk është i mundur: { term-length }. Shkruani një numër nga 1 deri në { $most }.
term-error-receipt-in-future = Marrja, ditën { DAY($received) }: kjo ditë nuk ka ardhur ende, sot është { DAY($today) }.
term-error-in-future = { term-event }, ditën { DAY($on) }: kjo ditë nuk ka ardhur ende, sot është { DAY($today) }.
term-error-before-receipt = { term-event }, ditën { DAY($on) }: kjo ditë është para marrjes ({ DAY($received) }).
term-error-after-due = { term-event }, ditën { DAY($on) }: afati kishte mbaruar tashmë ditën { DAY($due) }.
term-error-second-suspension = Kërkesë për dokumente, ditën { DAY($on) }: afati mund të pezullohet për dokumente vetëm një herë (L. 241/1990 art. 2 c. 7), dhe është pezulluar tashmë ditën { DAY($first) }.
term-error-second-notice = Njoftim paraprak për refuzim, ditën { DAY($on) }: një njoftim është marrë tashmë ditën { DAY($first) }, dhe e pezullon afatin vetëm një herë.
term-error-restart-without-stop = { term-event }, ditën { DAY($on) }: mungon { $what ->
    [documents_received] kërkesa për dokumente
   *[observations_filed] njoftimi paraprak për refuzim
}, afati nuk është pezulluar.
term-error-before-stop = { term-event }, ditën { DAY($on) }: kjo ditë është para { $what ->
    [documents_received] kërkesës për dokumente
   *[observations_filed] njoftimit paraprak për refuzim
} ({ DAY($stopped) }).
term-error-already-restarted = { term-event }, ditën { DAY($on) }: ka ndodhur tashmë ditën { DAY($first) }.
term-error-blank-act = Zgjatje, ditën { DAY($on) }: tregoni aktin që e vendos.
term-error-event-blank = “{ $text }” nuk është ngjarje: shkruani DATË=LLOJI, për shembull 2026-03-20=rejection_notice_received.
term-error-event-date = “{ $text }” nuk është datë: shkruani vit-muaj-ditë, për shembull 2026-03-20.
term-error-event-kind = “{ $text }” nuk është lloj ngjarjeje. Llojet janë: { $kinds }.
term-error-event-extension = “{ $text }”: tregoni me sa dhe me cilin akt, në formën extension:AMOUNT:ACT, për shembull extension:30:Det. 12/2026.
kernel-code-wrong = Kodi nuk është i saktë, ka skaduar ose është përdorur tashmë. Çdo kod vlen vetëm një herë: prisni kodin tjetër.
kernel-copy-not-empty = Baza e të dhënave ku do të kopjohet nuk është bosh (tabela { $table }): kopjohet vetëm në një bazë të dhënash bosh.
kernel-ledger-already-reversed = Ky regjistrim është anuluar tashmë.
kernel-password-short = Fjalëkalimi duhet të ketë të paktën { $n } karaktere. Mund të jetë një fjali.
kernel-password-unfit = Ky fjalëkalim nuk është i përshtatshëm: nuk duhet të përmbajë adresën e e-mailit dhe as të kalojë 1000 karaktere.
kernel-person-administrator-everywhere = Kush administron, e bën për të gjitha zyrat: mos tregoni një zyrë.
kernel-person-email-form = Adresa e e-mailit nuk është e plotë. Shembull: nome@comune.example.it.
kernel-person-email-taken = Ekziston tashmë një llogari me këtë adresë e-maili.
kernel-person-last-administrator = Është personi i fundit që mund ta administrojë platformën: më parë emëroni një tjetër.
kernel-person-name-missing = Shkruani emrin dhe mbiemrin.
