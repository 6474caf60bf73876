//! Who may see an import: the heads of its office, and nobody else.

use kernel::permit::Role;
use testkit::Engine;

use super::mailbox::mailbox;
use super::{CSV, Town, bring, settled};

#[tokio::test]
async fn imports_are_nobody_elses_business() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let mut head = town.head().await;
        let href = bring(&mut head, "mailbox", "casa.mbox", &mailbox()).await.location();
        settled(&mut head, &href).await;
        let taxes = town.app.db().read(|tx| charter::office_id(tx, "tributi")).await.unwrap();
        let mut other = town.app.sign_in(Role::Head, Some(taxes)).await;
        for path in ["", "/errors.csv", "/messages/1", "/withdrawal"] {
            assert_eq!(other.get(&format!("{href}{path}")).await.status, 404, "{path}");
        }
        for path in [
            "/count",
            "/removal",
            "/reading",
            "/columns",
            "/addresses",
            "/messages/1/correction",
            "/corrections/0/removal",
        ] {
            let answer =
                other.post(&format!("{href}{path}"), &[("do", "unpair"), ("own", "a@b"), ("source", "x")]).await;
            assert_eq!(answer.status, 404, "{path}");
        }
        assert_eq!(bring(&mut other, "deliveries", "a.csv", CSV.as_bytes()).await.status, 404);
        assert!(!other.get("/staff/imports").await.ok().contains("casa.mbox"));
        let mut operator = town.app.sign_in(Role::Operator, Some(town.casa)).await;
        assert_eq!(operator.get("/staff/imports").await.status, 403);
        // Who looked at people's addresses is written down, once for a while.
        let read = town.app.db().read(|tx| {
            tx.one("SELECT COUNT(*) FROM history WHERE subject_kind = 'import' AND action = 'read'", &[], |row| {
                row.next::<i64>()
            })
        });
        assert_eq!(read.await.unwrap(), 1);
        head.post(&format!("{href}/removal"), &[]).await.location();
        assert_eq!(head.get(&href).await.status, 404);
    }
}
