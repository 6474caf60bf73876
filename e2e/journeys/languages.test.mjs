// What a citizen reads in this program, in every language, on the narrowest phone: axe finds nothing, nothing sticks out, and the page is in
// the language that was asked for. One page of each kind that links lead to, and every page of an appointment, of waiting, of a draw, of an
// application and of a case that only its own address leads to.
import { after, before, test } from 'node:test';
import assert from 'node:assert/strict';
import { crawl } from '../crawl.mjs';
import { agree, browser, DESK, PHONE, signIn, start, sticksOut, violations } from '../support.mjs';
import { act, apply, caseOf, draft, GAS, handIn, issue, phone, staff } from '../cases.mjs';

const LANGUAGES = ['it', 'en', 'fr', 'es', 'ro', 'sq', 'ar', 'uk', 'zh'];
/** What is not for citizens is in the office's languages (docs/decisions/0007). */
const OFFICE = /^\/(staff|api)\b/;
const SHEET = '/services/prenotazione-passaporti';

let server, chromium;
before(async () => {
  [server, chromium] = [await start(), await browser()];
});
after(async () => {
  await chromium?.close();
  await server?.stop();
});

const send = (page) => page.locator('main form .btn-primary').last().click();

/** What is wrong with a page. */
async function wrong(page, path, lang) {
  const found = (await violations(page)).map((violation) => `${path}: ${violation}`);
  if (await sticksOut(page)) found.push(`${path}: something sticks out`);
  if (!OFFICE.test(path) && (await page.locator('html').getAttribute('lang')) !== lang) found.push(`${path}: not in ${lang}`);
  return found;
}

// Italian and English are crawled at greater length in accessibility.mjs.
for (const lang of LANGUAGES.slice(2)) {
  test(`every kind of public page: ${lang}`, async () => {
    const context = await chromium.newContext({ viewport: PHONE, locale: lang });
    const page = await context.newPage();
    const found = [];
    const seen = await crawl(page, server.url, '/', ['/', '/search?q=alloggio', '/no/such/page'], async (page, path) => found.push(...(await wrong(page, path, lang))), 1);
    assert.deepEqual(found, []);
    assert.ok(seen.length > 25, seen.join(' '));
    await context.close();
  });
}

/** What is wrong with pages, in all languages. */
async function wrongIn(page, pages) {
  const found = [];
  for (const lang of LANGUAGES) {
    for (const path of pages) {
      const answer = await page.goto(`${path}${path.includes('?') ? '&' : '?'}lang=${lang}`);
      if (answer.status() !== 200) found.push(`${path}: ${answer.status()}`);
      found.push(...(await wrong(page, `${lang} ${new URL(path).pathname}`, lang)));
    }
  }
  return found;
}

/** Fills a booking in up to the check, in a browser whose draft stays there. */
async function fill(page, name) {
  await page.goto(server.url + SHEET);
  await page.locator('[data-element=service-booking-access]').click();
  await page.waitForURL(/appointments\?/);
  const place = page.url();
  await send(page);
  await page.locator('.booking-slot input').first().check();
  await send(page);
  await page.waitForURL(/details/);
  await send(page);
  await page.locator('main [name=name]').fill(name);
  await page.locator('[name=born_on]').fill('1975-01-01');
  await page.locator('main [name=email]').fill(`${name.toLowerCase()}@example.it`);
  await send(page);
  await page.waitForURL(/review/);
  return place;
}

/** Announces a draw, and gives its public address. */
async function announce() {
  const page = await (await chromium.newContext({ viewport: DESK, locale: 'it-IT' })).newPage();
  await signIn(page, server.url, 'responsabile');
  await page.goto(`${server.url}/staff/agenda`);
  await page.locator('main table th a').first().click();
  await page.getByRole('link', { name: 'Sorteggi' }).click();
  const day = (ahead) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
  const times = { first_day: day(9), last_day: day(12), opens: day(0), opens_at: '23:59', closes: day(3), closes_at: '20:00', draw: day(4), draw_at: '20:30' };
  for (const [name, value] of Object.entries(times)) await page.locator(`[name=${name}]`).fill(value);
  await page.locator('[name=source]').fill('Lotto, ruota di Genova, prima estrazione dopo la chiusura');
  await page.locator('[name=source_url]').fill('https://www.lotto.example/genova');
  await agree(page, page.locator('form[data-guard] .btn-primary'));
  await page.waitForURL(/releases\/[0-9a-f-]{36}$/);
  const path = await page.locator('main a[href^="/appointments/releases/"]').getAttribute('href');
  await page.context().close();
  return server.url + path;
}

test('the pages of an appointment, of waiting and of a draw, in all languages', async () => {
  const context = await chromium.newContext({ viewport: PHONE, locale: 'it-IT' });
  const page = await context.newPage();
  await fill(page, 'Fatou');
  await send(page);
  await page.waitForURL(/appointments\/[0-9a-f-]{36}$/);
  const own = page.url();
  const place = await fill(page, 'Amina');
  await page.goto(place);
  const [counter, type] = (await page.locator('[name=place]').first().getAttribute('value')).split(' ');
  const waiting = `${server.url}/appointments/waiting?counter=${counter}&type=${type}`;
  await page.goto(waiting);
  await page.locator('main [name=name]').fill('Amina Prova');
  await page.locator('[name=born_on]').fill('1980-05-01');
  await page.locator('main [name=email]').fill('amina.prova@example.it');
  await send(page);
  await page.waitForURL(/waiting\/[0-9a-f-]{36}$/, { timeout: 60_000 });
  const entry = page.url();
  const steps = ['time', 'time?view=list', 'details', 'applicant', 'review'].map((step) => `${server.url}/appointments/new/${step}`);
  const pages = [
    place, `${place}&near=Torino`, ...steps, own, `${own}/time`, `${own}/cancellation`, `${server.url}/appointments/waiting?booking=${own.split('/').pop()}`,
    waiting, entry, `${entry}/departure`, await announce(), `${server.url}/invitations`, `${server.url}/appointments/find`,
  ];
  assert.deepEqual(await wrongIn(page, pages), []);
  await context.close();
});

test('the pages of an application and of a case, in all languages', async () => {
  const [page, office] = [await phone(chromium, 'it-IT'), await staff(chromium, server.url, 'responsabile')];
  const cases = [];
  const letter = async (template, values) => {
    await draft(office, office.url(), template, values);
    await issue(office);
  };
  const noticed = async () => {
    await act(office, 'passage', {});
    await act(office, 'report', { favourable: 'no', text: 'Il metano arriva al civico 10.' });
    await act(office, 'passage', {});
    await letter('rejection_notice', { reason: 'L’immobile è nella zona servita.' });
  };
  for (const [name, happens] of [
    ['Amina Diallo', () => letter('documents', { documents: 'Visura catastale' })],
    ['Piera Bo', noticed],
    ['Ion Rusu', () => act(office, 'withdrawal', {})],
  ]) {
    await apply(page, server.url, name);
    cases.push(await handIn(page));
    const code = (await page.locator('.booking-code-text').innerText()).trim();
    await caseOf(office, server.url, code);
    await happens();
  }
  await office.context().close();
  await apply(page, server.url, 'Fatou Ndiaye');
  await page.goto(`${server.url}/apply/${GAS.code}/applicant`);
  await page.locator('[name=who][value=other]').check();
  await send(page);
  await page.locator('main [name=name]').fill('Patronato di prova');
  await send(page);
  await page.waitForURL(/documents/);
  const steps = ['', '/details/1', '/applicant', '/delegate', '/documents', '/review'].map((step) => `${server.url}/apply/${GAS.code}${step}`);
  const [documents, observations] = cases;
  const pages = [...steps, `${server.url}/cases`, ...cases, `${documents}/receipt`, `${documents}/answer`, `${documents}/withdrawal`, `${observations}/answer`];
  assert.deepEqual(await wrongIn(page, pages), []);
  await page.context().close();
});
