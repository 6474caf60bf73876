//! The procedures of the sources, as they come with the program.
//!
//! A file each, in Italian; what citizens read in a further language stands in a file of that language, under the Italian text. Letters
//! that most of them send in the same words stand in `letters.toml`.

use std::collections::BTreeMap;

use kernel::{Error, Lang, Result};
use serde::Deserialize;

use crate::procedure::{ActTemplate, Procedure};
use crate::said::Said;

const FILES: [&str; 9] = [
    include_str!("work_clearance.toml"),
    include_str!("seasonal_work.toml"),
    include_str!("family_reunification.toml"),
    include_str!("housing_suitability.toml"),
    include_str!("non_methanised_zone.toml"),
    include_str!("public_housing.toml"),
    include_str!("emergency_housing.toml"),
    include_str!("blameless_arrears.toml"),
    include_str!("citizenship.toml"),
];
const LETTERS: &str = include_str!("letters.toml");
const FURTHER: [(Lang, &str); 8] = [
    (Lang::En, include_str!("en.toml")),
    (Lang::Fr, include_str!("fr.toml")),
    (Lang::Es, include_str!("es.toml")),
    (Lang::Ro, include_str!("ro.toml")),
    (Lang::Sq, include_str!("sq.toml")),
    (Lang::Ar, include_str!("ar.toml")),
    (Lang::Uk, include_str!("uk.toml")),
    (Lang::Zh, include_str!("zh.toml")),
];

/// A procedure of the sources.
#[derive(Clone, Debug, PartialEq)]
pub struct Predefined {
    /// Its name in data.
    pub code: String,
    /// The code of the service that it belongs to in the source's charter; other offices take it for their own.
    pub service: String,
    /// What it says.
    pub procedure: Procedure,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    code: String,
    service: String,
    /// What the letters are about.
    subject: String,
    /// The shared letters that it sends.
    letters: Vec<String>,
    procedure: Procedure,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Letters {
    letters: Vec<ActTemplate>,
}

/// A language's texts, by the Italian ones.
type Translations = BTreeMap<String, String>;

/// All of them, in the order in which they are shown.
///
/// # Errors
/// `Internal`: a file names its line and what is expected there. The tests read them all.
pub fn all() -> Result<Vec<Predefined>> {
    let letters = toml::from_str::<Letters>(LETTERS).map_err(Error::internal)?.letters;
    let further = further()?;
    FILES.into_iter().map(|file| read(file, &letters, &further)).collect()
}

fn further() -> Result<Vec<(Lang, Translations)>> {
    FURTHER.into_iter().map(|(lang, file)| Ok((lang, toml::from_str(file).map_err(Error::internal)?))).collect()
}

fn read(file: &str, letters: &[ActTemplate], further: &[(Lang, Translations)]) -> Result<Predefined> {
    let File { code, service, subject, letters: sent, mut procedure } =
        toml::from_str(file).map_err(Error::internal)?;
    for name in &sent {
        let unknown = || Error::internal(format!("{code}: there is no letter {name}"));
        let letter = letters.iter().find(|letter| &letter.code == name).ok_or_else(unknown)?;
        procedure.acts.push(ActTemplate { body: letter.body.replace("{subject}", &subject), ..letter.clone() });
    }
    for said in texts(&mut procedure) {
        let translated = |texts: &Translations| texts.get(said.it()).cloned();
        let found: Vec<_> = further.iter().filter_map(|(lang, texts)| Some((*lang, translated(texts)?))).collect();
        said.0.extend(found);
    }
    Ok(Predefined { code, service, procedure })
}

/// All that it says to citizens; hints that say nothing are left out.
fn texts(procedure: &mut Procedure) -> Vec<&mut Said> {
    let Procedure { name, remedies, fields, documents, steps, .. } = procedure;
    let mut all = vec![name, remedies];
    for field in fields {
        all.extend([&mut field.label, &mut field.hint]);
        all.extend(field.choices.iter_mut().map(|(_, said)| said));
    }
    for document in documents {
        all.extend([&mut document.title, &mut document.text]);
    }
    all.extend(steps.iter_mut().map(|step| &mut step.name));
    all.retain(|said| !said.is_empty());
    all
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use charter::words::Silence;
    use jiff::civil::{Date, date};
    use kernel::terms::{Term, Unit};

    use super::*;
    use crate::procedure::{Answers, Report, Step, Task};

    fn one(code: &str) -> Procedure {
        all().unwrap().into_iter().find(|predefined| predefined.code == code).unwrap().procedure
    }

    fn term(code: &str, filed_on: Date) -> Term {
        one(code).legal_term(filed_on).unwrap().term
    }

    #[test]
    fn each_keeps_what_a_procedure_has_to_keep() {
        let mut codes = BTreeSet::new();
        for Predefined { code, procedure, .. } in all().unwrap() {
            procedure.check().unwrap_or_else(|wrong| panic!("{code}: {wrong:?}"));
            assert!(!procedure.indemnity, "{code}: only where an office has decided so");
            assert!(codes.insert(code.clone()), "{code} is there twice");
        }
    }

    #[test]
    fn each_speaks_nine_languages_and_no_translation_is_left_over() {
        let mut said = BTreeSet::new();
        for Predefined { code, mut procedure, .. } in all().unwrap() {
            for text in texts(&mut procedure) {
                for lang in Lang::ALL {
                    assert_eq!(text.to(lang).1, lang, "{code}: {} in {}", text.it(), lang.code());
                }
                said.insert(text.it().to_owned());
            }
        }
        for (lang, texts) in further().unwrap() {
            let left: Vec<_> = texts.keys().filter(|text| !said.contains(*text)).collect();
            assert!(left.is_empty(), "{}: {left:?}", lang.code());
        }
    }

    #[test]
    fn family_reunification_has_the_term_of_its_day_of_filing() {
        let days = |amount| Term::new(amount, Unit::CalendarDays).unwrap();
        assert_eq!(term("family_reunification", date(2025, 10, 3)), days(90));
        assert_eq!(term("family_reunification", date(2025, 10, 4)), days(150));
    }

    #[test]
    fn citizenship_has_the_term_of_its_day_of_filing_and_only_the_new_one_is_extended() {
        let months = |amount| Term::new(amount, Unit::Months).unwrap();
        let (before, since) = (date(2020, 12, 19), date(2020, 12, 20));
        assert_eq!(term("citizenship", before), months(48));
        assert_eq!(term("citizenship", since), months(24));
        let citizenship = one("citizenship");
        assert_eq!(citizenship.extension_of(before), None);
        assert_eq!(citizenship.extension_of(since).unwrap().at_most, 12);
    }

    #[test]
    fn the_other_terms_are_those_of_the_sources() {
        let day = date(2026, 11, 2);
        for (code, days) in
            [("work_clearance", 60), ("seasonal_work", 20), ("housing_suitability", 30), ("non_methanised_zone", 30)]
        {
            assert_eq!(term(code, day), Term::new(days, Unit::CalendarDays).unwrap(), "{code}");
        }
        for (code, days) in [("public_housing", 5), ("emergency_housing", 10)] {
            assert_eq!(one(code).promise, Some(Term::new(days, Unit::CalendarDays).unwrap()), "{code}");
        }
        let arrears = one("blameless_arrears");
        assert_eq!(arrears.step("proposal").unwrap().term, Some(Term::new(15, Unit::CalendarDays).unwrap()));
        assert_eq!(arrears.step("payment").unwrap().term, Some(Term::new(15, Unit::WorkingDays).unwrap()));
        assert_eq!(
            one("emergency_housing").step("entry").unwrap().term,
            Some(Term::new(5, Unit::CalendarDays).unwrap())
        );
    }

    #[test]
    fn silence_grants_seasonal_work_only_to_who_comes_back() {
        let seasonal = one("seasonal_work");
        assert_eq!(seasonal.silence_for(&Answers::new()), Silence::None);
        assert_eq!(seasonal.silence_for(&Answers::from([("returning".into(), "yes".into())])), Silence::Assent);
        assert_eq!(one("work_clearance").silence_for(&Answers::new()), Silence::None);
    }

    #[test]
    fn a_silence_that_hangs_on_an_answer_nobody_can_give_is_refused() {
        let mut seasonal = one("seasonal_work");
        seasonal.silence_when.as_mut().unwrap().is = vec!["perhaps".into()];
        let Err(Error::Invalid(wrong)) = seasonal.check() else { panic!("it was taken") };
        assert_eq!(wrong.on("silence_when").unwrap().key, "cases-procedure-condition");
    }

    #[test]
    fn the_offices_own_shares_fit_into_what_the_citizen_is_promised() {
        for Predefined { code, procedure, .. } in all().unwrap() {
            for legal in &procedure.terms {
                let whole = procedure.promise.unwrap_or(legal.term);
                assert!(longest(&procedure, procedure.first().unwrap(), whole.unit()) <= whole.amount(), "{code}");
            }
        }
    }

    /// The sum of the offices' terms up to the last decision, on the longest way.
    fn longest(procedure: &Procedure, step: &Step, unit: Unit) -> u32 {
        let own = step.term.filter(|term| term.unit() == unit).map_or(0, |term| term.amount());
        if step.task == Task::Decide {
            return own;
        }
        own + procedure.after(step).into_iter().map(|next| longest(procedure, next, unit)).max().unwrap_or(0)
    }

    #[test]
    fn a_home_is_inspected_by_the_local_police_before_it_is_attested() {
        let housing = one("housing_suitability");
        let way: Vec<_> = housing.steps.iter().map(|step| (step.task, step.office.as_str(), step.report)).collect();
        let expected = [
            (Task::Examine, "", None),
            (Task::Inspect, "polizia-locale-casale", Some(Report::Housing)),
            (Task::Decide, "", None),
            (Task::Deliver, "", None),
        ];
        assert_eq!(way, expected);
    }
}
