//! Words for service sheets.

use kernel::words;

words! {
    /// Whether a service can be had now.
    ServiceStatus {
        /// It can.
        Active = "active",
        /// Not now.
        Suspended = "suspended",
        /// Not yet.
        Planned = "planned",
        /// No more.
        Ended = "ended",
    }
}

words! {
    /// How long a service takes.
    Timing {
        /// While one waits: at the counter, or on the telephone.
        AtSight = "at_sight",
        /// Within a term.
        Term = "term",
        /// No time is promised.
        Untimed = "untimed",
    }
}

words! {
    /// What silence means when the term is over (L. 241/1990 arts. 2 and 20).
    Silence {
        /// Nothing: the office stays bound to answer.
        None = "none",
        /// The application is granted.
        Assent = "assent",
        /// The application is refused.
        Rejection = "rejection",
    }
}

words! {
    /// On which side of the counter the work is done.
    Side {
        /// With the public.
        Front = "front_office",
        /// Behind the counter.
        Back = "back_office",
        /// On both.
        Both = "both",
    }
}

words! {
    /// How a service is asked for.
    AccessChannel {
        /// At the counter.
        Counter = "counter",
        /// By booking an appointment.
        Booking = "booking",
        /// Through a web page.
        Online = "online",
        /// By telephone.
        Phone = "phone",
        /// By e-mail.
        Email = "email",
        /// By certified e-mail (PEC).
        CertifiedMail = "certified_mail",
        /// By letter.
        Post = "post",
        /// By fax.
        Fax = "fax",
    }
}

words! {
    /// Whom a service is for.
    Audience {
        /// Everybody.
        Everyone = "everyone",
        /// Foreign citizens.
        ForeignCitizens = "foreign_citizens",
        /// Families.
        Families = "families",
        /// Older people.
        OlderPeople = "older_people",
        /// People with disabilities.
        DisabledPeople = "disabled_people",
        /// Tenants.
        Tenants = "tenants",
        /// Owners of a home.
        Owners = "owners",
        /// Workers.
        Workers = "workers",
        /// Employers and businesses.
        Businesses = "businesses",
        /// Associations and bodies of the third sector.
        Associations = "associations",
        /// Other public offices and their operators.
        PublicBodies = "public_bodies",
    }
}

words! {
    /// What a service is about, after the topics of the municipalities' model.
    Topic {
        /// Accesso all'informazione.
        Information = "information",
        /// Comunicazione istituzionale.
        Communication = "communication",
        /// Trasparenza amministrativa.
        Transparency = "transparency",
        /// Partecipazione.
        Participation = "participation",
        /// Elezioni.
        Elections = "elections",
        /// Identità digitale.
        DigitalIdentity = "digital_identity",
        /// Documenti e certificati.
        Documents = "documents",
        /// Immigrazione.
        Immigration = "immigration",
        /// Cittadinanza.
        Citizenship = "citizenship",
        /// Integrazione sociale.
        Integration = "integration",
        /// Associazioni.
        Associations = "associations",
        /// Famiglia.
        Family = "family",
        /// Casa.
        Housing = "housing",
        /// Assistenza sociale.
        SocialAssistance = "social_assistance",
        /// Lavoro.
        Work = "work",
        /// Previdenza.
        Pensions = "pensions",
        /// Viaggi.
        Travel = "travel",
        /// Gestione rifiuti.
        Waste = "waste",
        /// Energia.
        Energy = "energy",
        /// Urbanizzazione.
        UrbanPlanning = "urban_planning",
        /// Formazione.
        Training = "training",
        /// Pubblica sicurezza.
        PublicSafety = "public_safety",
    }
}
