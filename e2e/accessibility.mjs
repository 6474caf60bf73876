// axe finds no violation of WCAG 2.1 AA on any page that links lead to, nothing sticks out, every search can be sent, and no link leads
// nowhere: once in each of the office's languages, from a file each, so that the two run beside each other.
import { after, before, test } from 'node:test';
import assert from 'node:assert/strict';
import { send } from './cases.mjs';
import { crawl } from './crawl.mjs';
import { browser, refused, signIn, start, sticksOut, violations } from './support.mjs';

/** Pages that no link leads to: an answer to a search, and what is not there. */
const PUBLIC = ['/', '/search?q=alloggio', '/search?q=zzz', '/no/such/page'];
const STAFF = ['/staff'];

/** Begins a letter in a case, which the demo has none of, and gives its path. */
async function letter(page, origin) {
  await page.goto(`${origin}/staff/cases`);
  await page.goto(`${await page.locator('#cases tbody th a').first().evaluate((link) => link.href)}/acts/new?template=documents`);
  await send(page);
  await page.waitForURL(/acts\/[0-9a-f-]{36}$/);
  return new URL(page.url()).pathname;
}

/** The tests of all pages in a language, on a screen of a size: so many of each kind. */
export function accessible(lang, viewport, ofAKind) {
  let server, chromium;
  before(async () => {
    [server, chromium] = [await start(), await browser()];
  });
  after(async () => {
    await chromium?.close();
    await server?.stop();
  });

  for (const [who, root, begin, least] of [[null, '/', PUBLIC, 35], ['amministrazione', '/staff', STAFF, 60]]) {
    test(`${who ?? 'public'} pages, ${lang}, ${viewport.width} pixels`, async () => {
      const context = await chromium.newContext({ viewport, locale: lang });
      const page = await context.newPage();
      if (who) await signIn(page, server.url, who);
      const found = [];
      const first = who ? [...begin, await letter(page, server.url)] : begin;
      const seen = await crawl(page, server.url, root, first, async (page, path, status) => {
        if (status !== 200 && path !== '/no/such/page') found.push(`${path}: ${status}`);
        found.push(...(await violations(page)).map((violation) => `${path}: ${violation}`));
        found.push(...(await refused(page)).map((field) => `${path}: the search waits for ${field}`));
        if (await sticksOut(page)) found.push(`${path}: something sticks out`);
      }, ofAKind);
      assert.deepEqual(found, []);
      assert.ok(seen.length >= least, `only ${seen.length} pages were reached: ${seen.join(' ')}`);
      await context.close();
    });
  }
}
