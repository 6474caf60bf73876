# The desk: contact log
desk-menu = Registro dei contatti
desk-menu-lead = Informazioni, telefonate, consegne: ogni contatto in pochi tasti.
desk-awaiting = { $count ->
    [one] { $count } persona da richiamare entro oggi
   *[other] { $count } persone da richiamare entro oggi
}
desk-title = Registro dei contatti
desk-tab-log = Registra
desk-tab-call-backs = Da richiamare ({ $n })
desk-tab-contacts = Contatti
desk-tab-summary = Riepilogo
desk-office = Ufficio
desk-office-change = Cambia ufficio
desk-total = Totale
desk-download = Scarica CSV

desk-kind-information = Informazioni
desk-kind-phone_call = Telefonata
desk-kind-email_answered = E-mail con risposta
desk-kind-visit = Visita allo sportello
desk-kind-switchboard = Chiamata smistata
desk-kind-forms = Modulistica
desk-kind-documents = Ritiro documenti
desk-kind-authentication = Autentica
desk-kind-report = Segnalazione
desk-kind-signatures = Raccolta firme
desk-kind-spid = Identità SPID
desk-kind-inps = Punto INPS
desk-kind-passport = Passaporto
desk-kind-waste_bags = Sacchetti rifiuti
desk-kind-other = Altro

desk-channel-usual = Quello abituale
desk-channel-phone = Telefono
desk-channel-email = E-mail
desk-channel-certified_mail = PEC
desk-channel-counter = Sportello
desk-channel-post = Posta
desk-channel-online = Online
desk-channel-app = App
desk-channel-other = Altro canale

desk-service-usual = Quello abituale
desk-service-none = Nessun servizio della carta

desk-outcome-done = Concluso
desk-outcome-passed_on = Passato a un ufficio
desk-outcome-call_back = Da richiamare

desk-contact-title = Contatto
desk-contact-kind = Tipo di contatto
desk-contact-channel = Canale
desk-contact-service = Servizio
desk-contact-quantity = Quantità
desk-contact-passed_to = Passato all’ufficio
desk-contact-proposal = Proposta da firmare
desk-contact-note = Nota (senza dati personali)
desk-contact-outcome = Esito
desk-contact-call_back_by = Richiamare entro
desk-contact-called_back_on = Richiamato il
desk-contact-at = Quando, se non adesso
desk-contact-when = Data e ora
desk-contact-on = Richiamato il
desk-contact-reason = Motivo della correzione
desk-contact-undo_reason = Motivo dell’annullamento

desk-log-title = Nuovo contatto
desk-log-kind = Tipo di contatto (basta questo)
desk-log-do = Registra
desk-logged = Contatto registrato: { $kind }.
desk-key-enter = Invio
desk-keys-kind = Tipo
desk-keys-undo = Annulla l’ultimo

desk-last-title = Ultimi registrati oggi
desk-last-empty = Oggi nessun contatto registrato.
desk-undo = Annulla
desk-undo-one = Annulla: { $kind }, ore { $hour }
desk-tally-title = Conteggio di oggi
desk-tally-empty = Il conteggio parte dal primo contatto.
desk-tally-own = Propri
desk-tally-all = Ufficio

desk-passed-to-missing = Indicare l’ufficio a cui il contatto è stato passato.
desk-proposal-missing = Indicare la proposta o il referendum per cui si firma.
desk-call-back-missing = Indicare entro quando richiamare.
desk-call-back-before = La data precede quella del contatto.
desk-call-back-far = La data è troppo lontana: al massimo { $days } giorni dal contatto.
desk-call-back-closed = In quella data l’ufficio è chiuso: scegliere un giorno lavorativo.
desk-at-form = Indicare data e ora, per esempio 05/10/2026 09:30.
desk-at-future = Data e ora sono nel futuro.
desk-at-old = La data è troppo lontana: un contatto si registra entro { $days } giorni.
desk-called-back-future = La data è nel futuro.
desk-called-back-before = La data precede quella del contatto.
desk-reason-missing = Indicare il motivo: resta nello storico del contatto.
desk-changed-meanwhile = Nel frattempo il contatto è stato modificato: riaprirlo e ripetere la correzione.
desk-call-back-over = Il contatto non è più da richiamare.

desk-state-done = Concluso
desk-state-passed-on = Passato
desk-state-called-back = Richiamato
desk-state-call-back = Da richiamare
desk-state-late = Richiamo in ritardo
desk-state-undone = Annullato

desk-contacts-title = Contatti
desk-contacts-caption = Contatti, dal più recente
desk-contacts-empty-title = Nessun contatto
desk-contacts-empty = I contatti registrati appaiono qui.
desk-contacts-none-title = Nessun risultato
desk-contacts-none = Nessun contatto corrisponde ai filtri: provare ad allargare il periodo o a togliere un filtro.
desk-filter-q = Testo della nota
desk-filter-from = Dal
desk-filter-to = Al
desk-filter-kind = Tipo
desk-filter-channel = Canale
desk-filter-service = Servizio
desk-filter-operator = Operatore
desk-filter-state = Stato
desk-filter-state-open = Da richiamare
desk-filter-state-undone = Annullati
desk-filter-all = Tutti
desk-filter-do = Filtra
desk-filter-clear = Togli i filtri

desk-call-backs-title = Da richiamare
desk-call-backs-lead = Persone che attendono una chiamata, dalla più urgente. Il richiamo si conta sul calendario dell’ufficio.
desk-call-backs-caption = Contatti da richiamare
desk-call-backs-empty-title = Nessuno da richiamare
desk-call-backs-empty = Quando un contatto ha come esito «Da richiamare», appare qui fino al richiamo.
desk-call-back-title = Richiamo
desk-call-back-do = Richiamato
desk-called-back = Richiamo registrato.

desk-correct-title = Correzione
desk-correct-lead = Il contatto è di un altro giorno o di un altro operatore: la correzione cambia i risultati già contati e richiede un motivo.
desk-correct-do = Salva la correzione
desk-corrected = Correzione salvata.
desk-undo-title = Annullamento
desk-undo-lead = Il contatto annullato resta visibile, ma non conta più nei risultati.
desk-undo-question = Annullare questo contatto?
desk-undo-do = Annulla il contatto
desk-undone = Contatto annullato.
desk-undone-by = Annullato da
desk-history-title = Storico
desk-history-changed = modificato
desk-history-removed = annullato

desk-summary-title = Riepilogo dei contatti
desk-summary-span = Periodo
desk-summary-on = Giorno
desk-summary-do = Mostra
desk-summary-before = Precedente
desk-summary-after = Successivo
desk-summary-by-kind = Contatti per tipo e canale
desk-summary-by-hour = Contatti per ora del giorno
desk-summary-empty-title = Nessun contatto nel periodo
desk-summary-empty = Scegliere un altro giorno o un periodo più lungo.
desk-span-day = Giorno
desk-span-week = Settimana
desk-span-month = Mese
desk-period = dal { $from } al { $to }

desk-column-day = Data
desk-column-hour = Ora
desk-column-kind = Tipo
desk-column-channel = Canale
desk-column-service = Servizio
desk-column-quantity = Quantità
desk-column-passed_to = Passato all’ufficio
desk-column-proposal = Proposta
desk-column-note = Nota
desk-column-state = Esito
desk-column-call_back_by = Richiamare entro
desk-column-called_back_on = Richiamato il
desk-column-operator = Operatore
desk-column-contact = Contatto
desk-column-contacts = Contatti
desk-column-share = Andamento
desk-column-actions = Azioni
desk-column-from = Dal
desk-column-to = Al
