// A citizen with a small phone and English finds the housing attestation and what it needs, with JavaScript and without.
import { after, before, test } from 'node:test';
import assert from 'node:assert/strict';
import { browser, PHONE, start, sticksOut } from '../support.mjs';

let server, chromium;
before(async () => {
  [server, chromium] = [await start(), await browser()];
});
after(async () => {
  await chromium?.close();
  await server?.stop();
});

for (const javaScriptEnabled of [true, false]) {
  test(`finds the housing attestation on a phone, in English, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async () => {
    const context = await chromium.newContext({ viewport: PHONE, locale: 'en-GB', javaScriptEnabled });
    const page = await context.newPage();
    await page.goto(server.url);
    assert.equal(await page.locator('html').getAttribute('lang'), 'en');
    await page.locator('main input[type=search]').fill('housing suitability');
    await page.locator('main input[type=search]').press('Enter');
    await page.locator('main a', { hasText: /housing suitability/i }).first().click();
    await page.waitForURL(/\/services\/idoneita-alloggiativa/);
    const needed = page.locator('[data-element=service-needed]');
    assert.ok((await needed.innerText()).length > 40, 'the sheet says what is needed');
    assert.match(await page.locator('main').innerText(), /30 days/);
    assert.equal(await sticksOut(page), false, 'nothing sticks out on a small phone');
    await context.close();
  });
}

test('a first view of a page stays under 150 kB, fonts aside', async () => {
  const context = await chromium.newContext({ viewport: PHONE, locale: 'it-IT' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  const kinds = new Map();
  let bytes = 0;
  session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (kinds.get(requestId) !== 'Font') bytes += encodedDataLength;
  });
  for (const path of ['/', '/services/idoneita-alloggiativa', '/offices/urp-casale/results/2026']) {
    bytes = 0;
    await session.send('Network.clearBrowserCache');
    await page.goto(server.url + path, { waitUntil: 'networkidle' });
    assert.ok(bytes > 0 && bytes <= 150_000, `${path}: ${bytes} bytes`);
  }
  await context.close();
});
