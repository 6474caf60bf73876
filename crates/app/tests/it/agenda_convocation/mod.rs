//! Self-convocation: the invitation that fills in what is known, the letter for who does not book, what was saved.

mod sheets;
pub(crate) mod town;

use kernel::Lang;
use kernel::ledger::{Channel, Outcome};
use kernel::permit::Role;
use testkit::{Answer, Engine};
use town::{KIND, Town, after};

const ADDRESS: [(&str, &str); 3] = [("street", "Via Roma 1"), ("postcode", "00184"), ("town", "Roma")];
/// Wednesday at ten in Rome.
const AT_TEN: &str = "2026-10-07T08:00:00Z";

#[track_caller]
fn refused(answer: &Answer, words: &[&str]) {
    assert_eq!(answer.status, 422, "{}", answer.text());
    for word in words {
        assert!(answer.text().contains(word), "{word}: {}", answer.text());
    }
}

/// The outcomes that hold now, by case code in the order in which they were asked.
fn standing(rows: &[kernel::ledger::Row]) -> Vec<(Option<Channel>, Outcome)> {
    let taken_back: Vec<_> = rows.iter().filter_map(|row| row.reverses).collect();
    let holds = rows.iter().filter(|row| row.reverses.is_none() && !taken_back.contains(&row.id));
    let mut found: Vec<_> = holds.map(|row| (row.entry.channel, row.entry.outcome)).collect();
    found.sort_by_key(|(channel, outcome)| (channel.map(|channel| channel.word()), outcome.word()));
    found
}

#[tokio::test]
async fn an_invitation_fills_in_what_is_known_and_spares_the_letter() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let mut operator = town.operator().await;
        let more = [("email", "amina@example.it"), ("lang", "fr")];
        let page = town.convoke(&mut operator, "P-7/2026", "Amina Diallo", &more).await;
        let mail = &town.app.outbox().await[0];
        assert_eq!(mail.recipient, "amina@example.it");
        assert!(mail.subject.starts_with("Convocation : choisissez"), "in her language: {}", mail.subject);
        let link = after(&mail.body, "http://sportello.test").to_owned();
        assert!(link.starts_with("/invitations/"));

        let mut visitor = town.app.visitor();
        let invitation = visitor.get(&link).await;
        assert_eq!(invitation.header("cache-control"), "no-store");
        for shown in ["Amina Diallo", "P-7/2026", "Ritiro del nulla osta", "Via Mameli 10"] {
            assert!(invitation.ok().contains(shown), "{shown}");
        }
        visitor.post(&link, &[]).await.location();
        visitor.get("/appointments/new/time").await.ok();
        visitor.post("/appointments/new/time", &[("at", AT_TEN)]).await.location();
        let details = visitor.get("/appointments/new/details").await.ok();
        assert!(!details.contains("value=\"informazioni\""), "the invitation is for one thing");
        refused(&visitor.post("/appointments/new/details", &[("kind", "informazioni")]).await, &["Motivo"]);
        visitor.post("/appointments/new/details", &[("note", "")]).await.location();
        let applicant = visitor.get("/appointments/new/applicant").await.ok();
        assert!(applicant.contains("Amina Diallo") && !applicant.contains("name=\"name\""), "{applicant}");
        let forged = [("name", "Qualcun Altro"), ("email", "amina@example.it"), ("phone", "")];
        visitor.post("/appointments/new/applicant", &forged).await.location();
        let review = visitor.get("/appointments/new/review").await.ok();
        assert!(review.contains("Amina Diallo") && !review.contains("Qualcun Altro"), "names cannot be exchanged");
        let private = visitor.post("/appointments/new/review", &[]).await.location();
        assert!(visitor.get(&private).await.ok().contains("P-7/2026"));
        assert!(town.app.outbox().await[0].subject.starts_with("Appuntamento confermato"), "nothing to confirm");

        assert!(operator.get(&page).await.ok().contains("prenotata"));
        assert!(visitor.get(&link).await.ok().contains("già prenotato"));
        assert_eq!(visitor.post(&link, &[]).await.location(), link, "one active booking for a case");
        assert_eq!(standing(&town.rows().await), [(Some(Channel::Online), Outcome::Done)]);
    }
}

#[tokio::test]
async fn what_is_not_invited_cannot_be_booked_and_other_offices_see_nothing() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let mut visitor = town.app.visitor();
        assert!(visitor.get(&format!("/appointments?type={KIND}")).await.ok().contains("Ho ricevuto una convocazione"));
        let forged: kernel::ids::Uuid = town.app.db().ids().make();
        assert_eq!(visitor.get(&format!("/invitations/{forged}")).await.status, 404);
        assert_eq!(visitor.post(&format!("/invitations/{forged}"), &[]).await.status, 404);
        for _ in 0..5 {
            refused(&visitor.post("/invitations", &[("code", "0000000000")]).await, &["non c’è nessuna convocazione"]);
        }
        refused(&visitor.post("/invitations", &[("code", "0000000000")]).await, &["Troppi tentativi"]);

        let mut operator = town.operator().await;
        let page = town.convoke(&mut operator, "P-1", "Ada Bianchi", &ADDRESS).await;
        let mut stranger = town.app.sign_in(Role::Operator, Some(town.other)).await;
        for path in [&page, &town.path("/convocations"), &town.path("/letters")] {
            assert_eq!(stranger.get(path).await.status, 404, "{path}");
        }
        let nowhere = [("kind", KIND), ("case", "P-2"), ("name", "Bruno Ferri")];
        refused(
            &operator.post(&town.path("/convocations"), &nowhere).await,
            &["Serve un indirizzo e-mail o un indirizzo postale", "value=\"Bruno Ferri\""],
        );
        let other_kind = [("kind", "informazioni"), ("case", "P-2"), ("name", "B"), ("email", "b@example.it")];
        refused(&operator.post(&town.path("/convocations"), &other_kind).await, &["non si prenota su convocazione"]);
        operator.get(&page).await.ok();
        let seen = operator.get(&page).await.ok();
        assert_eq!(seen.matches("<strong>Lettura</strong>").count(), 1, "who looked is written down once: {seen}");
    }
}

#[tokio::test]
async fn the_days_to_book_begin_when_the_mail_has_really_left() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let mut operator = town.operator().await;
        let mailed = [&ADDRESS[..], &[("email", "ada@example.it")]].concat();
        town.convoke(&mut operator, "P-1", "Ada Bianchi", &mailed).await;
        let letters = town.path("/letters");
        town.app.clock.advance(20 * 24 * 3600);
        let mut operator = town.operator().await;
        assert_eq!(agenda::convocation::mailed(&town.app.app).await.unwrap(), 0, "it waits");
        assert!(operator.get(&letters).await.ok().contains("Nessuna lettera da stampare"), "the mail has not left");

        town.mail_leaves("sent").await;
        assert_eq!(agenda::convocation::mailed(&town.app.app).await.unwrap(), 1);
        assert_eq!(agenda::convocation::mailed(&town.app.app).await.unwrap(), 0, "safe to run twice");
        town.app.clock.advance(15 * 24 * 3600);
        let mut operator = town.operator().await;
        assert!(operator.get(&letters).await.ok().contains("Nessuna lettera da stampare"), "the last day to book");
        town.app.clock.advance(24 * 3600);
        let mut operator = town.operator().await;
        assert!(operator.get(&letters).await.ok().contains("Una lettera da stampare"));

        town.convoke(&mut operator, "P-2", "Bruno Ferri", &ADDRESS).await;
        let lost = [&ADDRESS[..], &[("email", "nessuno@example.it")]].concat();
        town.convoke(&mut operator, "P-3", "Carla Monti", &lost).await;
        assert!(operator.get(&letters).await.ok().contains("2 lettere da stampare"), "at once without mail");
        town.mail_leaves("stuck").await;
        assert_eq!(agenda::convocation::mailed(&town.app.app).await.unwrap(), 1);
        assert!(operator.get(&letters).await.ok().contains("3 lettere da stampare"), "at once where mail was given up");
    }
}

#[tokio::test]
async fn nobody_who_has_booked_meanwhile_gets_a_letter() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let mut operator = town.operator().await;
        for (case, name) in [("P-1", "Ada Bianchi"), ("P-2", "Bruno Ferri"), ("P-3", "Carla Monti")] {
            town.convoke(&mut operator, case, name, &ADDRESS).await;
        }
        let batch = operator.post(&town.path("/letters"), &[]).await.location();
        assert!(operator.get(&batch).await.ok().contains("3 lettere da spedire"));
        assert_eq!(
            operator.post(&town.path("/letters"), &[]).await.location(),
            town.path("/letters"),
            "nothing is due twice"
        );

        // Bruno types the code of his letter, Carla's is withdrawn.
        let file = operator.get(&format!("{batch}/addresses.csv")).await.ok();
        assert_eq!(file.lines().count(), 4, "{file}");
        let line = |name: &str| file.lines().find(|line| line.contains(name)).unwrap().to_owned();
        assert!(line("Ada").contains("Via Roma 1;00184;Roma"), "{file}");
        let code = line("Bruno").rsplit(';').next().unwrap().to_owned();
        let link = town.app.visitor().post("/invitations", &[("code", &code)]).await.location();
        town.book(&link, AT_TEN).await;
        let carla = operator.get(&town.path("/convocations?q=carla")).await.ok();
        let carla = after(&carla, &format!("<th scope=\"row\"><a href=\"{}", town.path("/convocations/"))).to_owned();
        operator.post(&town.path(&format!("/convocations/{carla}/withdrawal")), &[]).await.location();

        let page = operator.get(&batch).await.ok();
        assert!(page.contains("Una lettera da spedire") && page.contains("2 lettere restano qui"), "{page}");
        let file = operator.get(&format!("{batch}/addresses.csv")).await.ok();
        assert!(file.contains("Ada") && !file.contains("Bruno") && !file.contains("Carla"), "{file}");
        assert_eq!(operator.get(&format!("{batch}/letters.pdf")).await.status, 503, "the typesetter is not there");
        operator.post(&format!("{batch}/dispatch"), &[]).await.location();
        assert!(operator.get(&batch).await.ok().contains("Spedite: 1"));
        operator.post(&format!("{batch}/dispatch"), &[]).await.location();
        assert!(operator.get(&batch).await.ok().contains("già spedita"), "sent once");
        assert!(operator.get(&batch).await.ok().contains("Indirizzi per il servizio postale"), "who printed what");
        assert_eq!(
            standing(&town.rows().await),
            [(None, Outcome::Withdrawn), (Some(Channel::Online), Outcome::Done), (Some(Channel::Post), Outcome::Done)]
        );
        let shut = town.app.visitor().get(&link).await.ok();
        assert!(shut.contains("già prenotato"));
    }
}

#[tokio::test]
async fn a_letter_can_propose_an_appointment_that_is_really_booked() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let mut head = town.head().await;
        let settings = format!("/staff/agenda/{}/convocations", town.counter);
        assert!(head.get(&settings).await.ok().contains("value=\"15\""), "fifteen days where nobody chose");
        refused(&head.post(&settings, &[("wait_days", "0")]).await, &["1"]);
        head.post(&settings, &[("wait_days", "10"), ("propose_days", "7")]).await.location();
        let page = town.convoke(&mut head, "P-1", "Ada Bianchi", &ADDRESS).await;
        let batch = head.post(&town.path("/letters"), &[]).await.location();
        assert!(head.get(&batch).await.ok().contains("Una lettera da spedire"), "the proposal is no booking of hers");
        let shown = head.get(&page).await.ok();
        assert!(shown.contains("prenotata"), "{shown}");
        let booking =
            head.get(&format!("/staff/reception/{}/bookings/{}", town.counter, after(&shown, "/bookings/"))).await;
        assert!(booking.ok().contains("12 ottobre 2026"), "{}", booking.text());
        head.post(&format!("{batch}/dispatch"), &[]).await.location();
        assert_eq!(standing(&town.rows().await), [(Some(Channel::Post), Outcome::Done)], "a letter was sent");
    }
}

#[tokio::test]
async fn a_file_convokes_everybody_or_nobody_and_twice_changes_nothing() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let mut operator = town.operator().await;
        let import = town.path("/convocations/import");
        operator.get(&import).await.ok();
        let wrong =
            "Pratica;Nome;E-mail;Lingua\nP-1;Ada Bianchi;ada@example.it;italiano\nP-1;Bruno Ferri;bruno@;klingon\n";
        let answer = operator.upload(&import, &[("kind", KIND)], &[("file", "elenco.csv", wrong.as_bytes())]).await;
        refused(
            &answer,
            &[
                "<th class=\"number\" scope=\"row\">3</th><td class=\"nowrap\">A · Pratica</td><td>La stessa pratica è già alla riga 2",
            ],
        );
        assert!(town.app.outbox().await.is_empty() && town.rows().await.is_empty());
        let strange = operator.upload(&import, &[("kind", KIND)], &[("file", "a.pdf", b"%PDF-1.7")]).await;
        refused(&strange, &["non è un foglio di calcolo"]);
        refused(&operator.upload(&import, &[("kind", KIND)], &[]).await, &["Scegliere un file"]);

        let good = "Pratica;Cognome;Nome;E-mail;Via;CAP;Comune;Lingua\nP-1;Bianchi;Ada;ada@example.it;;;;inglese\n\
                    P-2;Ferri;Bruno;;Via Roma 1;184;Roma;\n";
        for (fresh, known) in [(2, 0), (0, 2)] {
            let preview = operator.upload(&import, &[("kind", KIND)], &[("file", "elenco.csv", good.as_bytes())]).await;
            let preview = preview.location();
            let page = operator.get(&preview).await.ok();
            assert!(page.contains(&format!("Nuove convocazioni: {fresh}")), "{page}");
            assert!(page.contains("Via Roma 1, 00184 Roma"));
            operator.post(&preview, &[]).await.location();
            let list = operator.get(&town.path("/convocations")).await.ok();
            assert!(list.contains(&format!("Convocate: {fresh}. Lo erano già: {known}.")), "{list}");
            assert_eq!(operator.post(&preview, &[]).await.status, 404, "a file is confirmed once");
        }
        assert_eq!(town.app.outbox().await.len(), 1);
        assert_eq!(town.rows().await.len(), 2);
        let other = "Pratica;Nome;E-mail\nP-1;Qualcun Altro;ada@example.it\n";
        let answer = operator.upload(&import, &[("kind", KIND)], &[("file", "b.csv", other.as_bytes())]).await;
        refused(&answer, &["già convocata con un altro nome"]);
        for (query, found) in [("q=ferri", 1), ("q=p-", 2), ("q=nessuno", 0), ("stands=due", 1), ("stands=invited", 1)]
        {
            let list = operator.get(&town.path(&format!("/convocations?{query}"))).await.ok();
            assert_eq!(list.matches("<th scope=\"row\">").count(), found, "{query}: {list}");
        }
    }
}

#[tokio::test]
async fn an_exercise_mails_nobody_and_reaches_no_ledger() {
    for engine in Engine::BOTH {
        let town = Town::at_stage(engine, agenda::Stage::Familiarisation).await;
        let mut head = town.head().await;
        let mailed = [&ADDRESS[..], &[("email", "ada@example.it")]].concat();
        town.convoke(&mut head, "P-1", "Ada Bianchi", &mailed).await;
        town.convoke(&mut head, "P-2", "Bruno Ferri", &ADDRESS).await;
        let batch = head.post(&town.path("/letters"), &[]).await.location();
        head.post(&format!("{batch}/dispatch"), &[]).await.location();
        assert!(town.app.outbox().await.is_empty() && town.rows().await.is_empty());
        let agenda = format!("/staff/agenda/{}", town.counter);
        head.post(&format!("{agenda}/stage"), &[("revision", "2"), ("stage", "live")]).await.location();
        assert!(
            head.get(&town.path("/convocations")).await.ok().contains("Nessuna convocazione"),
            "exercises are gone"
        );
    }
}

#[tokio::test]
async fn an_invitation_taken_back_leads_nowhere_and_the_person_is_told() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let mut operator = town.operator().await;
        let page = town.convoke(&mut operator, "P-1", "Ada Bianchi", &[("email", "ada@example.it")]).await;
        let link = after(&town.app.outbox().await[0].body, "http://sportello.test").to_owned();
        town.book(&link, AT_TEN).await;
        operator.post(&format!("{page}/withdrawal"), &[]).await.location();
        assert!(operator.get(&page).await.ok().contains("prima va annullato quello"), "a booking is cancelled first");
        let other = town.convoke(&mut operator, "P-2", "Bruno Ferri", &[("email", "bruno@example.it")]).await;
        let link = after(&town.app.outbox().await[0].body, "http://sportello.test").to_owned();
        operator.post(&format!("{other}/withdrawal"), &[]).await.location();
        assert!(town.app.outbox().await[0].subject.starts_with("Convocazione ritirata"));
        assert!(town.app.visitor().get(&link).await.ok().contains("ha ritirato questa convocazione"));
        town.app.visitor().post(&link, &[]).await.location();
        town.convoke(&mut operator, "P-2", "Bruno Ferri", &[("email", "bruno@example.it")]).await;
        let again = after(&town.app.outbox().await[0].body, "http://sportello.test").to_owned();
        assert_ne!(again, link, "the case can be convoked anew");
    }
}

#[tokio::test]
async fn letters_avoided_are_counted_at_the_cost_that_the_office_wrote_down() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let mut head = town.head().await;
        for (case, at) in [("P-1", AT_TEN), ("P-2", "2026-10-07T08:30:00Z")] {
            town.convoke(&mut head, case, "Ada Bianchi", &[("email", "ada@example.it")]).await;
            let mails = town.app.outbox().await;
            let mail = mails.iter().find(|mail| mail.body.contains("/invitations/")).unwrap();
            town.book(after(&mail.body, "http://sportello.test"), at).await;
        }
        let saved = format!("/staff/letters/{}", town.office);
        assert_eq!(head.get(&saved).await.location(), format!("{saved}/2026"));
        let page = head.get(&format!("{saved}/2026")).await.ok();
        assert!(page.contains("2 lettere evitate non hanno ancora un costo"), "no tariff is invented: {page}");
        let wrong = [("since", "2026-01-01"), ("euros", "7,15"), ("minutes", "12"), ("source", "")];
        refused(&head.post(&format!("{saved}/costs"), &wrong).await, &["Fonte"]);
        let cost = [("since", "2026-01-01"), ("euros", "7,15"), ("minutes", "12"), ("source", "Tariffa di prova")];
        head.post(&format!("{saved}/costs"), &cost).await.location();
        let page = head.get(&format!("{saved}/2026")).await.ok();
        for shown in ["14,30", "0:24", "Tariffa di prova", "<svg class=\"chart\""] {
            assert!(page.contains(shown), "{shown}: {page}");
        }
        let file = head.get(&format!("{saved}/2026/letters.csv")).await.ok();
        assert!(file.contains("2026-10;2;0;14,30;24;0") && file.lines().count() == 14, "{file}");
        let mut stranger = town.app.sign_in(Role::Head, Some(town.other)).await;
        assert_eq!(stranger.get(&format!("{saved}/2026")).await.status, 404);
        assert_eq!(stranger.post(&format!("{saved}/costs"), &cost).await.status, 404);
    }
}

#[tokio::test]
async fn invitations_and_letters_are_complete_in_every_language() {
    let town = Town::start(Engine::Sqlite).await;
    let mut operator = town.operator().await;
    for lang in Lang::ALL {
        let more =
            [&ADDRESS[..], &[("email", "a@example.it"), ("lang", lang.code()), ("last_day", "2026-12-01")]].concat();
        let page = town.convoke(&mut operator, &format!("P-{}", lang.code()), "Ada Bianchi", &more).await;
        let link = after(&town.app.outbox().await[0].body, "http://sportello.test").to_owned();
        let mut visitor = town.app.visitor().speaking(lang.code());
        visitor.get("/invitations").await.ok();
        visitor.get(&link).await.ok();
        visitor.post(&link, &[]).await.location();
        for step in ["time", "details"] {
            visitor.get(&format!("/appointments/new/{step}")).await.ok();
        }
        visitor.post("/appointments/new/time", &[("at", AT_TEN)]).await.location();
        visitor.get("/appointments/new/applicant").await.ok();
        operator.post(&format!("{page}/withdrawal"), &[]).await.location();
        visitor.get(&link).await.ok();
        town.convoke(
            &mut operator,
            &format!("L-{}", lang.code()),
            "Ada Bianchi",
            &[&ADDRESS[..], &[("lang", lang.code())]].concat(),
        )
        .await;
    }
    let batch = operator.post(&town.path("/letters"), &[]).await.location();
    assert_eq!(operator.get(&format!("{batch}/letters.pdf")).await.status, 503, "every text was asked for");
    assert_eq!(operator.get(&format!("{batch}/labels.pdf")).await.status, 503);
    let mut english = town.operator().await.speaking("en");
    for path in ["/convocations", "/convocations/new", "/convocations/import", "/letters"] {
        english.get(&town.path(path)).await.ok();
    }
    english.get(&batch).await.ok();
}
