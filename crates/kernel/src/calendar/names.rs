//! The names of days and months, as they stand within a date, in each language.

use crate::i18n::Lang;

/// The days from Monday on, and the months.
struct Names {
    days: [&'static str; 7],
    months: [&'static str; 12],
}

/// The name of a day of the week, 0 for Monday to 6 for Sunday; what is beyond counts as Sunday.
#[must_use]
pub fn weekday_name(day: i8, lang: Lang) -> &'static str {
    names(lang).days[usize::try_from(day).unwrap_or(0).min(6)]
}

/// The name of a month, 1 to 12; what is beyond counts as the nearest of them.
#[must_use]
pub fn month_name(month: i8, lang: Lang) -> &'static str {
    names(lang).months[usize::try_from(month - 1).unwrap_or(0).min(11)]
}

fn names(lang: Lang) -> &'static Names {
    match lang {
        Lang::It => &IT,
        Lang::En => &EN,
        Lang::Fr => &FR,
        Lang::Es => &ES,
        Lang::Ro => &RO,
        Lang::Sq => &SQ,
        Lang::Ar => &AR,
        Lang::Uk => &UK,
        Lang::Zh => &ZH,
    }
}

static IT: Names = Names {
    days: ["lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica"],
    months: [
        "gennaio",
        "febbraio",
        "marzo",
        "aprile",
        "maggio",
        "giugno",
        "luglio",
        "agosto",
        "settembre",
        "ottobre",
        "novembre",
        "dicembre",
    ],
};

static EN: Names = Names {
    days: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    months: [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
};

static FR: Names = Names {
    days: ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
    months: [
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ],
};

static ES: Names = Names {
    days: ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"],
    months: [
        "enero",
        "febrero",
        "marzo",
        "abril",
        "mayo",
        "junio",
        "julio",
        "agosto",
        "septiembre",
        "octubre",
        "noviembre",
        "diciembre",
    ],
};

static RO: Names = Names {
    days: ["luni", "marți", "miercuri", "joi", "vineri", "sâmbătă", "duminică"],
    months: [
        "ianuarie",
        "februarie",
        "martie",
        "aprilie",
        "mai",
        "iunie",
        "iulie",
        "august",
        "septembrie",
        "octombrie",
        "noiembrie",
        "decembrie",
    ],
};

static SQ: Names = Names {
    days: ["e hënë", "e martë", "e mërkurë", "e enjte", "e premte", "e shtunë", "e diel"],
    months: [
        "janar", "shkurt", "mars", "prill", "maj", "qershor", "korrik", "gusht", "shtator", "tetor", "nëntor",
        "dhjetor",
    ],
};

static AR: Names = Names {
    days: ["الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"],
    months: [
        "يناير",
        "فبراير",
        "مارس",
        "أبريل",
        "مايو",
        "يونيو",
        "يوليو",
        "أغسطس",
        "سبتمبر",
        "أكتوبر",
        "نوفمبر",
        "ديسمبر",
    ],
};

static UK: Names = Names {
    days: ["понеділок", "вівторок", "середа", "четвер", "п’ятниця", "субота", "неділя"],
    months: [
        "січня",
        "лютого",
        "березня",
        "квітня",
        "травня",
        "червня",
        "липня",
        "серпня",
        "вересня",
        "жовтня",
        "листопада",
        "грудня",
    ],
};

static ZH: Names = Names {
    days: ["星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日"],
    months: ["1月", "2月", "3月", "4月", "5月", "6月", "7月", "8月", "9月", "10月", "11月", "12月"],
};
