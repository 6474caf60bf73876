// What an office does for those whom it calls: a release with its draw, convocations with their letters, an organisation that books for others,
// tokens for programs. The people are on phones, one of them in Arabic. The release goes first and last: its enrolment closes meanwhile.
import { after, before, test } from 'node:test';
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { agree, browser, DESK, hasTypesetter, isFit, mailedLink, pdfText, PHONE, signIn, start } from '../support.mjs';

const LETTERS = /(Amina Diallo|Oksana Bondarenko|Youssef Haddad|Elena Popescu|Luis Fernández|Arben Hoxha|Wei Chen|Marco Conti)/;

let server, chromium;
before(async () => {
  [server, chromium] = [await start(), await browser()];
});
after(async () => {
  await chromium?.close();
  await server?.stop();
});

const send = (page) => page.locator('main form .btn-primary').last().click();

async function visitor(locale) {
  return (await chromium.newContext({ viewport: PHONE, locale })).newPage();
}

async function staff(who) {
  const page = await (await chromium.newContext({ viewport: DESK, locale: 'it-IT' })).newPage();
  await signIn(page, server.url, who);
  return page;
}

/** A moment on the office's wall clock, so many minutes from now. */
function wall(minutes) {
  const parts = { timeZone: 'Europe/Rome', dateStyle: 'short', timeStyle: 'short' };
  const [day, clock] = new Intl.DateTimeFormat('sv-SE', parts).format(Date.now() + minutes * 60_000).split(' ');
  return { day, clock };
}

/** Chooses the first free time, confirms who comes, and books. */
async function bookInvited(page) {
  await page.waitForURL(/new\/time/);
  await isFit(page, 'the times of an invitation');
  await page.locator('.booking-slot input').first().check();
  await send(page);
  await page.waitForURL(/details/);
  await send(page);
  await page.waitForURL(/applicant/);
  await isFit(page, 'the person of an invitation');
  await send(page);
  await page.waitForURL(/review/);
  await isFit(page, 'the check of an invitation');
  await send(page);
  await page.waitForURL(/appointments\/[0-9a-f-]{36}$/);
}

let release, closes;
const tickets = [];

test('a release is announced, and people enrol with their phones', async () => {
  const head = await staff('responsabile');
  await head.goto(`${server.url}/staff/agenda`);
  await head.locator('main table th a').first().click();
  await head.getByRole('link', { name: 'Sorteggi' }).click();
  closes = Math.floor(Date.now() / 60_000) * 60_000 + 120_000;
  const [opened, closed, first, last] = [wall(-58), wall(2), wall(9 * 1440), wall(12 * 1440)];
  const times = {
    first_day: first.day, last_day: last.day, opens: opened.day, opens_at: opened.clock,
    closes: closed.day, closes_at: closed.clock, draw: closed.day, draw_at: closed.clock,
  };
  for (const [name, value] of Object.entries(times)) await head.locator(`[name=${name}]`).fill(value);
  await head.locator('[name=source]').fill('Lotto, ruota di Genova, prima estrazione dopo la chiusura');
  await head.locator('[name=source_url]').fill('https://www.lotto.example/genova');
  await agree(head, head.locator('form[data-guard] .btn-primary'));
  await head.waitForURL(/releases\/[0-9a-f-]{36}$/);
  release = { staff: head.url(), page: server.url + (await head.locator('main a[href^="/appointments/releases/"]').getAttribute('href')) };
  await head.context().close();

  for (const [locale, name] of [['ar', 'Samira'], ['it-IT', 'Bruno']]) {
    const page = await visitor(locale);
    await page.goto(release.page);
    await isFit(page, 'an announced release');
    await page.locator('main a.btn-primary').click();
    await isFit(page, 'enrolling');
    await page.locator('main [name=name]').fill(`${name} Prova`);
    await page.locator('[name=born_on]').fill('1980-05-01');
    await page.locator('main [name=email]').fill(`${name.toLowerCase()}@example.it`);
    await send(page);
    await page.waitForURL(/waiting\/[0-9a-f-]{36}$/, { timeout: 60_000 });
    const own = page.url();
    await page.goto(await mailedLink(chromium, server.url, /http\S+\/address\/\w+/));
    await send(page);
    await page.waitForURL(own);
    await isFit(page, 'enrolled');
    tickets.push((await page.locator('main dd strong').first().innerText()).trim());
    await page.context().close();
  }
  assert.deepEqual(tickets, ['1', '2']);
});

test('who is convoked books through the link of the mail, in Arabic; another is let go; the rest get a letter', async () => {
  const page = await staff('responsabile');
  await page.goto(`${server.url}/staff/reception`);
  await page.getByRole('row', { name: /Roma/ }).getByRole('link').first().click();
  await page.getByRole('link', { name: 'Convocazioni', exact: true }).click();
  await isFit(page, 'the convocations');
  const list = page.url();
  const convoke = async (name, lang) => {
    await page.goto(`${list}/new`);
    const fields = { case: `P-RM/L/N/2026/${name.length}00001`, name, email: `${name.split(' ')[0].toLowerCase()}@example.it`, street: 'Via Roma 1', postcode: '00185', town: 'Roma', province: 'RM' };
    for (const [field, value] of Object.entries(fields)) await page.locator(`main [name=${field}]`).fill(value);
    await page.locator('[name=lang]').selectOption(lang);
    await isFit(page, 'convoking');
    await send(page);
    await page.waitForURL(/convocations\/[0-9a-f-]{36}$/);
    await isFit(page, 'one convocation');
  };
  await convoke('Layla Mansour', 'ar');
  const link = await mailedLink(chromium, server.url, /http\S+\/invitations\/[0-9a-f-]+/);
  const phone = await visitor('ar');
  await phone.goto(link);
  assert.equal(await phone.locator('html').getAttribute('dir'), 'rtl');
  await isFit(phone, 'the invitation');
  await send(phone);
  await bookInvited(phone);
  await isFit(phone, 'the appointment of an invitation');
  assert.match(await phone.locator('main').innerText(), /P-RM\/L\/N\/2026/);
  await phone.goto(link);
  assert.equal(await phone.locator('main .alert-success a').count(), 1, 'the invitation leads to what was booked with it');
  await isFit(phone, 'the invitation, booked');
  await phone.context().close();
  await page.reload();
  assert.match(await page.locator('main').innerText(), /prenotat/i);

  await convoke('Bruno Ritirato', 'it');
  const gone = await mailedLink(chromium, server.url, /http\S+\/invitations\/[0-9a-f-]+/);
  await agree(page, page.getByRole('button', { name: 'Ritira la convocazione' }));
  await page.waitForLoadState();
  const other = await visitor('it-IT');
  await other.goto(gone);
  await isFit(other, 'an invitation that was withdrawn');
  assert.equal(await other.locator('main form').count(), 0, 'nothing can be booked with it any more');
  await other.context().close();

  await page.getByRole('link', { name: 'Lettere', exact: true }).click();
  await isFit(page, 'the letters');
  await page.getByRole('button', { name: 'Prepara la stampa' }).click();
  await page.waitForURL(/letters\/[0-9a-f-]{36}$/);
  await isFit(page, 'a batch of letters');
  if (hasTypesetter) {
    for (const name of ['letters', 'labels']) {
      const path = join(server.data, `${name}.pdf`);
      writeFileSync(path, await (await page.context().request.get(`${page.url()}/${name}.pdf`)).body());
      const text = pdfText(path);
      assert.match(text, LETTERS, name);
      assert.doesNotMatch(text, /Layla|Ritirato/, 'nobody who has booked or was let go gets a letter');
    }
  }
  await page.context().close();
});

test('a patronato books for people within its places, and one more is refused in words', async () => {
  const page = await staff('patronato');
  await page.goto(`${server.url}/staff/delegate`);
  await isFit(page, 'the desk of a delegate');
  // All in one week, whatever day it is.
  const weekday = (new Date(wall(0).day).getUTCDay() + 6) % 7;
  const monday = wall((7 - weekday) * 1440).day;
  for (let number = 0; number <= 5; number++) {
    await page.goto(`${server.url}/staff/delegate/new?from=${monday}`);
    if (number === 0) await isFit(page, 'booking for somebody');
    await page.locator('main [name=place]').first().check();
    const fields = { name: `Persona ${number}`, mandate: `Mandato ${number}`, phone: `06555010${number}`, case: `P-RM/L/N/2026/${100245 + number}` };
    for (const [field, value] of Object.entries(fields)) await page.locator(`main [name=${field}]`).fill(value);
    await send(page);
    if (number < 5) {
      await page.waitForURL(/delegate\/[0-9a-f-]{36}$/);
      if (number === 0) await isFit(page, 'an appointment for somebody');
    }
  }
  await page.waitForSelector('main .error-summary');
  await isFit(page, 'over the quota');
  assert.match(await page.locator('main .error-summary').innerText(), /settimana/, 'why, in words');
  assert.equal(await page.locator('main [name=mandate]').inputValue(), 'Mandato 5', 'and nothing typed is lost');
  await page.goto(`${server.url}/staff/delegate`);
  assert.equal(await page.locator('#bookings tbody tr').count(), 5);
  await page.context().close();
});

test('a token is shown once, and ends when it is revoked', async () => {
  const page = await staff('amministrazione');
  await page.goto(`${server.url}/staff/tokens`);
  await page.locator('main [name=name]').fill('Totem dell’ingresso');
  await send(page);
  await page.waitForSelector('main .code');
  await isFit(page, 'a token');
  const token = (await page.locator('main .code').first().innerText()).trim();
  await page.locator('main a.btn-primary').click();
  await page.waitForURL(/\/staff\/tokens$/);
  await isFit(page, 'the tokens');
  assert.ok(!(await page.content()).includes(token), 'no page shows it again');
  const revoke = page.locator('#tokens form button');
  assert.equal(await revoke.count(), 1);
  await agree(page, revoke);
  await revoke.waitFor({ state: 'detached' });
  await page.context().close();
});

test('the draw is published as an order that everybody can compute again', async () => {
  await new Promise((resolve) => setTimeout(resolve, Math.max(0, closes - Date.now())));
  const head = await staff('responsabile');
  await head.goto(release.staff);
  await isFit(head, 'a release to be drawn');
  await head.locator('[name=value]').fill('12 45 67 23 89');
  await head.locator('[name=url]').fill('https://www.lotto.example/genova/estrazione');
  await agree(head, head.locator('form[action$="/draw"] .btn-primary'));
  await head.waitForSelector('main .alert, [role=status]');
  await isFit(head, 'a drawn release');
  await head.context().close();

  const published = await (await fetch(`${release.page}/order.json`)).json();
  const sha256 = (text) => createHash('sha256').update(text).digest('hex');
  assert.equal(sha256(published.seed), published.commitment, 'the seed is the one that was announced');
  const order = tickets.map((ticket) => [sha256(`${published.seed}:12 45 67 23 89:${ticket}`), ticket]).sort();
  for (const locale of ['it-IT', 'ar', 'zh']) {
    const page = await visitor(locale);
    await page.goto(release.page);
    await isFit(page, `the order, ${locale}`);
    const shown = await page.locator('#order tbody tr').evaluateAll((rows) => rows.map((row) => [row.cells[2].innerText.trim(), row.cells[1].innerText.trim()]));
    assert.deepEqual(shown, order);
    await page.context().close();
  }
});
