// Every kind of page that a visitor can reach by links, without a list that somebody would have to keep.

/** A kind of page is a path whose codes, years, identifiers and languages are left out. */
const kind = (path) => path.split('?')[0].split('/').map((part) => (/[\d-]|^[a-z]{2}$/.test(part) ? '*' : part)).join('/') + (path.includes('?') ? '?' : '');

// What is downloaded is not looked at, and the language is chosen by the caller.
const isPage = (url) => !/\.(pdf|csv|xlsx|json|jsonld|ttl|rdf|ics|xml|txt|svg|zip)$/.test(url.pathname) && !/^\/(assets|metrics|api\/openapi)/.test(url.pathname) && !url.searchParams.has('lang');

/** Goes from link to link below `root`, and calls `look(page, path, status)` at so many pages of each kind; gives back the paths. */
export async function crawl(page, origin, root, begin, look, ofAKind = 2) {
  const waiting = [...begin];
  const known = new Set(waiting);
  const kinds = new Map();
  const seen = [];
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const answer = await page.goto(origin + path).catch(() => null);
    if (!answer?.headers()['content-type']?.startsWith('text/html')) continue;
    seen.push(path);
    await look(page, path, answer.status());
    for (const href of await page.$$eval('a[href]', (links) => links.map((link) => link.href))) {
      const url = new URL(href);
      const next = url.pathname + url.search;
      if (url.origin !== origin || !next.startsWith(root) || known.has(next) || !isPage(url)) continue;
      known.add(next);
      const of = (kinds.get(kind(next)) ?? 0) + 1;
      kinds.set(kind(next), of);
      if (of <= ofAKind) waiting.push(next);
    }
  }
  return seen;
}
