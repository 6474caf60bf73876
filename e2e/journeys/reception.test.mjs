// Two operators and the screen of the hall: what one does the others see, without anybody reloading a page.
import { after, before, test } from 'node:test';
import assert from 'node:assert/strict';
import { browser, DESK, PHONE, signIn, start, sticksOut, violations } from '../support.mjs';

let server, chromium;
before(async () => {
  [server, chromium] = [await start(), await browser()];
});
after(async () => {
  await chromium?.close();
  await server?.stop();
});

async function open(who, viewport = DESK) {
  const context = await chromium.newContext({ viewport, locale: 'it-IT' });
  const page = await context.newPage();
  await signIn(page, server.url, who);
  return page;
}

/** The first counter of the visitor; today, whatever the day of the week. */
async function reception(page) {
  await page.goto(`${server.url}/staff/reception`);
  const link = page.locator('#counters tbody th a').first();
  if (await link.count()) await link.click();
  await page.waitForURL(/reception\/[0-9a-f-]{36}$/);
  return page.url();
}

test('two browsers at the counter, and the screen', async () => {
  const [head, one, two] = [await open('responsabile'), await open('operatore'), await open('operatore')];
  const counter = await reception(one);

  // The head of the office opens the hall.
  await head.goto(`${counter}/hall`);
  const make = head.locator('main form[action$="/hall"] button');
  if (await head.locator('dl.facts').count() === 0) await make.click();
  const addresses = await head.locator('dl.facts a').evaluateAll((links) => links.map((link) => new URL(link.href).pathname));
  const screen = await (await chromium.newContext({ viewport: { width: 1920, height: 1080 } })).newPage();
  await screen.goto(server.url + addresses[0]);
  await screen.waitForSelector('.calls-none');

  await one.goto(`${counter}/desks/1`);
  await two.goto(`${counter}/desks/2`);
  assert.ok(await one.locator('#next').isDisabled());

  // Somebody takes a number at the kiosk: both desks see it by themselves.
  const kiosk = await (await chromium.newContext({ viewport: { width: 1024, height: 768 } })).newPage();
  await kiosk.goto(server.url + addresses[1]);
  await kiosk.locator('.kiosk-choices button').first().click();
  const number = (await kiosk.locator('.kiosk-ticket .ticket').innerText()).trim();
  for (const desk of [one, two]) await desk.waitForFunction((ticket) => document.body.innerText.includes(ticket), number);

  // Both call the next one with one key in the same moment.
  await Promise.all([one.keyboard.press('n'), two.keyboard.press('n')]);
  await Promise.all([one.waitForSelector('[role=status]'), two.waitForSelector('[role=status]')]);
  const has = await Promise.all([one, two].map((desk) => desk.locator('.current').count()));
  assert.deepEqual([...has].sort(), [0, 1], 'one desk has the person');
  await screen.waitForSelector(`.calls th:text-is("${number}")`);

  // s, d: served and done; the screen forgets the number.
  const desk = has[0] ? one : two;
  await desk.keyboard.press('s');
  await desk.waitForSelector('.current:not(:has(#serve))');
  await desk.keyboard.press('d');
  await desk.waitForSelector('#next');
  await screen.waitForSelector('.calls-none');
});

test('a booking on the telephone with the keyboard alone, in less than twenty seconds', async () => {
  const page = await open('operatore');
  const counter = await reception(page);
  await page.goto(`${counter}/bookings?channel=phone`);
  const began = Date.now();
  await page.keyboard.press('n');
  await page.keyboard.type('Oksana Bondarenko', { delay: 40 });
  await page.keyboard.press('Tab');
  await page.keyboard.type('0142444444', { delay: 40 });
  await page.keyboard.press('Enter');
  await page.waitForURL(/bookings\/[0-9a-f-]{36}$/);
  assert.ok(Date.now() - began < 20_000, `${Date.now() - began} ms`);
  assert.match(await page.locator('main').innerText(), /Oksana Bondarenko/);
});

test('the counter’s pages hold WCAG 2.1 AA and fit a phone', async () => {
  for (const viewport of [DESK, PHONE]) {
    const page = await open('responsabile', viewport);
    const counter = await reception(page);
    for (const path of ['', '/bookings', '/desks/1', '/no-shows', '/hall', '/search?q=a']) {
      await page.goto(counter + path);
      assert.deepEqual(await violations(page), [], path);
      assert.equal(await sticksOut(page), false, `${path} at ${viewport.width}`);
    }
    const addresses = await page.goto(`${counter}/hall`).then(() => page.locator('dl.facts a').evaluateAll((links) => links.map((link) => new URL(link.href).pathname)));
    for (const path of addresses) {
      await page.goto(server.url + path);
      assert.deepEqual(await violations(page), [], path.split('/')[1]);
      assert.equal(await sticksOut(page), false, path.split('/')[1]);
    }
  }
});
