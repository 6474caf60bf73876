//! Words for bodies, offices and counters.

use kernel::words;

words! {
    /// What sort of administration a body is.
    BodyKind {
        /// Ministero.
        Ministry = "ministry",
        /// Prefettura – Ufficio territoriale del Governo.
        Prefecture = "prefecture",
        /// Questura.
        PoliceHeadquarters = "police_headquarters",
        /// Regione.
        Region = "region",
        /// Provincia.
        Province = "province",
        /// Comune.
        Municipality = "municipality",
        /// Consorzio.
        Consortium = "consortium",
        /// Azienda sanitaria.
        HealthAuthority = "health_authority",
        /// Another administration.
        Other = "other",
    }
}

words! {
    /// How people come to a counter.
    AccessMode {
        /// Nobody has to book.
        Free = "free",
        /// By appointment.
        Appointment = "appointment",
        /// With a number taken on arrival.
        Ticket = "ticket",
    }
}

words! {
    /// A way to reach somebody.
    ContactKind {
        /// Telefono.
        Phone = "phone",
        /// Numero verde.
        TollFree = "toll_free",
        /// E-mail.
        Email = "email",
        /// PEC.
        CertifiedMail = "certified_mail",
        /// A web page.
        Web = "web",
        /// Fax.
        Fax = "fax",
    }
}

words! {
    /// What hours are kept for: an office answers the telephone longer than its counter is open.
    HoursKind {
        /// The counter is open.
        Counter = "counter",
        /// The telephone is answered.
        Phone = "phone",
        /// People are received by appointment.
        Appointment = "appointment",
    }
}

words! {
    /// A day of the week.
    Weekday {
        /// Lunedì.
        Monday = "monday",
        /// Martedì.
        Tuesday = "tuesday",
        /// Mercoledì.
        Wednesday = "wednesday",
        /// Giovedì.
        Thursday = "thursday",
        /// Venerdì.
        Friday = "friday",
        /// Sabato.
        Saturday = "saturday",
        /// Domenica.
        Sunday = "sunday",
    }
}

impl From<jiff::civil::Weekday> for Weekday {
    fn from(day: jiff::civil::Weekday) -> Self {
        let place = usize::try_from(day.to_monday_zero_offset()).unwrap_or_default();
        Self::ALL[place]
    }
}

words! {
    /// The network in which a partner stands with the office.
    Network {
        /// The counters and offices that work together every day.
        Restricted = "restricted",
        /// All others that meet the same people.
        Wider = "wider",
    }
}
