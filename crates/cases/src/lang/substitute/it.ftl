# Chi aspetta oltre il termine si rivolge al titolare del potere sostitutivo.
cases-own-told-substitute_asked = Chi ha fatto la richiesta si è rivolto al titolare del potere sostitutivo
cases-substitute-late = Il termine è passato senza risposta
cases-substitute-what = Il termine di legge è finito il { DAY($ended) }. Ora si può chiedere di decidere a chi ha il potere sostitutivo: ha metà del termine originario, cioè { $term }.
cases-substitute-who = Chi decide al posto dell’ufficio
cases-substitute-asked = La richiesta è stata fatta il { DAY($on) }: la decisione è dovuta entro il { DAY($due) }.
cases-substitute-begin = Chiedi che decida
cases-substitute-title = Chiedere la decisione al titolare del potere sostitutivo
cases-substitute-reason = Che cosa si vuole aggiungere
cases-substitute-reason-hint = La richiesta vale anche senza parole: viene protocollata oggi.
cases-substitute-do = Invia la richiesta
cases-substitute-keep = Non ora
cases-substitute-done = La richiesta è stata registrata: l’ufficio e il titolare del potere sostitutivo sono stati avvisati.
cases-substitute-not-now = In questo momento non c’è nulla da chiedere al titolare del potere sostitutivo.
cases-mail-substitute-asked =
    Buongiorno,

    abbiamo registrato la richiesta di decidere al posto dell’ufficio sulla domanda «{ $procedure }», fatta il { DAY($on) }. Sulla pagina della pratica si legge chi decide ed entro quando.
cases-substitute-register = Richiesta al titolare del potere sostitutivo per la pratica { $number }
cases-substitute-subject = Pratica { $number }: richiesta al titolare del potere sostitutivo
cases-substitute-office =
    Per la pratica { $number } ({ $procedure }), oltre il termine di legge, il { DAY($on) } è stato chiesto di decidere a { $substitute }, che ha tempo fino al { DAY($due) } (L. 241/1990, art. 2 c. 9-ter) ed è stato avvisato.

    La pratica: { $link }
cases-substitute-hand-on =
    Per la pratica { $number } ({ $procedure }), oltre il termine di legge, il { DAY($on) } è stato chiesto di decidere a { $substitute }, che ha tempo fino al { DAY($due) } (L. 241/1990, art. 2 c. 9-ter).

    Il procedimento non dice a quale indirizzo scrivergli: la richiesta va trasmessa subito da questo ufficio.

    La pratica: { $link }
cases-substitute-holder =
    Per la pratica { $number } ({ $procedure }) il termine di legge è finito senza una decisione. Il { DAY($on) } chi ha fatto la richiesta si è rivolto al titolare del potere sostitutivo, { $substitute }: la decisione è dovuta entro il { DAY($due) } (L. 241/1990, art. 2 c. 9-ter).

    La pratica: { $link }
