// The attestation that a home suffices, through three offices and four people: asked for from a phone in English, taken up and passed on at the
// URP, the home inspected with a phone in the hand, the act issued by who decides, and read by who asked.
import { after, before, test } from 'node:test';
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { browser, DESK, hasTypesetter, isFit, mailedLink, pdfText, signIn, start } from '../support.mjs';

const SMALL = { width: 375, height: 740 };
const PAPER = Buffer.from('%PDF-1.7\n%%EOF\n');
/** A flat for three: floor enough for four, beds for three. */
const ROOMS = [['living', '18', '270', true], ['bedroom', '15,00', '270', true], ['kitchen', '8', '270', true], ['bathroom', '5', '240', false], ['bedroom', '10', '270', true]];

let server, chromium, own, code;
before(async () => {
  [server, chromium] = [await start(), await browser()];
});
after(async () => {
  await chromium?.close();
  await server?.stop();
});

const send = (page) => page.locator('main form .btn-primary').last().click();

/** Somebody of an office, with the case of the day open before them. */
async function officer(who, viewport = DESK) {
  const page = await (await chromium.newContext({ viewport, locale: 'it-IT' })).newPage();
  await signIn(page, server.url, who);
  await page.goto(`${server.url}/staff/cases?q=${code}`);
  await page.locator('#cases th a').first().click();
  await page.waitForURL(/staff\/cases\/[0-9a-f-]{36}$/);
  return page;
}

/** Passes the case whose page is open on to the next step. */
async function passOn(page) {
  await page.locator('#verb-passage summary').click();
  await page.locator('#verb-passage button[type=submit]').click();
  await page.waitForLoadState();
  await page.locator('main .alert-success, [role=status]').first().waitFor();
}

test('asked for from a phone, in English', async () => {
  const context = await chromium.newContext({ viewport: SMALL, locale: 'en-GB' });
  const page = await context.newPage();
  await page.goto(`${server.url}/services/idoneita-alloggiativa`);
  await page.locator('[data-element=service-online-access]').click();
  await isFit(page, 'what is asked');
  await send(page);

  await page.waitForURL(/details\/1$/);
  await page.locator('[name=a_purpose]').first().check();
  await page.locator('[name=a_title][value=tenant]').check();
  const answers = { a_home_address: 'Via Saffi 12, Casale Monferrato', a_people_now: '2', a_people_more: '1', a_phone: '333 1234567' };
  for (const [name, value] of Object.entries(answers)) await page.locator(`[name=${name}]`).fill(value);
  await isFit(page, 'the home');
  await page.locator('main form .btn-primary').first().click();

  await page.waitForURL(/applicant$/);
  const person = { name: 'Amina Diallo', fiscal_code: 'RSSMRA85T10A562S', born_on: '1985-12-10', email: 'amina@example.org' };
  for (const [name, value] of Object.entries(person)) await page.locator(`main [name=${name}]`).fill(value);
  await page.locator('[name=who]').first().check();
  await page.locator('main form .btn-primary').first().click();

  await page.waitForURL(/documents$/);
  await isFit(page, 'the documents');
  await page.locator('form[action*="document=lease"] input[type=file]').setInputFiles({ name: 'contratto.pdf', mimeType: 'application/pdf', buffer: PAPER });
  await page.locator('form[action*="document=lease"] button').click();
  await page.getByText('contratto.pdf').waitFor();
  await page.locator('main a.btn-primary').click();
  await page.waitForURL(/review$/);
  await isFit(page, 'the check');
  await page.locator('main form .btn-primary').first().click();

  await page.waitForURL(/receipt$/);
  await isFit(page, 'the receipt');
  own = page.url().replace(/\/receipt$/, '');
  code = (await page.locator('.booking-code-text').innerText()).trim();
  await page.goto(own);
  await isFit(page, 'the case on a phone');

  // Only who has the receipt and reads the mailbox gets what is written about the case.
  await page.goto(await mailedLink(chromium, server.url, /http\S+\/addresses\/[0-9a-f-]+\/\w+/));
  await page.locator('main [name=code]').fill('0000000000');
  await send(page);
  await isFit(page, 'another code');
  await page.locator('main [name=code]').fill(code);
  await send(page);
  await page.waitForURL(own);
  await isFit(page, 'the case with its address');
  assert.match(await page.locator('main').innerText(), /\d{7}\/\d{4}/, 'it has its protocol number');
  await context.close();
});

test('the URP takes it up, and the local police writes its report in the home', async () => {
  const urp = await officer('urp');
  await isFit(urp, 'the case at the URP');
  assert.match(await urp.locator('main').innerText(), /contratto\.pdf/);
  await passOn(urp);
  assert.match(await urp.locator('main').innerText(), /Sopralluogo della Polizia Locale/);
  assert.equal(await urp.getByRole('link', { name: 'Scrivi la relazione' }).count(), 0, 'who has not been there writes no report');
  await urp.context().close();

  const police = await officer('polizia', SMALL);
  await isFit(police, 'the case on the inspector’s phone');
  assert.equal(await police.locator('#verb-passage').count(), 0, 'nothing goes on without the report');
  await police.getByRole('link', { name: 'Scrivi la relazione' }).click();
  await isFit(police, 'the report on a phone');
  assert.equal(await police.locator('[name=address]').inputValue(), 'Via Saffi 12, Casale Monferrato');
  await police.locator('[name=altitude]').fill('116');
  await police.locator('[name=residents]').fill('2');
  for (const [at, [kind, area, height, window]] of ROOMS.entries()) {
    if (at === 4) {
      await police.getByRole('button', { name: 'Aggiungi un locale' }).click();
      await police.waitForLoadState();
      assert.equal(await police.locator('[name="rooms.1.area"]').inputValue(), '15,00', 'nothing typed is lost');
    }
    await police.locator(`[name="rooms.${at}.kind"]`).selectOption(kind);
    await police.locator(`[name="rooms.${at}.area"]`).fill(area);
    await police.locator(`[name="rooms.${at}.height"]`).fill(height);
    if (window) await police.locator(`[name="rooms.${at}.window"]`).check();
  }
  await police.getByRole('button', { name: 'Conserva la bozza' }).last().click();
  await police.getByText('Bozza conservata').waitFor();
  await police.getByRole('button', { name: 'Vedi l’esito' }).click();
  await police.waitForURL(/verdict$/);
  await isFit(police, 'the verdict on a phone');
  assert.match(await police.locator('main').innerText(), /idoneo per 3 persone/);
  if (hasTypesetter) {
    await send(police);
    await police.waitForURL(/staff\/cases\/[0-9a-f-]{36}$/);
    await isFit(police, 'the report that was given');
    await passOn(police);
  }
  await police.context().close();
});

test('the act is issued with the figures of the report, and the applicant reads it', { skip: !hasTypesetter }, async () => {
  const head = await officer('urbanistica');
  await isFit(head, 'the case at who decides');
  await head.getByRole('link', { name: 'Nuovo atto' }).click();
  await head.getByRole('link', { name: 'Attestazione di idoneità alloggiativa', exact: true }).click();
  assert.match(await head.locator('[name=body]').inputValue(), /idoneo per 3 persone: la superficie che conta è di 56 m²/);
  await send(head);
  await head.waitForURL(/acts\/[0-9a-f-]{36}$/);
  await isFit(head, 'the act');
  await head.getByRole('link', { name: 'Emettere' }).click();
  await head.locator('[name=channel][value=counter]').check();
  await send(head);
  await head.waitForURL(/acts\/[0-9a-f-]{36}$/);
  await isFit(head, 'the act that was issued');
  await head.getByRole('link', { name: /Scarica l’atto/ }).waitFor();
  await head.context().close();

  const urp = await officer('urp');
  await passOn(urp);
  await urp.locator('#verb-convocation summary').click();
  await urp.locator('#verb-convocation button[type=submit]').click();
  await urp.locator('#convocations-table').waitFor();
  await isFit(urp, 'the invitation to collect');
  await urp.context().close();

  const context = await chromium.newContext({ viewport: SMALL, locale: 'en-GB' });
  const page = await context.newPage();
  await page.goto(own);
  await isFit(page, 'the decision on a phone');
  const [link] = await page.locator('main a[href*="/acts/"]').evaluateAll((links) => links.map((one) => one.href));
  const answer = await context.request.get(link);
  assert.equal(answer.headers()['content-type'], 'application/pdf');
  const path = join(server.data, 'attestation.pdf');
  writeFileSync(path, await answer.body());
  const text = pdfText(path);
  assert.match(text, /SI ATTESTA/);
  assert.match(text, /Amina Diallo/);
  assert.match(text, /idoneo per 3\s+persone/);
  const invitation = await mailedLink(chromium, server.url, /http\S+\/invitations\/[0-9a-f-]+/);
  assert.equal(await page.locator('main .callout a.btn-primary').first().getAttribute('href'), new URL(invitation).pathname);
  await context.close();
});
