//! The vocabularies: their prefixes, and our words in their controlled lists.

use serde_json::{Value, json};
use web::Visit;

use crate::read::ServicePage;
use crate::words::{AccessChannel, ServiceStatus, Topic};

const PUBLIC_SERVICES: &str = "https://w3id.org/italia/controlled-vocabulary/classifications-for-public-services";
const EU: &str = "http://publications.europa.eu/resource/authority";

/// The prefixes. They stand in each document: nobody has to fetch a context to read it.
pub(super) fn context() -> Value {
    json!({
        "adms": "http://www.w3.org/ns/adms#",
        "cpsv": "http://purl.org/vocab/cpsv#",
        "cpsvapit": "https://w3id.org/italia/onto/CPSV/",
        "cv": "http://data.europa.eu/m8g/",
        "dcat": "http://www.w3.org/ns/dcat#",
        "dcatapit": "http://dati.gov.it/onto/dcatapit#",
        "dct": "http://purl.org/dc/terms/",
        "eli": "http://data.europa.eu/eli/ontology#",
        "foaf": "http://xmlns.com/foaf/0.1/",
        "l0": "https://w3id.org/italia/onto/l0/",
        "mu": "https://w3id.org/italia/onto/MU/",
        "org": "http://www.w3.org/ns/org#",
        "ro": "https://w3id.org/italia/onto/RO/",
        "skos": "http://www.w3.org/2004/02/skos/core#",
        "sm": "https://w3id.org/italia/onto/SM/",
        "time": "http://www.w3.org/2006/time#",
        "vcard": "http://www.w3.org/2006/vcard/ns#",
        "xsd": "http://www.w3.org/2001/XMLSchema#"
    })
}

/// A word of a controlled list as a node of its own, with its type.
pub(super) fn concept(id: &str, class: &str, it: &str, en: &str) -> Value {
    let mut types = vec!["skos:Concept"];
    types.extend((!class.is_empty()).then_some(class));
    json!({ "@id": id, "@type": types, "skos:prefLabel": super::in_languages(it, en) })
}

/// The Italian list of channels (`channel`), and the class of the channel.
pub(super) fn channel(channel: AccessChannel) -> (Value, &'static str) {
    let (code, class, it, en) = match channel {
        AccessChannel::Counter | AccessChannel::Booking => (
            "0111",
            "cpsvapit:OfflineChannel",
            "Sportello Pubblica Amministrazione",
            "Public Administration information desk",
        ),
        AccessChannel::Online => ("023", "cpsvapit:WebSiteChannel", "Applicazione Web", "Web application"),
        AccessChannel::Phone => ("031", "cpsvapit:PhoneChannel", "Numero dedicato - Voce", "Voice"),
        AccessChannel::Email => ("042", "cpsvapit:EmailChannel", "Email tradizionale", "E-mail"),
        AccessChannel::CertifiedMail => {
            ("041", "cpsvapit:EmailChannel", "Posta Elettronica Certificata - PEC", "Certified electronic mail")
        }
        AccessChannel::Post => ("0121", "cpsvapit:OfflineChannel", "Posta", "Post"),
        AccessChannel::Fax => ("033", "cpsvapit:PhoneChannel", "Fax", "Fax"),
    };
    (concept(&format!("{PUBLIC_SERVICES}/channel/{code}"), "cpsvapit:ChannelType", it, en), class)
}

/// How far the service can be used on line; this site is at least the page that informs.
pub(super) fn interactivity(page: &ServicePage) -> Value {
    let online = page.service.channel(AccessChannel::Online).is_some_and(|channel| !channel.href.is_empty());
    let (code, it, en) = match (online, page.service.files.is_empty()) {
        (true, _) => ("LEVEL3", "Interazione a due vie", "Bidirectional interaction"),
        (false, false) => ("LEVEL2", "Interazione a una via", "One way interaction"),
        (false, true) => ("LEVEL1", "Informazione", "Information"),
    };
    concept(&format!("{PUBLIC_SERVICES}/interactivity-level/{code}"), "cpsvapit:InteractivityLevel", it, en)
}

/// How one proves who one is, as the text of the online channel says it.
pub(super) fn authentication(page: &ServicePage) -> Value {
    let says =
        |word: &str| page.service.channel(AccessChannel::Online).is_some_and(|channel| channel.text.contains(word));
    let (code, it, en) = if says("SPID") {
        ("SPIDL2", "SPID Livello 2", "SPID Level 2")
    } else if says("CIE") {
        ("CIE", "Carta d'identità elettronica (CIE)", "Electronic identity card")
    } else {
        ("NONE", "Nessuna - accesso libero", "None - free access")
    };
    concept(&format!("{PUBLIC_SERVICES}/authentication-type/{code}"), "cpsvapit:Authentication", it, en)
}

pub(super) fn status(status: ServiceStatus) -> Value {
    let (code, it, en) = match status {
        ServiceStatus::Active => ("Active", "Attivo", "Active"),
        ServiceStatus::Planned => ("UnderDev", "In Fase di Sviluppo", "Under Development"),
        ServiceStatus::Suspended | ServiceStatus::Ended => ("NonActive", "Non Attivo", "Non-Active"),
    };
    concept(&format!("https://w3id.org/italia/onto/CPSV/{code}"), "cpsvapit:ServiceStatus", it, en)
}

/// The European list of themes (`data-theme`).
pub(super) fn theme(topic: Option<Topic>) -> Value {
    let (code, it, en) = match topic {
        Some(
            Topic::Transparency
            | Topic::Information
            | Topic::Communication
            | Topic::Participation
            | Topic::Elections
            | Topic::Documents
            | Topic::DigitalIdentity,
        )
        | None => ("GOVE", "Governo e settore pubblico", "Government and public sector"),
        Some(Topic::Waste) => ("ENVI", "Ambiente", "Environment"),
        Some(Topic::Energy) => ("ENER", "Energia", "Energy"),
        Some(Topic::Travel) => ("TRAN", "Trasporti", "Transport"),
        Some(Topic::Training) => ("EDUC", "Istruzione, cultura e sport", "Education, culture and sport"),
        Some(Topic::PublicSafety) => {
            ("JUST", "Giustizia, sistema giuridico e sicurezza pubblica", "Justice, legal system and public safety")
        }
        Some(Topic::UrbanPlanning) => ("REGI", "Regioni e città", "Regions and cities"),
        Some(
            Topic::Immigration
            | Topic::Citizenship
            | Topic::Integration
            | Topic::Associations
            | Topic::Family
            | Topic::Housing
            | Topic::SocialAssistance
            | Topic::Work
            | Topic::Pensions,
        ) => ("SOCI", "Popolazione e società", "Population and society"),
    };
    concept(&format!("{EU}/data-theme/{code}"), "cpsvapit:ServiceTheme", it, en)
}

/// The sector (NACE Rev. 2): all of it is public administration, social housing and assistance its social part.
pub(super) fn sector(topic: Option<Topic>) -> Value {
    let (code, it, en) = match topic {
        Some(Topic::Housing | Topic::SocialAssistance | Topic::Family | Topic::Integration) => (
            "8412",
            "Regolamentazione delle attività che forniscono servizi sociali",
            "Regulation of the activities of providing social services",
        ),
        _ => ("8411", "Attività generali di amministrazione pubblica", "General public administration activities"),
    };
    concept(&format!("http://data.europa.eu/ux2/nace2/{code}"), "cpsvapit:ServiceSector", it, en)
}

/// The language of the sheet.
pub(super) fn language(code: &str) -> Value {
    json!({ "@id": format!("{EU}/language/{code}"), "@type": "dct:LinguisticSystem" })
}

pub(super) fn italy() -> Value {
    json!({ "@id": format!("{EU}/country/ITA"), "@type": "dct:Location" })
}

pub(super) fn euro() -> Value {
    concept(&format!("{EU}/currency/EUR"), "", "euro", "euro")
}

/// A word of ours, as a concept at the address of its list.
pub(super) fn own(visit: &Visit, family: &str, word: &str) -> Value {
    let say = |lang| visit.app().catalog().say(lang, &format!("charter-{family}-{word}")).into_owned();
    let id = format!("{}/services?{family}={word}", visit.app().settings().public_url);
    concept(&id, "", &say(kernel::Lang::It), &say(kernel::Lang::En))
}
