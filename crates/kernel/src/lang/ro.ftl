calendar-reason = { $reason ->
    [sunday] duminică
    [new_year] Anul Nou
    [epiphany] Boboteaza catolică (Epifania)
    [easter_monday] a doua zi de Paștele catolic
    [liberation] Ziua Eliberării Italiei
    [labour] Ziua Muncii
    [republic] Ziua Republicii Italiene
    [assumption] Adormirea Maicii Domnului (Ferragosto)
    [saint_francis] Sfântul Francisc din Assisi
    [all_saints] Ziua tuturor sfinților
    [immaculate_conception] Neprihănita Zămislire
    [christmas] Crăciunul
    [saint_stephen] Sfântul Ștefan
    [unity_2011] 150 de ani de la Unirea Italiei
    [patron] ziua sfântului patron al localității
    [closure] birou închis: { $why }
    [saturday] sâmbătă
   *[other] { $why }
}
calendar-not-covered = Calendarul cuprinde perioada de { DAY($from) }, până { DAY($to) } și nu cuprinde ziua de { DAY($date) }: data nu se calculează.
term-length = { $unit ->
    [months] { $amount ->
        [one] 1 lună
        [few] { $amount } luni
       *[other] { $amount } de luni
    }
    [working_days] { $amount ->
        [one] 1 zi lucrătoare
        [few] { $amount } zile lucrătoare
       *[other] { $amount } de zile lucrătoare
    }
   *[calendar_days] { $amount ->
        [one] 1 zi
        [few] { $amount } zile
       *[other] { $amount } de zile
    }
}
term-event = { $what ->
    [documents_requested] Cerere de documente
    [documents_received] Primirea documentelor cerute
    [rejection_notice_received] Preaviz de respingere (preavviso di rigetto)
    [observations_filed] Observații depuse
    [law] Suspendare prin lege
   *[extension] Prelungire
}
term-not-counted = { $days ->
    [one] nu se numără ziua de { DAY($from) }
    [few] nu se numără { $days } zile, de { DAY($from) }, până { DAY($to) }
   *[other] nu se numără { $days } de zile, de { DAY($from) }, până { DAY($to) }
}
term-step-received = Data primirii: { DAY($on) }. Ziua primirii nu se numără ({ $norm }).
term-step-length = Durata termenului: { term-length }.
term-step-extended = Prelungire cu { term-length }, { DAY($on) } (act: { $act }). Durata totală: { $unit ->
    [months] { $total ->
        [one] { $total } lună
        [few] { $total } luni
       *[other] { $total } de luni
    }
    [working_days] { $total ->
        [one] { $total } zi lucrătoare
        [few] { $total } zile lucrătoare
       *[other] { $total } de zile lucrătoare
    }
   *[calendar_days] { $total ->
        [one] { $total } zi
        [few] { $total } zile
       *[other] { $total } de zile
    }
}.
term-step-months = { $same ->
    [yes] Termenul în luni se încheie în ziua cu același număr
   *[no] Luna în care se încheie termenul nu are o zi cu același număr: termenul se încheie în ultima zi a lunii
} ({ $norm }). De { DAY($from) }, zi care nu se numără, până { DAY($to) }: { term-length }.
term-step-counted = { $one_day ->
    [yes] Se numără ziua de { DAY($from) }: { term-length }.
   *[no] Se numără de { DAY($from) }, până { DAY($to) }: { term-length }.
}
term-step-weekends = În această perioadă nu se numără, fiind zile nelucrătoare: { $saturdays ->
    [0] { "" }
    [one] 1 sâmbătă
    [few] { $saturdays } sâmbete
   *[other] { $saturdays } de sâmbete
}{ $saturdays ->
    [0] { "" }
   *[other] { $sundays ->
        [0] { "" }
       *[other] { " și " }
    }
}{ $sundays ->
    [0] { "" }
    [one] 1 duminică
    [few] { $sundays } duminici
   *[other] { $sundays } de duminici
}.
term-step-skipped = Nu se numără ziua de { DAY($on) }, zi nelucrătoare: { calendar-reason }.
term-suspended-documents-received = Termen suspendat: documentele au fost cerute { DAY($on) } și primite { DAY($restart) }. Termenul curge din nou de { DAY($resumes) }; { term-not-counted } ({ $norm }).
term-suspended-documents-lapsed = Termen suspendat: documentele au fost cerute { DAY($on) }. După { $most ->
    [one] { $most } zi
    [few] { $most } zile
   *[other] { $most } de zile
} termenul curge oricum din nou, de { DAY($resumes) }; { term-not-counted } ({ $norm }).
term-suspended-observations = Termen suspendat: preavizul de respingere a fost primit { DAY($on) }, observațiile au fost depuse { DAY($restart) }. Termenul curge din nou la { $most ->
    [one] { $most } zi
    [few] { $most } zile
   *[other] { $most } de zile
} după observații, de { DAY($resumes) }; { term-not-counted } ({ $norm }).
term-suspended-no-observations = Termen suspendat: preavizul de respingere a fost primit { DAY($on) }. Dacă nu se depun observații în { $most ->
    [one] { $most } zi
    [few] { $most } zile
   *[other] { $most } de zile
}{ $rolled ->
    [yes] , dintre care ultima nu poate fi o sărbătoare
   *[no] { "" }
}, termenul curge din nou de { DAY($resumes) }; { term-not-counted } ({ $norm }).
term-suspended-law = Termen suspendat prin lege{ $law ->
    [covid_2020] , din cauza epidemiei din 2020
   *[other] { "" }
}: { term-not-counted } ({ $norm }).
term-step-idle = { term-event }, { DAY($on) }: nicio zi a termenului nu este suspendată din acest motiv ({ $norm }).
term-step-late = { term-event }, { DAY($on) }: termenul curgea deja din nou de { DAY($since) }, data limită nu se schimbă.
term-step-older-rule = Atenție: înainte de { DAY($since) } preavizul de respingere (aici: { DAY($on) }) nu suspenda termenul, ci îl făcea să înceapă din nou. Data trebuie verificată manual.
term-step-sum = { $parted ->
    [yes] Total: { $parts } = { term-length }. Ultima zi numărată: { DAY($last) }.
   *[no] Total: { term-length }. Ultima zi numărată: { DAY($last) }.
}
term-step-moved = Termenul nu se poate încheia { DAY($on) } ({ calendar-reason }) și trece la ziua următoare ({ $norm }).
term-step-due = Data limită: { DAY($on) }.
term-error-amount = Un termen de { term-length } nu este posibil: indicați un număr de la 1 la { $most }.
term-error-receipt-in-future = Primire { DAY($received) }: ziua nu a venit încă, astăzi este { DAY($today) }.
term-error-in-future = { term-event }, { DAY($on) }: ziua nu a venit încă, astăzi este { DAY($today) }.
term-error-before-receipt = { term-event }, { DAY($on) }: ziua este înainte de primire, { DAY($received) }.
term-error-after-due = { term-event }, { DAY($on) }: termenul se încheiase deja { DAY($due) }.
term-error-second-suspension = Cerere de documente, { DAY($on) }: termenul se poate suspenda pentru documente o singură dată (L. 241/1990 art. 2 c. 7) și a fost deja suspendat { DAY($first) }.
term-error-second-notice = Preaviz de respingere, { DAY($on) }: un preaviz a fost deja primit { DAY($first) } și suspendă termenul o singură dată.
term-error-restart-without-stop = { term-event }, { DAY($on) }: lipsește { $what ->
    [documents_received] cererea de documente
   *[observations_filed] preavizul de respingere
}, termenul nu a fost suspendat.
term-error-before-stop = { term-event }, { DAY($on) }: ziua este înainte de { $what ->
    [documents_received] cererea de documente
   *[observations_filed] preavizul de respingere
}, { DAY($stopped) }.
term-error-already-restarted = { term-event }, { DAY($on) }: este deja înregistrat, { DAY($first) }.
term-error-blank-act = Prelungire, { DAY($on) }: indicați actul care o dispune.
term-error-event-blank = „{ $text }” nu este un eveniment: scrieți DATĂ=TIP, de exemplu 2026-03-20=rejection_notice_received.
term-error-event-date = „{ $text }” nu este o dată: scrieți an-lună-zi, de exemplu 2026-03-20.
term-error-event-kind = „{ $text }” nu este un tip de eveniment. Tipurile sunt: { $kinds }.
term-error-event-extension = „{ $text }”: indicați cu cât și prin ce act, în forma extension:AMOUNT:ACT, de exemplu extension:30:Det. 12/2026.
kernel-code-wrong = Codul nu este corect, a expirat sau a fost deja folosit. Fiecare cod este valabil o singură dată: așteptați codul următor.
kernel-copy-not-empty = Baza de date de destinație nu este goală (tabelul { $table }): se copiază numai într-o bază de date goală.
kernel-ledger-already-reversed = Această înregistrare a fost deja anulată.
kernel-password-short = Parola trebuie să aibă cel puțin { $n ->
    [one] { $n } caracter
    [few] { $n } caractere
   *[other] { $n } de caractere
}. Poate fi o propoziție.
kernel-password-unfit = Această parolă nu este potrivită: nu trebuie să conțină adresa de e-mail și nu poate depăși 1000 de caractere.
kernel-person-administrator-everywhere = Cine administrează o face pentru toate birourile: nu indicați un birou.
kernel-person-email-form = Adresa de e-mail nu este completă. Exemplu: nome@comune.example.it.
kernel-person-email-taken = Există deja un cont cu această adresă de e-mail.
kernel-person-last-administrator = Este ultima persoană care poate administra platforma: numiți mai întâi pe altcineva.
kernel-person-name-missing = Indicați numele și prenumele.
