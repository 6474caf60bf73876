//! What heads see of their offices: what is past its term and who is turned to, the report of each January, what comes and goes, what will miss
//! its term; and the times that everybody reads.

use std::path::PathBuf;

use cases::case::{Outcome, What};
use cases::{Case, Opened};
use charter::words::{BodyKind, Silence};
use charter::{Body, Office};
use jiff::civil::{Date, date};
use kernel::history::Actor;
use kernel::params;
use kernel::permit::Role;
use testkit::{Browser, Engine, TestApp};
use web::press::{Limits, Press};

use super::town::Town;
use crate::pdf::BUILT;

/// The row of a page's table that speaks of something, without its marks.
fn row(page: &str, of: &str) -> String {
    let row = page.split("<tr>").find(|row| row.contains(of)).unwrap_or_else(|| panic!("no row of {of}: {page}"));
    let row = row.split("</tr>").next().unwrap_or_default();
    let plain: String = row.split('<').map(|piece| piece.split_once('>').map_or("", |(_, text)| text)).collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

impl Town {
    /// A case that was filed on a day and granted on another, or is open.
    async fn led(&self, filed: Date, granted: Option<Date>) -> Case {
        self.on(filed);
        let id = self.filed().await.case.id;
        if let Some(day) = granted {
            for what in [What::Passed { to: "inspection".into() }, What::Passed { to: "decision".into() }] {
                self.happen(id, what).await.unwrap();
            }
            self.on(day);
            self.happen(id, What::Decided { outcome: Outcome::Granted }).await.unwrap();
        }
        self.opened(id).await.case
    }

    async fn asked(&self, case: &Case) -> Opened {
        self.opened(case.id).await
    }
}

#[tokio::test]
async fn who_waits_beyond_the_term_turns_to_the_substitute_and_everybody_is_told() {
    for engine in Engine::BOTH {
        let town =
            Town::with(engine, |procedure| procedure.substitute_email = "segretario@casale.example".into()).await;
        let (head_email, _) = town.app.person(Role::Head, Some(town.urp)).await;
        let case = town.filed().await.case;
        let (page, form) = (format!("/cases/{}", case.link), format!("/cases/{}/substitute", case.link));
        let mut citizen = town.app.visitor();
        town.on(date(2026, 11, 4));
        assert!(!citizen.get(&page).await.ok().contains("/substitute"), "the last day belongs to the office");
        assert_eq!(citizen.get(&form).await.location(), page);
        assert_eq!(citizen.post(&form, &[("seen", "1")]).await.location(), page);
        assert_eq!(town.asked(&case).await.events.len(), 1, "nothing was asked");
        let mut head = town.head().await;
        assert!(head.get("/staff/cases/substitution").await.ok().contains("Nessuna pratica oltre il termine"));

        town.on(date(2026, 11, 5));
        let mut head = town.head().await;
        let listed = row(&head.get("/staff/cases/substitution").await.ok(), &case.number);
        for said in ["4 novembre 2026", "in ritardo di un giorno", "Segretario generale", "5 novembre 2026", "Nessuna"]
        {
            assert!(listed.contains(said), "{said}: {listed}");
        }
        assert!(citizen.get(&page).await.ok().contains(&form));
        let asks = citizen.get(&form).await.ok();
        assert!(asks.contains("15 giorni") && asks.contains("Segretario generale"), "{asks}");
        let long = "x".repeat(2_001);
        let refused = citizen.post(&form, &[("seen", "1"), ("reason", long.as_str())]).await;
        assert!(refused.status == 422 && refused.text().contains(&long), "what was typed is kept");
        let fields = [("seen", "1"), ("reason", "Il contratto finisce a dicembre")];
        assert_eq!(citizen.post(&form, &fields).await.location(), page);
        let shown = citizen.get(&page).await.ok();
        assert!(shown.contains("20 novembre 2026") && !shown.contains(&form), "half of thirty days: {shown}");
        assert_eq!(citizen.post(&form, &[("seen", "2")]).await.location(), page, "once");

        let opened = town.asked(&case).await;
        assert_eq!(opened.events.last().map(|last| &last.event.what), Some(&What::SubstituteAsked));
        assert_eq!(opened.clocks.substitute.map(|clock| clock.due.due), Some(date(2026, 11, 20)));
        let mails = town.app.outbox().await;
        let to = |who: &str| mails.iter().find(|mail| mail.recipient == who).map(|mail| mail.body.clone());
        assert!(to(&head_email).is_some_and(|body| body.contains("è stato avvisato")), "the head");
        assert!(
            to("segretario@casale.example").is_some_and(|body| body.contains("20 novembre 2026")),
            "the substitute"
        );
        let applicant = mails.iter().filter(|mail| mail.recipient == "amina@example.org").collect::<Vec<_>>();
        assert!(applicant.iter().any(|mail| mail.body.contains("office’s stead")), "the applicant, in their language");
        // The request stands in the protocol, and with it the work list finds the case.
        let found = head.get("/staff/cases?q=potere+sostitutivo").await.ok();
        assert!(found.contains(&format!("/staff/cases/{}\"", case.id)), "{found}");
        let listed = row(&head.get("/staff/cases/substitution").await.ok(), &case.number);
        assert!(listed.contains("20 novembre 2026"), "{listed}");
        assert!(head.get(&format!("/staff/cases/{}", case.id)).await.ok().contains("Termine del sostituto"));
        let mut stranger = town.app.sign_in(Role::Head, Some(town.elsewhere)).await;
        assert!(!stranger.get("/staff/cases/substitution").await.ok().contains(&case.number));
        let mut operator = town.app.sign_in(Role::Operator, Some(town.urp)).await;
        assert_eq!(operator.get("/staff/cases/substitution").await.status, 403);
    }
}

#[tokio::test]
async fn a_request_on_paper_is_written_down_by_the_office_which_hands_it_on_where_nobody_can_be_written_to() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let (head_email, _) = town.app.person(Role::Head, Some(town.urp)).await;
        let case = town.filed().await.case;
        town.on(date(2026, 11, 9));
        let mut officer = town.app.sign_in(Role::Operator, Some(town.urp)).await;
        let page = format!("/staff/cases/{}", case.id);
        let form = format!("{page}/substitution\"");
        assert!(officer.get(&page).await.ok().contains(&form));
        let early = [("seen", "1"), ("on", "2026-11-04")];
        let refused = officer.upload(&format!("{page}/substitution"), &early, &[]).await;
        assert_eq!(refused.status, 409, "the term was not over on that day");
        let fields = [("seen", "1"), ("on", "2026-11-06")];
        let file: [(&str, &str, &[u8]); 1] = [("documents", "richiesta.pdf", b"%PDF-1.7 richiesta")];
        officer.upload(&format!("{page}/substitution"), &fields, &file).await.location();
        let shown = officer.get(&page).await.ok();
        assert!(shown.contains("richiesta.pdf") && !shown.contains(&form), "{shown}");
        let mails = town.app.outbox().await;
        let told = mails.iter().find(|mail| mail.recipient == head_email).expect("the head is told");
        assert!(told.body.contains("va trasmessa subito"), "{}", told.body);
    }
}

#[tokio::test]
async fn where_silence_is_an_answer_there_is_nobody_to_turn_to() {
    for engine in Engine::BOTH {
        let town = Town::with(engine, |procedure| procedure.silence = Silence::Assent).await;
        let case = town.filed().await.case;
        town.on(date(2026, 11, 9));
        let page = format!("/cases/{}", case.link);
        let mut citizen = town.app.visitor();
        assert!(!citizen.get(&page).await.ok().contains("/substitute"));
        assert_eq!(citizen.post(&format!("{page}/substitute"), &[("seen", "1")]).await.location(), page);
        assert_eq!(town.asked(&case).await.events.len(), 1);
        let mut head = town.head().await;
        assert!(!head.get("/staff/cases/substitution").await.ok().contains(&case.number));
        let page = format!("/staff/cases/{}", case.id);
        assert!(!head.get(&page).await.ok().contains(&format!("{page}/substitution\"")));
    }
}

#[tokio::test]
async fn the_report_of_january_counts_the_terms_that_ended_in_the_year_and_opens_down_to_the_cases() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let kept = town.led(date(2026, 10, 5), Some(date(2026, 10, 30))).await;
        let late = town.led(date(2026, 10, 6), Some(date(2026, 11, 16))).await;
        let open = town.led(date(2026, 11, 20), None).await;
        let next_year = town.led(date(2026, 12, 10), None).await;
        town.on(date(2027, 1, 20));
        let mut head = town.head().await;
        let report = "/staff/cases/substitution/report";
        let page = head.get(report).await.ok();
        assert!(page.contains("Termini finiti nel 2026"), "the year before: {page}");
        let line = row(&page, "Ufficio Relazioni con il Pubblico");
        assert!(line.ends_with("3 2 1 1 0 66,67 %"), "{line}");
        let behind = head.get(&format!("{report}/cases?year=2026&part=missed")).await.ok();
        assert!(behind.contains(&late.number) && behind.contains(&open.number), "{behind}");
        assert!(!behind.contains(&kept.number) && !behind.contains(&next_year.number), "{behind}");
        assert!(row(&behind, &late.number).contains("11"), "days beyond the term: {behind}");
        let one = head.get(&format!("{report}/cases?year=2026&part=missed&q={}", &open.number[..7])).await.ok();
        assert!(one.contains(&open.number) && !one.contains(&late.number));
        let csv = head.get(&format!("{report}.csv?year=2026")).await.ok();
        assert!(csv.contains("Relazioni con il Pubblico;3;2;1;1;0;66,67"), "{csv}");
        let xlsx = head.get(&format!("{report}.xlsx?year=2026")).await;
        assert!(xlsx.status == 200 && xlsx.header("content-type").contains("spreadsheetml"));
        assert!(head.get(&format!("{report}?year=2025")).await.ok().contains("Nessun termine è finito nel 2025"));
        let mut stranger = town.app.sign_in(Role::Head, Some(town.elsewhere)).await;
        assert!(stranger.get(report).await.ok().contains("Nessun termine è finito nel 2026"));
        assert!(!stranger.get(&format!("{report}/cases?year=2026&part=missed")).await.ok().contains(&late.number));
    }
}

/// By the real typesetter, where it was built.
#[tokio::test(flavor = "multi_thread")]
async fn the_report_of_january_is_printed() {
    let built = PathBuf::from(BUILT);
    if !built.exists() {
        return;
    }
    let press = Press::new(Some(built), 1, Limits::default());
    let town = Town::of(TestApp::with_press(Engine::Sqlite, app::rooms(), press).await, |_| {}).await;
    town.led(date(2026, 10, 6), Some(date(2026, 11, 16))).await;
    town.on(date(2027, 1, 20));
    let pdf = town.head().await.get("/staff/cases/substitution/report.pdf?year=2026").await;
    assert_eq!((pdf.status, &pdf.body[..8]), (200, &b"%PDF-1.7"[..]));
}

#[tokio::test]
async fn everybody_reads_how_long_it_takes_and_who_may_sees_the_requests_behind_it() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        town.led(date(2026, 10, 5), Some(date(2026, 10, 25))).await;
        let late = town.led(date(2026, 10, 6), Some(date(2026, 11, 15))).await;
        let withdrawn = town.led(date(2026, 10, 7), None).await;
        town.happen(withdrawn.id, What::Withdrawn).await.unwrap();
        let over = town.led(date(2026, 10, 8), None).await;
        let open = town.led(date(2026, 11, 20), None).await;
        town.on(date(2026, 12, 1));
        let mut visitor = town.app.visitor();
        let page = visitor.get("/times?year=2026").await.ok();
        let line = row(&page, "idoneità alloggiativa");
        // Received, concluded, mean, median, within the term, open in time, open beyond it, withdrawn.
        assert!(line.contains("30 giorni 5 2 30 30 33,33 % (1/3) 1 1 1"), "{line}");
        assert!(!page.contains("/staff/times/") && !page.contains(&late.number), "nobody's case is named: {page}");
        for lang in ["en", "ar", "zh"] {
            let page = town.app.visitor().speaking(lang).get("/times?year=2026").await.ok();
            assert!(page.contains("class=\"chart\"") && !page.contains("cases-times-"), "{lang}: {page}");
        }
        let csv = visitor.get("/times.csv?year=2026").await.ok();
        assert!(csv.contains("30 giorni;5;2;30;30;1;3;33,33") && csv.contains(";1;1;1\n"), "{csv}");
        let json = visitor.get("/api/v1/times?year=2026").await.json();
        let one = &json["procedures"][0];
        assert_eq!((&one["received"], &one["due"], &one["share_within_term"]), (&5.into(), &3.into(), &"33.33".into()));
        assert_eq!((&one["median_days"], &one["legal_terms"][0]["amount"]), (&"30".into(), &30.into()));
        assert!(visitor.get("/times?year=2025").await.ok().contains("2025"));
        assert!(visitor.get("/times?year=2026&q=zzz").await.ok().contains("Nessun procedimento trovato"));

        let mut head = town.head().await;
        assert!(head.get("/times?year=2026").await.ok().contains("/staff/times/idoneita?year=2026&#38;part=within"));
        let behind = head.get("/staff/times/idoneita?year=2026&part=concluded").await.ok();
        assert!(behind.contains(&format!("/staff/cases/{}", late.id)) && !behind.contains(&open.number), "{behind}");
        let opened = head.get("/staff/times/idoneita?year=2026&part=open").await.ok();
        assert!(opened.contains(&over.number) && opened.contains(&open.number) && !opened.contains(&withdrawn.number));
        let csv = head.get("/staff/times/idoneita/requests.csv?year=2026&part=withdrawn").await.ok();
        assert!(csv.contains(&withdrawn.number) && !csv.contains(&late.number), "{csv}");
        let mut stranger = town.app.sign_in(Role::Head, Some(town.elsewhere)).await;
        assert_eq!(stranger.get("/staff/times/idoneita?year=2026").await.status, 404);
        assert!(!stranger.get("/times?year=2026").await.ok().contains("/staff/times/"));
    }
}

#[tokio::test]
async fn what_comes_and_goes_is_told_by_week_office_and_person() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let mut head = town.head().await;
        assert!(head.get("/staff/cases/workload").await.ok().contains("Nessuna pratica"));
        let (_, officer) = town.app.person(Role::Operator, Some(town.urp)).await;
        let mine = town.filed().await.case;
        town.happen(mine.id, What::Assigned { to: officer }).await.unwrap();
        town.filed().await;
        let gone = town.filed().await.case;
        town.on(date(2026, 10, 14));
        town.happen(gone.id, What::Passed { to: "inspection".into() }).await.unwrap();
        let mut head = town.head().await;
        let page = head.get("/staff/cases/workload").await.ok();
        let whole = row(&page, "<strong>Ufficio Relazioni");
        assert!(whole.ends_with("2 2 0,3 0,1"), "open, late, came and left in a week: {whole}");
        let person = row(&page, &format!("officer={officer}"));
        assert!(person.ends_with("1 1 0,1 0"), "{person}");
        assert!(!page.contains("Polizia locale"), "another office's work is its own");
        assert!(page.matches("class=\"chart\"").count() == 2, "two pictures");
        let csv = head.get("/staff/cases/workload.csv").await.ok();
        assert!(csv.contains("Settimana dal 5/10;;;;3;0") && csv.contains("Settimana dal 12/10;;;;0;1"), "{csv}");
        let mut all = town.app.sign_in(Role::Administrator, None).await;
        assert!(all.get("/staff/cases/workload").await.ok().contains("Polizia locale"));
        let one = all.get(&format!("/staff/cases/workload?office={}", town.police)).await.ok();
        assert!(!one.contains("<strong>Ufficio Relazioni"), "{one}");
    }
}

async fn queue(head: &mut Browser, town: &Town) -> String {
    head.get(&format!("/staff/cases/workload/forecast?queue={}:{}", town.urp, town.procedure)).await.ok()
}

#[tokio::test]
async fn what_will_miss_its_term_at_the_present_pace_is_named_with_the_reason() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let mut head = town.head().await;
        assert!(head.get("/staff/cases/workload/forecast").await.ok().contains("Non c’è nulla da prevedere"));
        let early = town.led(date(2026, 10, 5), None).await;
        town.on(date(2026, 10, 12));
        let mut head = town.head().await;
        let never = row(&queue(&mut head, &town).await, &early.number);
        assert!(never.contains("non ne è stata conclusa nessuna"), "{never}");
        // Two in eight weeks: the first is concluded in 28 days, the second in 56.
        town.led(date(2026, 10, 6), Some(date(2026, 10, 19))).await;
        town.led(date(2026, 10, 7), Some(date(2026, 10, 19))).await;
        let later = town.led(date(2026, 10, 16), None).await;
        town.on(date(2026, 10, 19));
        let mut head = town.head().await;
        let page = queue(&mut head, &town).await;
        assert!(row(&page, "Attestazione di idoneità alloggiativa").contains("2 0 2"), "open, late, will miss: {page}");
        let why = row(&page, &early.number);
        assert!(why.contains("16 novembre 2026") && why.contains("se ne conclude nessuna"), "{why}");
        let why = row(&page, &later.number);
        assert!(
            why.contains("14 dicembre 2026") && why.contains("posto 2") && why.contains("se ne conclude 1"),
            "{why}"
        );
        let csv =
            head.get(&format!("/staff/cases/workload/forecast.csv?queue={}:{}", town.urp, town.procedure)).await.ok();
        assert!(csv.contains(&format!("{};2;2026-11-16;2026-12-14;", later.number)), "{csv}");
        let all = head.get("/staff/cases/workload/forecast.csv").await.ok();
        assert!(all.contains(";2;0;2;0,3"), "{all}");
        assert!(all.contains("Settimana dal 2/11;;;;1;;1") && all.contains("Settimana dal 9/11;;;;0;;0"), "{all}");
        let drawn = head.get("/staff/cases/workload/forecast").await.ok();
        assert!(
            drawn.contains("0,3 concluse a settimana") && drawn.contains("aria-label=\"Termini che finiscono"),
            "{drawn}"
        );
        let mut stranger = town.app.sign_in(Role::Head, Some(town.elsewhere)).await;
        let theirs = format!("/staff/cases/workload/forecast?queue={}:{}", town.urp, town.procedure);
        assert_eq!(stranger.get(&theirs).await.status, 404);
    }
}

#[tokio::test]
async fn the_work_list_finds_what_the_protocol_knows_of_a_case() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let (one, other) = (town.filed().await.case, town.filed().await.case);
        town.on(date(2026, 10, 7));
        town.happen(one.id, What::DocumentsRequested).await.unwrap();
        let mut officer = town.app.sign_in(Role::Operator, Some(town.urp)).await;
        let fields = [("seen", "2"), ("on", "2026-10-07")];
        let file: [(&str, &str, &[u8]); 1] = [("documents", "visura-catastale.pdf", b"%PDF-1.7 visura")];
        officer.upload(&format!("/staff/cases/{}/documents", one.id), &fields, &file).await.location();
        for (words, found) in [
            ("0000003/2026", [true, false]),
            ("3/2026", [true, false]),
            ("0000002/2026", [false, true]),
            ("via saffi", [true, true]),
            ("idoneità alloggiativa", [true, true]),
            ("visura", [true, false]),
            ("integrazione", [true, false]),
            ("amina diallo", [true, true]),
            ("catasto urbano", [false, false]),
        ] {
            let page = officer.get(&format!("/staff/cases?q={}", words.replace(' ', "+"))).await.ok();
            let here = [&one, &other].map(|case| page.contains(&format!("href=\"/staff/cases/{}\"", case.id)));
            assert_eq!(here, found, "{words}");
        }
        let mut stranger = town.app.sign_in(Role::Operator, Some(town.elsewhere)).await;
        assert!(!stranger.get("/staff/cases?q=visura").await.ok().contains(&one.number));
    }
}

#[tokio::test]
async fn offices_of_the_same_name_are_told_apart_by_their_body_where_both_are_seen() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let ids = town.app.db().ids();
        let body = Body::new(ids.make(), "genova", BodyKind::Municipality, "Comune di Genova");
        let theirs = Office::new(ids.make(), body.id, "urp-genova", "Ufficio Relazioni con il Pubblico");
        let done = town.app.db().write(move |tx| {
            charter::save_body(tx, &Actor::system(), &body)?;
            charter::save_office(tx, &Actor::system(), &theirs)
        });
        done.await.unwrap();
        town.filed().await;
        let (mut all, mut head) = (town.app.sign_in(Role::Administrator, None).await, town.head().await);
        for path in ["/staff/cases", "/staff/cases/workload", "/staff/cases/workload/forecast"] {
            let seen = all.get(path).await.ok();
            for said in ["Città di Casale – Ufficio Relazioni", "Comune di Genova – Ufficio Relazioni"] {
                assert!(seen.contains(said), "{path}, {said}: {seen}");
            }
            assert!(!head.get(path).await.ok().contains("Città di Casale – Ufficio"), "one body needs no name: {path}");
        }
    }
}

#[tokio::test]
async fn a_name_that_too_many_have_is_said_to_be_looked_through_in_part() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let case = town.filed().await.case.id;
        let most = |count: usize| {
            town.app.db().write(move |tx| {
                tx.execute("DELETE FROM case_names WHERE word LIKE 'zeta%'", &[])?;
                for at in 0..count {
                    let word = format!("zeta{at}");
                    tx.execute("INSERT INTO case_names (case_id, word) VALUES ($1, $2)", params![case, word])?;
                }
                Ok(())
            })
        };
        most(1_000).await.unwrap();
        let mut officer = town.head().await;
        assert!(!officer.get("/staff/cases?q=zeta").await.ok().contains("Sono state guardate solo"), "all were");
        most(1_001).await.unwrap();
        let capped = officer.get("/staff/cases?q=zeta").await.ok();
        assert!(capped.contains("Sono state guardate solo le prime 1000 persone"), "{capped}");
        let both = officer.get("/staff/cases?q=zeta+amina").await.ok();
        assert!(!both.contains("Sono state guardate solo"), "one more word is enough: {both}");
    }
}
