// A citizen books an appointment from the sheet of a service, moves it and gives it back: with a phone and without JavaScript, at a desk with
// the keyboard alone. axe finds nothing on any step.
import { after, before, test } from 'node:test';
import assert from 'node:assert/strict';
import { browser, DESK, PHONE, start, sticksOut, violations } from '../support.mjs';

let server, chromium;
before(async () => {
  [server, chromium] = [await start(), await browser()];
});
after(async () => {
  await chromium?.close();
  await server?.stop();
});

const SHEET = '/services/prenotazione-passaporti';

/** What is wrong with the page, named by its step. */
async function look(page, step, javaScript) {
  assert.equal(await sticksOut(page), false, `${step}: something sticks out`);
  // axe is a script itself.
  if (javaScript) assert.deepEqual(await violations(page), [], step);
}

const send = (page) => page.locator('main form .btn-primary').last().click();

for (const [javaScriptEnabled, viewport, locale] of [[true, DESK, 'it-IT'], [false, PHONE, 'it-IT'], [true, PHONE, 'en-GB']]) {
  const how = `${viewport.width} pixels, ${locale}, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`;
  test(`books, moves and cancels: ${how}`, async () => {
    const context = await chromium.newContext({ viewport, locale, javaScriptEnabled });
    const page = await context.newPage();
    await page.goto(server.url + SHEET);
    await page.locator('[data-element=service-booking-access]').click();
    await page.waitForURL(/\/appointments\?service=/);
    await look(page, 'place', javaScriptEnabled);
    await send(page);

    await page.waitForURL(/\/new\/time/);
    await look(page, 'time', javaScriptEnabled);
    assert.equal(await page.locator('.booking-soonest li').count(), 3, 'the first free days are there at once');
    await page.locator('.booking-arrows [rel=next]').click();
    await page.waitForURL(/from=/);
    await look(page, 'another week', javaScriptEnabled);
    await page.locator('.booking-slot input').first().check();
    await send(page);

    await page.waitForURL(/\/new\/details/);
    await look(page, 'details', javaScriptEnabled);
    await page.locator('[name=note]').fill('Due figli minorenni');
    await send(page);

    await page.waitForURL(/\/new\/applicant/);
    await send(page);
    await look(page, 'applicant, refused', javaScriptEnabled);
    assert.ok((await page.locator('.error-summary li').count()) >= 2, 'what is missing is listed');
    await page.locator('[name=name]').fill(`Amina Diallo ${viewport.width} ${locale}`);
    await page.locator('[name=born_on]').fill('1980-05-01');
    await page.locator('[name=phone]').fill('0142 444111');
    await send(page);

    await page.waitForURL(/\/new\/review/);
    await look(page, 'review', javaScriptEnabled);
    assert.match(await page.locator('main').innerText(), /Due figli minorenni/);
    await send(page);

    await page.waitForURL(/\/appointments\/[0-9a-f-]{36}$/);
    const own = page.url();
    await look(page, 'confirmation', javaScriptEnabled);
    assert.match(await page.locator('.booking-code-text').innerText(), /^[0-9A-Z]{10}$/);
    const file = await (await context.request.get(`${own}/appointment.ics`)).text();
    assert.match(file, /BEGIN:VEVENT[^]*DTSTART:\d{8}T\d{6}Z[^]*END:VEVENT/);

    await page.goto(`${own}/time`);
    await look(page, 'another time', javaScriptEnabled);
    await page.locator('.booking-slot input:not(:checked)').last().check();
    await send(page);
    await page.waitForURL(own);

    await page.goto(`${own}/cancellation`);
    await look(page, 'cancellation', javaScriptEnabled);
    await page.locator('main .btn-danger').click();
    await page.waitForURL(own);
    await look(page, 'cancelled', javaScriptEnabled);
    assert.match(await (await context.request.get(`${own}/appointment.ics`)).text(), /METHOD:CANCEL/);
    await context.close();
  });
}

test('the keyboard alone chooses a time', async () => {
  const context = await chromium.newContext({ viewport: DESK, locale: 'it-IT' });
  const page = await context.newPage();
  await page.goto(server.url + '/appointments?type=urp-passaporto');
  await page.locator('[name=place]').first().focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/new\/time/);
  // One stop for all times: the arrows go from one to the next.
  await page.locator('.booking-slot input').first().focus();
  await page.keyboard.press('Space');
  const first = await page.locator('.booking-slot input:checked').getAttribute('value');
  await page.keyboard.press('ArrowDown');
  assert.notEqual(await page.locator('.booking-slot input:checked').getAttribute('value'), first);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/new\/details/);
  await context.close();
});

test('the nearest counter comes first, by the position of the phone, which sends nothing, and by the name of a town', async () => {
  const places = (page) => page.locator('.booking-place label').allInnerTexts();
  for (const [town, other, latitude, longitude] of [['Latina', 'Roma', 41.4676, 12.9036], ['Roma', 'Latina', 41.9, 12.48]]) {
    const context = await chromium.newContext({ viewport: PHONE, locale: 'ar', geolocation: { latitude, longitude }, permissions: ['geolocation'] });
    const page = await context.newPage();
    await page.goto(server.url + '/appointments?type=sui-informazioni');
    const sent = [];
    page.on('request', (request) => new URL(request.url()).pathname.startsWith('/assets/') || sent.push(request.url()));
    await page.locator('[data-locate] button').click();
    await page.locator('[data-far]:visible').first().waitFor();
    assert.match((await places(page))[0], new RegExp(town));
    assert.match(await page.locator('[data-far]').last().innerText(), /5\d|6\d/, 'how far the other one is, in kilometres');
    assert.equal(await page.locator('.booking-first').count(), 2, 'and when each is free first');
    assert.deepEqual(sent, []);
    await look(page, 'nearest by position', true);
    await page.goto(`${server.url}/appointments?type=sui-informazioni&near=${other}`);
    assert.match((await places(page))[0], new RegExp(other));
    await look(page, 'nearest by town', true);
    await context.close();
  }
});
