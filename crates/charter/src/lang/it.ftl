# Insiemi chiusi: le etichette delle parole.
charter-body-kind-ministry = Ministero
charter-body-kind-prefecture = Prefettura
charter-body-kind-police_headquarters = Questura
charter-body-kind-region = Regione
charter-body-kind-province = Provincia
charter-body-kind-municipality = Comune
charter-body-kind-consortium = Consorzio
charter-body-kind-health_authority = Azienda sanitaria
charter-body-kind-other = Altro ente

charter-access-mode-free = Accesso libero
charter-access-mode-appointment = Su appuntamento
charter-access-mode-ticket = Con numero di coda

charter-contact-kind-phone = Telefono
charter-contact-kind-toll_free = Numero verde
charter-contact-kind-email = E-mail
charter-contact-kind-certified_mail = PEC
charter-contact-kind-web = Sito web
charter-contact-kind-fax = Fax

charter-hours-kind-counter = Orario di apertura al pubblico
charter-hours-kind-phone = Orario delle linee telefoniche
charter-hours-kind-appointment = Ricevimento su appuntamento

charter-weekday-monday = lunedì
charter-weekday-tuesday = martedì
charter-weekday-wednesday = mercoledì
charter-weekday-thursday = giovedì
charter-weekday-friday = venerdì
charter-weekday-saturday = sabato
charter-weekday-sunday = domenica

charter-network-restricted = Rete ristretta
charter-network-wider = Rete allargata

charter-service-status-active = Servizio attivo
charter-service-status-suspended = Servizio sospeso
charter-service-status-planned = Servizio in preparazione
charter-service-status-ended = Servizio cessato

charter-timing-at_sight = A vista
charter-timing-term = Entro un termine
charter-timing-untimed = Senza termine fissato

charter-silence-none = Nessun effetto: l’ufficio resta tenuto a rispondere
charter-silence-assent = Silenzio assenso
charter-silence-rejection = Silenzio rigetto

charter-side-front_office = Front office
charter-side-back_office = Back office
charter-side-both = Front office e back office

charter-channel-counter = Allo sportello
charter-channel-booking = Su prenotazione
charter-channel-online = Online
charter-channel-phone = Per telefono
charter-channel-email = Per e-mail
charter-channel-certified_mail = Per PEC
charter-channel-post = Per posta
charter-channel-fax = Per fax

charter-audience-everyone = Tutti
charter-audience-foreign_citizens = Cittadini stranieri
charter-audience-families = Famiglie
charter-audience-older_people = Persone anziane
charter-audience-disabled_people = Persone con disabilità
charter-audience-tenants = Inquilini
charter-audience-owners = Proprietari di casa
charter-audience-workers = Lavoratori
charter-audience-businesses = Imprese e datori di lavoro
charter-audience-associations = Associazioni ed enti del terzo settore
charter-audience-public_bodies = Uffici e operatori pubblici

charter-topic-information = Accesso all’informazione
charter-topic-communication = Comunicazione istituzionale
charter-topic-transparency = Trasparenza amministrativa
charter-topic-participation = Partecipazione
charter-topic-elections = Elezioni
charter-topic-digital_identity = Identità digitale
charter-topic-documents = Documenti e certificati
charter-topic-immigration = Immigrazione
charter-topic-citizenship = Cittadinanza
charter-topic-integration = Integrazione sociale
charter-topic-associations = Associazioni
charter-topic-family = Famiglia
charter-topic-housing = Casa
charter-topic-social_assistance = Assistenza sociale
charter-topic-work = Lavoro
charter-topic-pensions = Previdenza
charter-topic-travel = Viaggi
charter-topic-waste = Gestione dei rifiuti
charter-topic-energy = Energia
charter-topic-urban_planning = Urbanistica
charter-topic-training = Formazione
charter-topic-public_safety = Pubblica sicurezza

charter-dimension-accessibility = Accessibilità
charter-dimension-timeliness = Tempestività
charter-dimension-transparency = Trasparenza
charter-dimension-effectiveness = Efficacia
charter-dimension-continuity = Continuità
charter-dimension-elasticity = Elasticità
charter-dimension-flexibility = Flessibilità
charter-dimension-equity = Equità
charter-dimension-efficiency = Efficienza
charter-dimension-empathy = Empatia

charter-sub-dimension-physical = Fisica
charter-sub-dimension-multichannel = Multicanale
charter-sub-dimension-disability = Per le persone con disabilità
charter-sub-dimension-timeliness = Tempestività
charter-sub-dimension-responsible = Responsabili
charter-sub-dimension-contacts = Procedure di contatto
charter-sub-dimension-response_times = Tempistiche di risposta
charter-sub-dimension-costs = Eventuali spese a carico dell’utente
charter-sub-dimension-conformity = Conformità e affidabilità
charter-sub-dimension-completeness = Completezza

charter-unit-percent = per cento
charter-unit-calendar_days = giorni
charter-unit-working_days = giorni lavorativi
charter-unit-months = mesi
charter-unit-hours = ore
charter-unit-minutes = minuti
charter-unit-days_a_week = giorni alla settimana
charter-unit-days_a_year = giorni all’anno
charter-unit-times_a_year = volte all’anno
charter-unit-channels = canali
charter-unit-metres = metri
charter-unit-score = punti su 5

charter-direction-at_least = almeno
charter-direction-at_most = al massimo

charter-charter-state-draft = Bozza
charter-charter-state-approved = Approvata
charter-charter-state-coming = Pubblicata, non ancora in vigore
charter-charter-state-in_force = In vigore
charter-charter-state-superseded = Non più in vigore

charter-action-state-planned = Prevista
charter-action-state-under_way = In corso
charter-action-state-done = Realizzata
charter-action-state-abandoned = Abbandonata

charter-diffida-state-open = In corso
charter-diffida-state-remedied = Accolta: l’amministrazione ha provveduto
charter-diffida-state-declined = Non accolta
charter-diffida-state-action_brought = Ricorso presentato
charter-diffida-state-lapsed = Termine decorso senza ricorso

charter-published-responsible = Responsabili
charter-published-contacts = Recapiti
charter-published-response_times = Tempi di risposta
charter-published-costs = Costi
charter-published-sheet = Scheda del servizio
charter-published-charter = Carta dei servizi

# Valori programmati e tempi.
charter-amount = { $unit ->
    [percent] { $value } %
    [calendar_days] { $value ->
        [one] { $value } giorno
       *[other] { $value } giorni
    }
    [working_days] { $value ->
        [one] { $value } giorno lavorativo
       *[other] { $value } giorni lavorativi
    }
    [months] { $value ->
        [one] { $value } mese
       *[other] { $value } mesi
    }
    [hours] { $value ->
        [one] { $value } ora
       *[other] { $value } ore
    }
    [minutes] { $value ->
        [one] { $value } minuto
       *[other] { $value } minuti
    }
    [days_a_week] { $value ->
        [one] { $value } giorno alla settimana
       *[other] { $value } giorni alla settimana
    }
    [days_a_year] { $value ->
        [one] { $value } giorno all’anno
       *[other] { $value } giorni all’anno
    }
    [times_a_year] { $value ->
        [one] { $value } volta all’anno
       *[other] { $value } volte all’anno
    }
    [channels] { $value ->
        [one] { $value } canale
       *[other] { $value } canali
    }
    [metres] { $value ->
        [one] { $value } metro
       *[other] { $value } metri
    }
   *[score] { $value } su 5
}
charter-planned = { $direction ->
    [at_least] almeno { charter-amount }
   *[at_most] non oltre { charter-amount }
}
charter-share = nel { $value } % dei casi

# Perché un valore programmato è rifiutato.
charter-worse-than-last = Il valore programmato non può peggiorare: nell’ultima carta in vigore è { $was }, qui è { $value }.
charter-worse-than-law = Il valore programmato non può essere peggiore del limite fissato dalla norma: il limite è { $was }, qui è { $value }. { $norm }
charter-worse-share = La quota delle prestazioni che rispettano il valore non può diminuire: nell’ultima carta in vigore è il { $was } %, qui è il { $value } %.
charter-worse-dropped = L’ultima carta in vigore fissa per questo indicatore un valore programmato ({ $was }): non può essere tolto.
charter-worse-incomparable = L’unità o il verso sono diversi da quelli dell’ultima carta in vigore ({ $was }), quindi non si può verificare che il valore non peggiori: va mantenuta la stessa unità.

# Che cosa è cambiato.
charter-change-added = Nuovo
charter-change-removed = Tolto
charter-change-better = Migliorato
charter-change-worse = Peggiorato
charter-change-reworded = Riformulato

# Campi da correggere.
charter-required = Questo campo è necessario.
charter-code-form = Il codice è fatto di lettere minuscole, cifre e trattini, al massimo 80, e non comincia né finisce con un trattino.
charter-coordinates-form = Le coordinate sono due numeri di gradi, latitudine e longitudine, per esempio 44.38930, 7.54790.
charter-code-taken = Questo codice è già usato.
charter-email-form = L’indirizzo e-mail non è completo.
charter-web-form = L’indirizzo comincia con https://, con http:// o, per le pagine di questo sito, con /.
charter-phone-form = Il numero ha almeno tre cifre.
charter-contact-form = Il recapito «{ $value }» non è valido.
charter-too-long = Al massimo { $most } caratteri: ora sono { $signs }.
charter-no-time = L’ora si scrive, per esempio, 9:00 o 14:30.
charter-no-number = Il numero può avere al massimo due decimali.
charter-desks = Uno sportello ha almeno una postazione.
charter-hours-form = Le ore si scrivono, per esempio, 9-13 oppure 9:00-13:00, 14:30-17:00.
charter-hours-none = Serve almeno una fascia oraria in un giorno della settimana.
charter-hours-order = L’ora di chiusura viene dopo quella di apertura.
charter-validity-order = L’ultimo giorno non può venire prima del primo.
charter-term-missing = Manca il termine.
charter-term-not-wanted = Il termine va indicato solo per i servizi resi entro un termine.
charter-status-reason = Occorre indicare perché il servizio non è attivo.
charter-cost-negative = Il costo «{ $title }» non può essere negativo.
charter-year-range = L’anno non è plausibile.
charter-sub-dimension-of-another = La sottodimensione appartiene a un’altra dimensione.
charter-legal-limit-alone = Il limite di legge ha senso solo accanto a un valore programmato.
charter-planned-negative = Il valore programmato non può essere negativo.
charter-planned-over-hundred = La percentuale va da 0 a 100.
charter-key-taken = In questa carta c’è già uno standard con questa chiave.
charter-offer-twice = Un servizio compare nella carta una volta sola.
charter-outcome-missing = Per chiudere un’azione di miglioramento occorre scriverne l’esito.
charter-diffida-outcome-day = La data dell’esito va indicata se e solo se la diffida è chiusa.
charter-diffida-outcome-order = L’esito non può venire prima dell’arrivo della diffida.
charter-published-order = La pubblicazione non può venire prima del cambiamento.
charter-translation-italian = L’italiano è la lingua di partenza: non si traduce.
charter-translation-strange = Non c’è un testo italiano «{ $field }» da tradurre.

# Conflitti.
charter-changed-meanwhile = Nel frattempo qualcun altro ha cambiato questa pagina: occorre ricaricarla e ripetere le modifiche.
charter-frozen = Questa carta è stata approvata e non si modifica più: per cambiarla serve una nuova versione.
charter-not-approved = Solo una carta approvata può entrare in vigore.
charter-draft-there = Per quest’anno c’è già una bozza.
charter-in-force-order = La carta precedente è in vigore da { DAY($since) }: la nuova deve entrare in vigore dopo.

# File di importazione.
charter-seed-unknown = Il codice «{ $code }» non esiste.
charter-seed-language = Questa lingua non è prevista.
charter-seed-frozen = La carta di quest’anno è già approvata: un file non può sostituirla.
