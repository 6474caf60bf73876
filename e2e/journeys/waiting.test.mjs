// Somebody waits for a place, on a phone with scripts and in Arabic; somebody else gives one back; it is offered to who waits, and accepted.
// Without scripts one waits for some seconds instead of computing. A draw is announced, and its page says how to check it.
import { after, before, test } from 'node:test';
import assert from 'node:assert/strict';
import { browser, DESK, isFit, mailedLink, PHONE, signIn, start, sticksOut } from '../support.mjs';

const SHEET = '/services/prenotazione-passaporti';
const send = (page) => page.locator('main form .btn-primary').last().click();

let server, chromium;
before(async () => {
  [server, chromium] = [await start(), await browser()];
});
after(async () => {
  await chromium?.close();
  await server?.stop();
});

async function visitor(options) {
  const page = await (await chromium.newContext(options)).newPage();
  return page;
}

/** The form of the waiting list of the first counter of a service. */
async function form(page) {
  await page.goto(server.url + SHEET);
  await page.locator('[data-element=service-booking-access]').click();
  const [counter, type] = (await page.locator('[name=place]').first().getAttribute('value')).split(' ');
  return `${server.url}/appointments/waiting?counter=${counter}&type=${type}`;
}

async function fill(page, name) {
  await page.locator('main [name=name]').fill(name);
  await page.locator('[name=born_on]').fill('1980-05-01');
  await page.locator('main [name=email]').fill(`${name.split(' ')[0].toLowerCase()}@example.it`);
}

/** Books the first time that is free, and gives the address of the appointment. */
async function book(page, name) {
  await page.goto(server.url + SHEET);
  await page.locator('[data-element=service-booking-access]').click();
  await send(page);
  await page.locator('.booking-slot input').first().check();
  await send(page);
  await page.waitForURL(/details/);
  await send(page);
  await page.locator('main [name=name]').fill(name);
  await page.locator('[name=born_on]').fill('1975-01-01');
  await page.locator('[name=phone]').fill('0142 444111');
  await send(page);
  await page.waitForURL(/review/);
  await send(page);
  await page.waitForURL(/appointments\/[0-9a-f-]{36}$/);
  return page.url();
}

for (const locale of ['it-IT', 'ar']) {
  test(`waits and gets the place that somebody gives back: ${locale}`, async () => {
    const [other, page] = [await visitor({ viewport: DESK, locale: 'it-IT' }), await visitor({ viewport: PHONE, locale })];
    const appointment = await book(other, `Bruno ${locale}`);
    await page.goto(await form(page));
    await isFit(page, 'the form');
    await fill(page, `Amina ${locale}`);
    await send(page);
    await page.waitForURL(/waiting\/[0-9a-f-]{36}$/, { timeout: 60_000 });
    const own = page.url();
    await isFit(page, 'to be confirmed');
    await page.goto(await mailedLink(chromium, server.url, /http\S+\/address\/\w+/));
    await send(page);
    await page.waitForURL(own);
    await isFit(page, 'waiting');
    await other.goto(`${appointment}/cancellation`);
    await other.locator('main form .btn-danger').click();
    await other.waitForURL(appointment);
    const accept = page.locator('form[action$="/acceptance"] .btn-primary');
    for (let tries = 0; tries < 40 && !(await accept.count()); tries++) {
      await new Promise((resolve) => setTimeout(resolve, 2000));
      await page.reload();
    }
    await isFit(page, 'the offer');
    await accept.click();
    await page.waitForURL(/appointments\/[0-9a-f-]{36}$/);
    await isFit(page, 'the appointment');
    await other.context().close();
    await page.context().close();
  });
}

test('without JavaScript one waits for a moment, and nothing typed is lost', async () => {
  const page = await visitor({ viewport: PHONE, locale: 'it-IT', javaScriptEnabled: false });
  await page.goto(await form(page));
  await fill(page, 'Carla Senza');
  await send(page);
  assert.match(await page.locator('main .alert').innerText(), /secondi/);
  assert.equal(await page.locator('main [name=name]').inputValue(), 'Carla Senza');
  await new Promise((resolve) => setTimeout(resolve, 21_000));
  await send(page);
  await page.waitForURL(/waiting\/[0-9a-f-]{36}$/);
  assert.equal(await sticksOut(page), false);
  await page.context().close();
});

test('a draw is announced with its commitment, and its page says how to check it', async () => {
  const page = await visitor({ viewport: DESK, locale: 'it-IT' });
  await signIn(page, server.url, 'responsabile');
  await page.goto(`${server.url}/staff/agenda`);
  await page.locator('main table th a').first().click();
  await page.getByRole('link', { name: 'Sorteggi' }).click();
  const day = (ahead) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
  const times = { first_day: day(9), last_day: day(12), opens: day(1), opens_at: '08:00', closes: day(3), closes_at: '20:00', draw: day(4), draw_at: '20:30' };
  for (const [name, value] of Object.entries(times)) await page.locator(`[name=${name}]`).fill(value);
  await page.locator('[name=source]').fill('Lotto, ruota di Genova, prima estrazione dopo la chiusura');
  await page.locator('[name=source_url]').fill('https://www.lotto.example/genova');
  await isFit(page, 'announcing');
  await page.locator('form[data-guard] .btn-primary').click();
  await page.locator('#confirm [value=yes]').click();
  await page.waitForURL(/releases\/[0-9a-f-]{36}$/);
  await isFit(page, 'announced');
  await page.getByRole('link', { name: 'La pagina pubblica del sorteggio' }).click();
  await isFit(page, 'in public');
  await page.setViewportSize(PHONE);
  assert.equal(await sticksOut(page), false);
  const published = await (await fetch(`${page.url()}/order.json`)).json();
  assert.match(published.commitment, /^[0-9a-f]{64}$/);
  assert.equal(published.seed, null);
  await page.context().close();
});
