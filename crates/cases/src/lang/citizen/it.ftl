### Per chi presenta una domanda e la segue: i passi, la ricevuta, la pagina della pratica, i messaggi.

## I passi
cases-apply-step-details = Situazione
cases-apply-step-applicant = Richiedente
cases-apply-step-documents = Documenti
cases-apply-step-review = Verifica
cases-apply-title-details = Domanda: la situazione
cases-apply-title-applicant = Domanda: chi la presenta
cases-apply-title-delegate = Domanda: chi agisce per il richiedente
cases-apply-title-documents = Domanda: i documenti
cases-apply-title-review = Domanda: verifica dei dati
cases-apply-next = Continua
cases-apply-back = Indietro
cases-apply-change = Modifica
cases-apply-kept = Quanto scritto resta salvato per 24 ore su questo dispositivo.
cases-apply-remove = Cancella tutto
cases-apply-removed = I dati della domanda sono stati cancellati.
cases-apply-gone = Non c’è una domanda in corso: sono passate 24 ore, oppure è già stata inviata. Si può ricominciare da qui.

## Prima di cominciare
cases-apply-title = Presentare la domanda online
cases-apply-lead = Si risponde a qualche domanda, si allegano i documenti e si riceve subito la ricevuta con il numero di protocollo. Non serve registrarsi.
cases-apply-documents = Documenti che possono servire
cases-apply-documents-what = Va bene anche una foto leggibile. Chi non ha ancora un documento può presentare la domanda lo stesso: l’ufficio lo chiederà.
cases-apply-document-sometimes = (solo in alcuni casi)
cases-apply-begun = Su questo dispositivo c’è una domanda già cominciata.
cases-apply-begin = Comincia
cases-apply-go-on = Continua la domanda
cases-apply-anew = Ricomincia da capo
cases-apply-known = Chi ha già presentato una domanda può seguirla.

## Quanto tempo ci vuole
cases-apply-term-legal = Termine di legge
cases-apply-term-promised = Termine promesso dalla carta dei servizi
cases-apply-due-legal = Ultimo giorno per la risposta, per legge
cases-apply-due-promised = Ultimo giorno promesso dalla carta dei servizi
cases-apply-due-why = Come si calcola
cases-apply-due-late = Termine passato
cases-apply-waits-receipt = Il termine parte dal giorno in cui la domanda arriva.
cases-apply-waits-complete = Il termine parte quando la domanda è completa: l’ufficio comunica da quale giorno.
cases-apply-waits-quota = Il termine parte quando la domanda rientra nella quota dell’anno: l’ufficio comunica da quale giorno.

## Chi presenta la domanda
cases-apply-name = Nome e cognome
cases-apply-name-hint = Di chi chiede, come sono scritti sul documento; oppure il nome dell’ente.
cases-apply-fiscal_code = Codice fiscale
cases-apply-fiscal_code-hint = Anche quello provvisorio. Chi non lo ha lascia il campo vuoto.
cases-apply-born_on = Data di nascita
cases-apply-address = Indirizzo
cases-apply-address-hint = Dove l’ufficio può scrivere: via, numero, CAP e comune.
cases-apply-email = Indirizzo e-mail
cases-apply-email-hint = Consigliato: a ogni novità arriva un messaggio con il collegamento alla pratica.
cases-apply-phone = Telefono
cases-apply-who = Chi sta compilando
cases-apply-who-me = Chi chiede, per sé
cases-apply-who-other = Un’altra persona o un ente, per chi chiede
cases-apply-privacy = I dati servono solo per questa domanda.
cases-apply-privacy-link = Informativa sulla protezione dei dati
cases-apply-delegate-what = Chi agisce per il richiedente riceve gli stessi messaggi. La delega o la procura si allega nel passo dei documenti.
cases-apply-delegate-name = Nome e cognome, o nome dell’ente
cases-apply-delegate-fiscal_code = Codice fiscale
cases-apply-delegate-email = Indirizzo e-mail
cases-apply-delegate-phone = Telefono

## I documenti
cases-apply-documents-lead = Questi sono i documenti per la situazione descritta. Ogni file è salvato appena caricato.
cases-apply-documents-kinds = Un file per volta, al massimo { $most } MB: PDF, fotografie, documenti di testo.
cases-apply-other-documents = Altri documenti
cases-apply-other-documents-what = Solo se possono essere utili alla domanda.
cases-apply-other-documents-delegate = La delega o la procura di chi chiede, con il suo documento d’identità.
cases-apply-other-document = Altro documento
cases-apply-file-of = File: { $title }
cases-apply-file-add = Carica
cases-apply-file-remove = Togli
cases-apply-file-none = Scegliere prima un file che non sia vuoto.
cases-apply-file-large = Il file supera { $most } MB: si può ridurre, oppure dividere in più file.
cases-apply-files-many = Al massimo { $most } file: si possono unire più pagine in un solo file.
cases-apply-files-often = Troppi file in poco tempo da questa rete: riprovare tra un quarto d’ora. Nulla di quanto scritto è andato perso.

## Verifica
cases-apply-review-delegate = Chi agisce per il richiedente
cases-apply-review-no-email = Senza indirizzo e-mail non arrivano messaggi: la pratica si segue con il codice scritto sulla ricevuta.
cases-apply-review-no-documents = Nessun documento allegato.
cases-apply-review-missing = Mancano questi documenti:
cases-apply-review-missing-what = La domanda si può inviare lo stesso. L’ufficio li chiederà, e in quel caso la risposta può arrivare più tardi.
cases-apply-review-promise = Quando arriva la risposta
cases-apply-review-promise-what = Se la domanda è inviata oggi:
cases-apply-review-privacy = Protezione dei dati
cases-apply-review-privacy-what = { $years ->
    [one] I dati servono solo per trattare questa domanda e sono conservati per un anno dopo la sua conclusione.
   *[other] I dati servono solo per trattare questa domanda e sono conservati per { $years } anni dopo la sua conclusione.
  }
cases-apply-review-declares = Con l’invio si dichiara che quanto scritto è vero: le dichiarazioni false sono punite dalla legge (DPR 445/2000 artt. 75 e 76).
cases-apply-send = Invia la domanda
cases-apply-sent = La domanda è stata inviata. Conviene salvare o stampare questa ricevuta.
cases-apply-often = Da questa rete sono arrivate molte domande in poco tempo: riprovare tra un quarto d’ora. Nulla di quanto scritto è andato perso.

## Ricevuta
cases-receipt-title = Ricevuta della domanda
cases-receipt-by = Richiedente
cases-receipt-mailed = Il collegamento alla pratica è stato mandato anche per e-mail.
cases-receipt-confirm = All’indirizzo e-mail è stato mandato un messaggio per confermarlo: chiede il codice scritto qui sopra. Conviene scrivere il codice o stampare questa pagina.
cases-receipt-write-down = Conviene scrivere il codice o stampare questa pagina: serve per seguire la pratica.
cases-receipt-follow = Segui la pratica
cases-receipt-pdf = Scarica la ricevuta (PDF)

## La pratica
cases-own-title = Pratica { $number }
cases-own-office = Ufficio
cases-own-officer = Responsabile del procedimento
cases-own-filed-on = Domanda presentata il
cases-own-number = Numero di protocollo
cases-own-number-coming = In arrivo: comparirà qui tra poco.
cases-own-number-none = L’ente non tiene qui il suo protocollo: vale il codice della pratica.
cases-own-code = Codice della pratica
cases-own-code-what = Con il codice si ritrova la pratica su
cases-own-print = Stampa
cases-own-where = A che punto è
cases-own-step = Dove si trova ora
cases-step-decision = Decisione
cases-step-decision-handed-over = Consegna della decisione
cases-own-turns = Che cosa è successo
cases-own-act-delivered = Consegnato { DAY($on) }, { $channel ->
    [counter] allo sportello
    [post] per posta
    [certified_mail] via PEC
   *[other] per e-mail
  }
cases-own-act-sent = Inviato { DAY($on) }, { $channel ->
    [counter] allo sportello
    [post] per posta
    [certified_mail] via PEC
   *[other] per e-mail
  }
cases-own-acts = Atti e lettere dell’ufficio
cases-own-received = Documenti ricevuti dall’ufficio
cases-own-erased = I dati personali di questa pratica sono stati cancellati il { DAY($on) }, alla fine del tempo di conservazione. Restano il numero, le date e l’esito; documenti e atti non si possono più scaricare.
cases-own-comes-invited = L’ufficio invita a scegliere un appuntamento
cases-own-comes-due = L’ufficio invita a scegliere un appuntamento
cases-own-comes-lettered = L’ufficio ha spedito una lettera per l’appuntamento
cases-own-comes-booked = Appuntamento prenotato
cases-own-comes-kept = L’appuntamento si è svolto
cases-own-comes-lapsed = Il tempo per prenotare l’appuntamento è finito
cases-own-comes-withdrawn = L’ufficio ha ritirato l’invito all’appuntamento
cases-own-comes-until = Si può prenotare fino al { DAY($day) }.
cases-own-comes-see = Vedi l’appuntamento
cases-own-comes-book = Scegli il giorno e l’ora
cases-own-collect = Si ritira allo sportello.
cases-own-collect-do = Prenota il ritiro
cases-own-stands-waiting = In attesa che parta il termine
cases-own-stands-under_way = In lavorazione
cases-own-stands-documents = L’ufficio chiede documenti
cases-own-stands-observations = Si possono presentare osservazioni
cases-own-stands-decided = Decisa
cases-own-stands-closed = Conclusa
cases-own-told-filed = La domanda è stata presentata e registrata
cases-own-told-began = Il termine è partito
cases-own-told-passed = La pratica è passata a
cases-own-told-documents_requested = L’ufficio ha chiesto altri documenti
cases-own-told-documents_received = I documenti sono arrivati e il termine ha ripreso a correre
cases-own-told-rejection_notice = L’ufficio ha comunicato i motivi che impediscono di accogliere la domanda
cases-own-told-observations = Le osservazioni sono arrivate
cases-own-told-extended = Il termine è stato prolungato
cases-own-told-delivered = Il provvedimento è stato consegnato
cases-own-told-withdrawn = La domanda è stata ritirata da chi l’ha presentata
cases-own-told-reopened = La pratica è stata riaperta
cases-own-told-annulled = L’ufficio ha annullato il proprio provvedimento
cases-own-outcome-granted = La domanda è stata accolta.
cases-own-outcome-partly = La domanda è stata accolta in parte.
cases-own-outcome-refused = La domanda è stata respinta.
cases-own-outcome-inadmissible = La domanda non può essere esaminata: è inammissibile.
cases-own-outcome-withdrawn = La domanda è stata ritirata.
cases-own-outcome-assent = Il termine è passato senza risposta: la domanda si considera accolta.
cases-own-outcome-rejection = Il termine è passato senza risposta: la domanda si considera respinta.
cases-own-asked-documents = L’ufficio chiede altri documenti
cases-own-asked-observations = L’ufficio pensa di respingere la domanda
cases-own-asked-by = { $what ->
    [documents] Si può rispondere fino a { DAY($by) }. Intanto il termine è fermo.
   *[observations] Si possono presentare osservazioni e documenti fino a { DAY($by) }. L’ufficio deve tenerne conto prima di decidere.
  }
cases-own-asked-do-documents = Manda i documenti
cases-own-asked-do-observations = Scrivi le osservazioni
cases-own-answering-title-documents = Mandare i documenti chiesti
cases-own-answering-title-observations = Presentare osservazioni
cases-own-answering-document = Quale documento è
cases-own-answering-documents = File
cases-own-answering-text = Messaggio per l’ufficio
cases-own-answering-text-hint = Al massimo 5000 caratteri.
cases-own-answered-documents = I documenti sono stati inviati e registrati. Il termine ha ripreso a correre.
cases-own-answered-observations = Le osservazioni sono state inviate e registrate.
cases-answer-files = Documenti
cases-answer-send-title = Invio
cases-answer-send = Invia all’ufficio
cases-answer-once = Si invia una volta sola: conviene allegare prima tutti i documenti.
cases-answer-empty = Allegare almeno un file, oppure scrivere un messaggio.
cases-answer-nothing = In questo momento l’ufficio non chiede nulla.
cases-answer-yes = Sì
cases-answer-number = Scrivere un numero senza separare le migliaia, per esempio 62,5 oppure 21400.
cases-answer-date = Scrivere una data, per esempio 4/10/2026.
cases-answer-choice = Scegliere una delle risposte.
cases-own-withdraw = Ritira la domanda
cases-own-withdraw-title = Ritirare la domanda?
cases-own-withdraw-what = L’ufficio smette di trattarla e la pratica si chiude. Non si può tornare indietro: per chiedere di nuovo serve un’altra domanda.
cases-own-withdraw-reason = Motivo
cases-own-withdraw-do = Sì, ritira la domanda
cases-own-withdraw-keep = Lascia com’è
cases-own-withdraw-late = La domanda è già stata decisa: non si può più ritirare.
cases-own-withdrawn = La domanda è stata ritirata.

## Ritrovare la pratica
cases-find-title = Segui una pratica
cases-find-lead = Con il codice scritto sulla ricevuta della domanda.
cases-find-code = Codice della pratica
cases-find-code-hint = Dieci lettere e cifre, per esempio 7K2M9QXA41.
cases-find-do = Mostra la pratica
cases-find-none = Con questo codice non c’è nessuna pratica: ricontrollare lettere e cifre.

## Che cosa non va
cases-filed-in-future = Questo giorno non è ancora arrivato.
cases-fiscal-code-form = Il codice fiscale ha 16 caratteri, quello provvisorio 11 cifre. Chi non lo ha lascia il campo vuoto.
cases-born-on-impossible = Controllare la data di nascita.
cases-email-form = Controllare l’indirizzo: per esempio nome@esempio.it.
cases-phone-form = Controllare il numero di telefono.
cases-changed-meanwhile = Nel frattempo nella pratica è successo qualcosa: guardare a che punto è e riprovare.
cases-refusal-before-last = { DAY($on) } viene prima dell’ultima cosa successa, { DAY($last) }.
cases-refusal-in-future = { DAY($on) } non è ancora arrivato: oggi è { DAY($today) }.
cases-refusal-closed = La pratica è conclusa.
cases-refusal-not-now = A questo punto della pratica non è possibile.
cases-refusal-not-foreseen = Questo procedimento non lo prevede, o non da qui.
cases-refusal-notice-first = Prima di respingere va comunicato il preavviso di rigetto (L. 241/1990 art. 10-bis).
cases-refusal-may-answer = Chi ha chiesto può ancora presentare osservazioni fino a { DAY($until) }.
cases-refusal-extended = Il termine si può prolungare al massimo di { $most }.
cases-refusal-too-late = Era possibile fino a { DAY($until) }.

## Messaggi
cases-mail-subject = Pratica { $number }: { $procedure }
cases-mail-end =
    Per vedere la pratica: { $link }
    Codice della pratica: { $code }

    Questo collegamento apre la pratica: non va dato ad altri.
cases-mail-filed =
    Buongiorno,

    la domanda «{ $procedure }» è stata presentata { DAY($on) } e registrata con il numero { $number }.
    La ricevuta, con i termini e il responsabile, si trova nella pagina della pratica.
cases-mail-began =
    Buongiorno,

    da { DAY($on) } corre il termine per la risposta alla domanda «{ $procedure }».
cases-mail-passed =
    Buongiorno,

    { DAY($on) } la pratica è passata a: { $step }.
cases-mail-documents-requested =
    Buongiorno,

    { DAY($on) } l’ufficio ha chiesto altri documenti per la domanda «{ $procedure }».
    Nella pagina della pratica si legge quali, e si possono mandare.
cases-mail-documents-received =
    Buongiorno,

    i documenti chiesti sono arrivati { DAY($on) }. Il termine ha ripreso a correre.
cases-mail-rejection-notice =
    Buongiorno,

    { DAY($on) } l’ufficio ha comunicato i motivi che impediscono di accogliere la domanda «{ $procedure }».
    Nella pagina della pratica si leggono i motivi e si possono presentare osservazioni.
cases-mail-observations =
    Buongiorno,

    le osservazioni sono arrivate { DAY($on) }. L’ufficio ne tiene conto nella decisione.
cases-mail-extended =
    Buongiorno,

    { DAY($on) } il termine per la risposta alla domanda «{ $procedure }» è stato prolungato.
cases-mail-decided =
    Buongiorno,

    { DAY($on) } l’ufficio ha deciso sulla domanda «{ $procedure }». La decisione si legge nella pagina della pratica.
cases-mail-delivered =
    Buongiorno,

    il provvedimento è stato consegnato { DAY($on) }.
cases-mail-withdrawn =
    Buongiorno,

    la domanda «{ $procedure }» è stata ritirata { DAY($on) }. La pratica è chiusa.
cases-mail-silence =
    Buongiorno,

    il termine per la risposta alla domanda «{ $procedure }» è passato. Che cosa significa si legge nella pagina della pratica.
cases-mail-reopened =
    Buongiorno,

    la pratica è stata riaperta { DAY($on) } e va avanti.
cases-mail-annulled =
    Buongiorno,

    { DAY($on) } l’ufficio ha annullato il proprio provvedimento sulla domanda «{ $procedure }». I motivi si leggono nella pagina della pratica.

## Come il protocollo chiama ciò che arriva
cases-own-subject-documents = Documenti per la pratica { $number }
cases-own-subject-observations = Osservazioni sulla pratica { $number }
cases-own-subject-withdrawal = Ritiro della domanda della pratica { $number }
cases-own-text-file = messaggio

## L’indirizzo e-mail da confermare
cases-address-waits = L’indirizzo e-mail va confermato
cases-address-waits-what = I messaggi sulla pratica aspettano la conferma di { $email }. A questo indirizzo è stato mandato un collegamento: si apre e si scrive il codice della pratica.
cases-address-mend = L’indirizzo è sbagliato, o il messaggio non arriva
cases-address-send = Manda di nuovo il messaggio
cases-address-sent = Il messaggio è stato mandato di nuovo.
cases-address-title = Confermare l’indirizzo e-mail
cases-address-ask = L’indirizzo { $email } è stato indicato per ricevere i messaggi su una domanda. Per confermarlo serve il codice della pratica, scritto sulla ricevuta. L’ufficio è:
cases-address-confirm = Conferma: l’indirizzo è mio
cases-address-confirmed = L’indirizzo è confermato.
cases-address-known = L’indirizzo è già confermato. Con il codice si ritrova la pratica.
cases-address-late = Il collegamento non vale più. Dalla pagina della pratica se ne manda un altro.
cases-mail-address-subject = Confermare l’indirizzo e-mail per una domanda
cases-mail-address =
    Buongiorno,

    questo indirizzo è stato indicato per ricevere i messaggi su una domanda presentata { DAY($on) }.
    Ufficio: { $office }

    Per confermarlo, aprire questo collegamento entro { DAY($by) } e scrivere il codice della pratica, che si trova sulla ricevuta:
    { $confirm }

    Chi non ha presentato nessuna domanda può ignorare questo messaggio: senza conferma non si manda nulla sulla pratica.
