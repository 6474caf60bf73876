// An operator logs ten contacts with the keyboard alone.
import { after, before, test } from 'node:test';
import assert from 'node:assert/strict';
import { browser, DESK, signIn, start } from '../support.mjs';

let server, chromium;
before(async () => {
  [server, chromium] = [await start(), await browser()];
});
after(async () => {
  await chromium?.close();
  await server?.stop();
});

test('ten contacts with the keyboard alone', async () => {
  const context = await chromium.newContext({ viewport: DESK, locale: 'it-IT' });
  const page = await context.newPage();
  await signIn(page, server.url, 'operatore');
  await page.goto(`${server.url}/staff/desk`);
  const office = page.locator('a[href*="urp-casale"], [value="urp-casale"]').first();
  if (!(await page.locator('input[name=kind]').count()) && (await office.count())) await office.press('Enter');
  await page.waitForSelector('input[name=kind]');
  const logged = () => page.locator('main').innerText();
  for (let number = 0; number < 10; number += 1) {
    const before = await logged();
    await page.keyboard.press(String(1 + (number % 4))); // 5, the switchboard, also asks for an office
    await page.keyboard.press('Enter');
    await page.waitForFunction((text) => document.querySelector('main').innerText !== text, before);
  }
  await page.goto(page.url());
  assert.match(await logged(), /10/, 'the day counts ten contacts');
  await context.close();
});
