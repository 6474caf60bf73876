//! The names that offices give to the columns of their tables, in Italian and English.

use super::columns::Field;

/// Names of columns, folded and separated by `|`. A name with a star is also found inside a longer header.
pub(super) const NAMES: [(Field, &str); 14] = [
    (
        Field::Requested,
        "data richiesta*|data della richiesta|data di richiesta|data domanda*|data istanza*|data ricezione*|\
         data ricevimento*|data di ricevimento|data arrivo*|data ingresso richiesta|data presentazione*|data protocollo|\
         data apertura*|data segnalazione*|data accettazione*|data inizio*|data provvedimento di accoglimento|\
         data accoglimento*|data invio richiesta|ricevuta il|ricevuto il|pervenuta il*|pervenuto il*|presentata il*|\
         presentato il*|richiesta il|richiesta del|richiesta|domanda|domanda del|richiesto il|arrivata il|arrivato il|\
         protocollata il|aperta il|requested on|requested|request date*|date requested|date of request*|received on*|\
         received|date received*|received date|receipt date|submitted on|submitted|submission date|opened on|opened|\
         application date*|start date",
    ),
    (
        Field::Delivered,
        "data risposta*|data della risposta|data evasione*|data provvedimento*|data conclusione*|data chiusura*|\
         data assegnazione*|data atto*|data adozione*|data comunicazione*|data rilascio*|data consegna*|data fine*|\
         data determina*|data determinazione*|data dd*|data esito*|data definizione*|data invio risposta|\
         data invio lettera|data ordine di pagamento|data pagamento*|data mandato*|data inserimento*|\
         data ingresso*|data erogazione*|data completamento*|risposta il|risposta del|risposta|evasa il*|evaso il*|\
         conclusa il|concluso il|chiusa il|chiuso il|rilasciata il|rilasciato il|consegnata il|risposto il|inviata il|\
         answered on|answered|answer date*|response date*|responded on|reply date*|replied on|date of reply|\
         date answered|completed on|completed|completion date|closed on|closed|closing date|delivered on|delivered|\
         delivery date|decision date|decided on|date closed|date completed|end date|issued on",
    ),
    (
        Field::Due,
        "scadenza*|data scadenza*|scade il|termine|data termine|termine ultimo|termine previsto|entro il|\
         da evadere entro|data prevista|due|due date*|due on|due by|deadline*|expected by|expected on",
    ),
    (
        Field::Channel,
        "canale*|modalita|modalita di presentazione*|modalita di invio|modalita di inoltro|modalita richiesta|mezzo|\
         tramite|via|canale di arrivo|channel*|received via|received by|mode",
    ),
    (Field::Outcome, "esito*|risultato|stato|stato pratica|stato richiesta|outcome*|result|status|decision"),
    (
        Field::Excluded,
        "escluso*|esclusa*|esclusi|esclusione|da escludere*|non conteggiare|non conteggiata|fuori conteggio|excluded*|\
         exclude|exclusion|do not count|not counted",
    ),
    (
        Field::Reason,
        "motivo*|motivazione*|motivo esclusione|motivo dell esclusione|motivazione esclusione|motivo ritardo|\
         motivo del ritardo|causa|causale|note|nota|annotazioni|osservazioni|reason*|exclusion reason|\
         reason for exclusion|reason for delay|note|notes|remarks",
    ),
    (
        Field::Reference,
        "riferimento*|rif|protocollo*|numero protocollo|n protocollo|nr protocollo|num protocollo|n prot|prot|\
         n pratica|nr pratica|num pratica|numero pratica|pratica|codice pratica|id pratica|numero richiesta|n richiesta|\
         numero domanda|id|codice|numero|n|nr|num|reference*|ref|reference number|case number|case id|case|ticket|\
         request number|request id|number|protocol number",
    ),
    (Field::Score, "voto*|giudizio*|punteggio*|valutazione|gradimento|soddisfazione|score*|rating*|mark|satisfaction"),
    (
        Field::Service,
        "servizio|servizio erogato|servizio richiesto|nome servizio|codice servizio|tipo servizio|prestazione|\
         procedimento|nome procedimento|codice procedimento|service*|service name|service code|procedure",
    ),
    (
        Field::Suspended,
        "giorni sospensione*|giorni sospesi*|durata sospensione*|sospensione|suspension days*|days suspended*|\
         suspended days*|suspension",
    ),
    (
        Field::Elsewhere,
        "giorni presso altri uffici*|giorni altri uffici*|giorni altrove|days at other offices*|days elsewhere*",
    ),
    (
        Field::Applicant,
        "richiedente*|nome richiedente*|cognome nome richiedente|istante|intestatario*|applicant*|applicant name*",
    ),
    (
        Field::Office,
        "ufficio|ufficio competente|ufficio responsabile|unita organizzativa|office|office in charge|competent office",
    ),
];

/// Words that add nothing to a header.
pub(super) const LITTLE: [&str; 26] = [
    "di", "del", "della", "dell", "dei", "delle", "d", "da", "dal", "dalla", "il", "la", "lo", "l", "in", "a", "al",
    "alla", "all", "per", "e", "the", "of", "gg", "mm", "aaaa",
];
