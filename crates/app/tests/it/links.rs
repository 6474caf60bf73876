//! What a page of the staff area leads to can be opened by who sees it: nobody is sent where they are refused.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use kernel::permit::Role;
use testkit::TestApp;

/// Of pages that are alike but for identifiers and numbers so many are opened.
const ALIKE: usize = 2;

/// An address without what names one thing among many.
fn shape(path: &str) -> String {
    let plain = |part: &str| {
        let named = part.chars().any(|sign| sign.is_ascii_digit());
        if named { "*".to_owned() } else { part.to_owned() }
    };
    let (path, query) = path.split_once('?').unwrap_or((path, ""));
    let names = query.split('&').map(|pair| pair.split('=').next().unwrap_or_default());
    format!("{}?{}", path.split('/').map(plain).collect::<Vec<_>>().join("/"), names.collect::<Vec<_>>().join("&"))
}

/// The addresses of this program to which a page's links lead.
pub(crate) fn links(html: &str) -> impl Iterator<Item = String> + '_ {
    let marked = html.split("<a ").skip(1).filter_map(|tag| tag.split('>').next()?.split("href=\"").nth(1));
    let hrefs = marked.filter_map(|rest| rest.split('"').next());
    let own = hrefs.filter(|href| href.starts_with('/') && !href.starts_with("//"));
    own.map(|href| href.split('#').next().unwrap_or_default().replace("&amp;", "&").replace("&#38;", "&"))
}

/// Follows the links of the staff area from its first page as an account of the demo does, and returns those that are refused, with where they
/// stand; and how many pages were opened.
pub(crate) async fn refused(app: &TestApp, role: Role) -> (BTreeSet<String>, usize) {
    let account = app::demo::ACCOUNTS.iter().find(|account| account.role == role).expect("an account");
    let mut browser = app.visitor();
    let fields = [("email", account.email), ("password", app::demo::PASSWORD)];
    browser.post("/staff/sign-in", &fields).await.location();
    let (mut seen, mut opened): (BTreeMap<String, usize>, usize) = (BTreeMap::new(), 0);
    let (mut waiting, mut refused) = (VecDeque::from([("/staff".to_owned(), String::new())]), BTreeSet::new());
    while let Some((path, from)) = waiting.pop_front() {
        let known = seen.entry(shape(&path)).or_default();
        *known += 1;
        if *known > ALIKE {
            continue;
        }
        let answer = browser.get(&path).await;
        opened += 1;
        if [401, 403, 404].contains(&answer.status) {
            refused.insert(format!("{} {path} on {from}", answer.status));
        }
        let below = path.starts_with("/staff") && answer.header("content-type").starts_with("text/html");
        if below && answer.status == 200 {
            waiting.extend(links(&answer.text()).map(|link| (link, path.clone())));
        }
    }
    (refused, opened)
}
