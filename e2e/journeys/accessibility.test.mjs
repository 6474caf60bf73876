// axe finds no violation of WCAG 2.1 AA on any page, in both languages, on a desk and on a phone; and nothing sticks out.
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

const PUBLIC = [
  '/', '/search?q=alloggio', '/search?q=zzz', '/bodies', '/bodies/comune-genova', '/bodies/comune-genova/notices', '/bodies/comune-genova/procedures',
  '/offices/urp-casale', '/services', '/services?topic=housing', '/services/idoneita-alloggiativa', '/offices/urp-casale/charter/2022',
  '/offices/urp-casale/principles', '/offices/urp-casale/improvements', '/results', '/offices/politiche-casa-genova/results/2023',
  '/offices/politiche-casa-genova/reports/2023', '/offices/dg-immigrazione/results/2026', '/accessibility', '/privacy', '/open-data',
  '/contacts', '/api', '/api/problems', '/staff/sign-in', '/no/such/page',
];
const STAFF = [
  '/staff', '/staff/account', '/staff/account/second-factor', '/staff/desk', '/staff/desk/contacts', '/staff/desk/call-backs',
  '/staff/desk/summary', '/staff/results', '/staff/results/politiche-casa-genova/2023/erp-risposta-email',
  '/staff/results/urp-casale/2026/idoneita-alloggiativa-30-giorni/remark', '/staff/results/urp-casale/2026/idoneita-alloggiativa-30-giorni/measure',
  '/staff/reports', '/staff/imports', '/staff/people', '/staff/outbox', '/staff/system', '/staff/charter', '/staff/charter/waiting',
  '/staff/charter/drafts', '/staff/charter/services', '/staff/charter/new-service', '/staff/charter/services/idoneita-alloggiativa',
  '/staff/charter/services/idoneita-alloggiativa/translation', '/staff/charter/services/idoneita-alloggiativa/history',
  '/staff/charter/bodies', '/staff/charter/new-body', '/staff/charter/new-office', '/staff/charter/bodies/comune-genova',
  '/staff/charter/bodies/comune-genova/diffide', '/staff/charter/bodies/comune-genova/new-diffida', '/staff/charter/offices/urp-casale',
  ...['contacts', 'counters', 'new-counter', 'counters/urp', 'counters/urp/removal', 'hours', 'exceptions', 'partners', 'publications',
    'new-publication', 'diffide', 'new-diffida', 'translation', 'history'].map((page) => `/staff/charter/offices/urp-casale/${page}`),
];

async function look(page, path) {
  await page.goto(server.url + path);
  const found = await violations(page);
  if (await sticksOut(page)) found.push('something sticks out');
  return found.map((violation) => `${path}: ${violation}`);
}

for (const [lang, viewport] of [['it', DESK], ['en', PHONE]]) {
  test(`public pages, ${lang}, ${viewport.width} pixels`, async () => {
    const context = await chromium.newContext({ viewport, locale: lang });
    const page = await context.newPage();
    const found = [];
    for (const path of PUBLIC) found.push(...(await look(page, path)));
    assert.deepEqual(found, []);
    await context.close();
  });

  test(`staff pages, ${lang}, ${viewport.width} pixels`, async () => {
    const context = await chromium.newContext({ viewport, locale: lang });
    const page = await context.newPage();
    await signIn(page, server.url, 'amministrazione');
    const found = [];
    for (const path of STAFF) found.push(...(await look(page, path)));
    assert.deepEqual(found, []);
    await context.close();
  });
}
