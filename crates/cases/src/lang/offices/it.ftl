# Lettere agli uffici.
cases-chaser-subject = Pratica { $number }: termine dell’ufficio scaduto
cases-chaser-body =
    Il termine dell’ufficio per la pratica { $number } è scaduto il { $due }: { $days ->
        [one] un giorno fa
       *[other] { $days } giorni fa
    }. Questo è il promemoria n. { $reminder }.

    La pratica: { $link }
cases-chaser-escalated =
    Il termine dell’ufficio per la pratica { $number } è scaduto il { $due }, { $days } giorni fa. Questo è il promemoria n. { $reminder }: per questo lo riceve anche l’ufficio che risponde della pratica.

    La pratica: { $link }
