# Terms

calendar-reason = { $reason ->
    [sunday] domenica
    [new_year] Capodanno
    [epiphany] Epifania
    [easter_monday] lunedì dell'Angelo
    [liberation] anniversario della Liberazione
    [labour] festa del Lavoro
    [republic] festa della Repubblica
    [assumption] Assunzione, Ferragosto
    [saint_francis] San Francesco d'Assisi
    [all_saints] Ognissanti
    [immaculate_conception] Immacolata Concezione
    [christmas] Natale
    [saint_stephen] Santo Stefano
    [unity_2011] 150 anni dell'Unità d'Italia
    [patron] festa del Santo Patrono
    [closure] chiusura dell'ufficio: { $why }
    [saturday] sabato
   *[other] { $why }
}
calendar-not-covered = Il calendario copre il periodo da { DAY($from) } a { DAY($to) } e non comprende { DAY($date) }: la data non viene calcolata.
term-length = { $unit ->
    [months] { $amount ->
        [one] 1 mese
       *[other] { $amount } mesi
    }
    [working_days] { $amount ->
        [one] 1 giorno lavorativo
       *[other] { $amount } giorni lavorativi
    }
   *[calendar_days] { $amount ->
        [one] 1 giorno
       *[other] { $amount } giorni
    }
}
term-event = { $what ->
    [documents_requested] Richiesta di documenti
    [documents_received] Arrivo dei documenti richiesti
    [rejection_notice_received] Preavviso di rigetto
    [observations_filed] Presentazione delle osservazioni
    [law] Sospensione per legge
   *[extension] Proroga
}
term-not-counted = { $days ->
    [one] non si conta { DAY($from) }
   *[other] non si contano { $days } giorni, da { DAY($from) } a { DAY($to) }
}
term-step-received = Ricevimento: { DAY($on) }. Il giorno del ricevimento non si conta ({ $norm }).
term-step-length = Durata del termine: { term-length }.
term-step-extended = Proroga di { term-length }, in data { DAY($on) } (atto: { $act }). Durata complessiva: { $total } { $unit ->
    [months] mesi
    [working_days] giorni lavorativi
   *[calendar_days] giorni
}.
term-step-months = { $same ->
    [yes] Il termine a mesi scade nel giorno con lo stesso numero
   *[no] Il mese di scadenza non ha un giorno con lo stesso numero: il termine scade nell'ultimo giorno del mese
} ({ $norm }). Da { DAY($from) }, non contato, a { DAY($to) }: { term-length }.
term-step-counted = { $one_day ->
    [yes] Si conta { DAY($from) }: { term-length }.
   *[no] Si conta da { DAY($from) } a { DAY($to) }: { term-length }.
}
term-step-weekends = In questo periodo non si contano, perché non lavorativi: { $saturdays ->
    [0] { "" }
    [one] 1 sabato
   *[other] { $saturdays } sabati
}{ $saturdays ->
    [0] { "" }
   *[other] { $sundays ->
        [0] { "" }
       *[other] { " e " }
    }
}{ $sundays ->
    [0] { "" }
    [one] 1 domenica
   *[other] { $sundays } domeniche
}.
term-step-skipped = Non si conta { DAY($on) }, non lavorativo: { calendar-reason }.
term-suspended-documents-received = Termine sospeso: documenti richiesti in data { DAY($on) } e ricevuti in data { DAY($restart) }. Il termine riprende { DAY($resumes) }; { term-not-counted } ({ $norm }).
term-suspended-documents-lapsed = Termine sospeso: documenti richiesti in data { DAY($on) }. Dopo { $most } giorni il termine riprende comunque, { DAY($resumes) }; { term-not-counted } ({ $norm }).
term-suspended-observations = Termine sospeso: preavviso di rigetto ricevuto in data { DAY($on) }, osservazioni presentate in data { DAY($restart) }. Il termine riprende { $most } giorni dopo le osservazioni, { DAY($resumes) }; { term-not-counted } ({ $norm }).
term-suspended-no-observations = Termine sospeso: preavviso di rigetto ricevuto in data { DAY($on) }. In mancanza di osservazioni nei { $most } giorni concessi{ $rolled ->
    [yes] , l'ultimo dei quali non può essere un giorno festivo
   *[no] { "" }
}, il termine riprende { DAY($resumes) }; { term-not-counted } ({ $norm }).
term-suspended-law = Termine sospeso per legge{ $law ->
    [covid_2020] , emergenza epidemiologica del 2020
   *[other] { "" }
}: { term-not-counted } ({ $norm }).
term-step-idle = { term-event } in data { DAY($on) }: nessun giorno del termine è sospeso per questo motivo ({ $norm }).
term-step-late = { term-event } in data { DAY($on) }: il termine aveva già ripreso a decorrere in data { DAY($since) }, la scadenza non cambia.
term-step-older-rule = Attenzione: prima di { DAY($since) } il preavviso di rigetto (qui: { DAY($on) }) non sospendeva il termine, lo faceva ricominciare. La data va verificata a mano.
term-step-sum = { $parted ->
    [yes] Somma: { $parts } = { term-length }. Ultimo giorno contato: { DAY($last) }.
   *[no] Somma: { term-length }. Ultimo giorno contato: { DAY($last) }.
}
term-step-moved = La scadenza non può cadere { DAY($on) } ({ calendar-reason }) e passa al giorno seguente ({ $norm }).
term-step-due = Scadenza: { DAY($on) }.
term-error-amount = Un termine di { term-length } non è possibile: indicare un numero da 1 a { $most }.
term-error-receipt-in-future = Ricevimento in data { DAY($received) }: la data è futura, oggi è { DAY($today) }.
term-error-in-future = { term-event } in data { DAY($on) }: la data è futura, oggi è { DAY($today) }.
term-error-before-receipt = { term-event } in data { DAY($on) }: la data precede il ricevimento, { DAY($received) }.
term-error-after-due = { term-event } in data { DAY($on) }: il termine era già scaduto in data { DAY($due) }.
term-error-second-suspension = Richiesta di documenti in data { DAY($on) }: il termine può essere sospeso per documenti una sola volta (L. 241/1990 art. 2 c. 7), ed è già stato sospeso in data { DAY($first) }.
term-error-second-notice = Preavviso di rigetto in data { DAY($on) }: un preavviso è già stato ricevuto in data { DAY($first) } e sospende il termine una sola volta.
term-error-restart-without-stop = { term-event } in data { DAY($on) }: manca { $what ->
    [documents_received] la richiesta di documenti
   *[observations_filed] il preavviso di rigetto
}, il termine non è stato sospeso.
term-error-before-stop = { term-event } in data { DAY($on) }: la data precede { $what ->
    [documents_received] la richiesta di documenti
   *[observations_filed] il preavviso di rigetto
}, { DAY($stopped) }.
term-error-already-restarted = { term-event } in data { DAY($on) }: già avvenuta in data { DAY($first) }.
term-error-blank-act = Proroga in data { DAY($on) }: indicare l'atto che la dispone.
term-error-event-blank = «{ $text }» non è un evento: scrivere DATA=TIPO, per esempio 2026-03-20=rejection_notice_received.
term-error-event-date = «{ $text }» non è una data: scrivere anno-mese-giorno, per esempio 2026-03-20.
term-error-event-kind = «{ $text }» non è un tipo di evento. I tipi sono: { $kinds }.
term-error-event-extension = «{ $text }»: indicare di quanto e con quale atto, nella forma extension:AMOUNT:ACT, per esempio extension:30:Det. 12/2026.

# Persone, registro, copie

kernel-code-wrong = Il codice non è corretto, è scaduto o è già stato usato. Ogni codice vale una volta sola: attendere quello successivo.
kernel-copy-not-empty = Il database di destinazione non è vuoto (tabella { $table }): si copia solo in un database vuoto.
kernel-ledger-already-reversed = Questa registrazione è già stata stornata.
kernel-password-short = La password deve avere almeno { $n } caratteri. Va bene una frase.
kernel-password-unfit = Questa password non è adatta: non deve contenere l'indirizzo e-mail né superare i 1000 caratteri.
kernel-person-administrator-everywhere = Chi amministra lo fa per tutti gli uffici: non indicare un ufficio.
kernel-person-email-form = L'indirizzo e-mail non è completo. Esempio: nome@comune.example.it.
kernel-person-email-taken = Esiste già un account con questo indirizzo e-mail.
kernel-person-last-administrator = È l'ultima persona che può amministrare la piattaforma: prima occorre nominarne un'altra.
kernel-person-name-missing = Indicare nome e cognome.
