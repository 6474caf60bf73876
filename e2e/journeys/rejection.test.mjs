// A notice of rejection (L. 241/1990 art. 10-bis): the head issues the letter, the applicant reads it in French on a phone, answers in writing and
// with a file, and only then can be refused. The days stand still from the notice until ten days after the answer.
import { after, before, test } from 'node:test';
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { browser, isFit, pdfText, start } from '../support.mjs';
import { act, BUILDING, draft, fill, follow, GAS, issue, newCase, pdf, phone, send, staff, take } from '../cases.mjs';

const OPINION = 'La rete del metano arriva al civico 10: l’immobile è allacciabile.';
const REASON = 'L’immobile si trova in una zona già servita dalla rete del metano.';
const ANSWER = 'Le réseau s’arrête au numéro 8. Voyez la lettre du distributeur.';

let server, chromium;
before(async () => {
  [server, chromium] = [await start(), await browser()];
});
after(async () => {
  await chromium?.close();
  await server?.stop();
});

test('nobody is refused unheard', async () => {
  const [page, citizen] = [await staff(chromium, server.url, 'responsabile'), await phone(chromium, 'fr')];
  await newCase(page, server.url, GAS.name);
  await fill(page.locator('main'), { name: 'Aïssatou Barry', lang: 'fr' });
  await fill(page.locator('main'), BUILDING, 'answer-');
  const { href, code } = await take(page);
  await act(page, 'passage', {});
  await act(page, 'report', { favourable: 'no', text: OPINION });
  await act(page, 'passage', {});
  assert.equal(await page.locator('#verb-decision [name=outcome][value=refused]').count(), 0, 'a refusal waits for the notice');
  await draft(page, href, 'rejection_notice', { reason: REASON }, (what) => isFit(page, what));
  await issue(page);
  await isFit(page, 'the notice, issued');
  assert.match(await page.locator('main').innerText(), /SHA-256/);

  await follow(citizen, server.url, code);
  const own = citizen.url();
  assert.equal(await citizen.locator('html').getAttribute('lang'), 'fr');
  await isFit(citizen, 'the notice on the page of the applicant');
  const path = join(server.data, 'notice.pdf');
  writeFileSync(path, await (await citizen.request.get(server.url + (await citizen.locator('main a[href*="/acts/"]').first().getAttribute('href')))).body());
  assert.match(pdfText(path), /zona già servita/, 'the applicant has the reasons');

  await citizen.locator('main .alert-warning .btn-primary').click();
  await citizen.waitForURL(`${own}/answer`);
  await isFit(citizen, 'the answer');
  await send(citizen);
  await citizen.locator('main .error-summary').waitFor();
  await isFit(citizen, 'an answer without a word');
  await citizen.locator('main input[type=file]').setInputFiles(pdf('lettre-distributeur.pdf'));
  await citizen.locator('#files .btn-sm').click();
  await citizen.waitForURL(/answer#files/);
  assert.match(await citizen.locator('#files').innerText(), /lettre-distributeur\.pdf/);
  await citizen.locator('main [name=text]').fill(ANSWER);
  await send(citizen);
  await citizen.waitForURL(own);
  await isFit(citizen, 'answered');
  await citizen.locator('main dl details summary').first().click();
  // From the notice until ten days after the observations, which came on the same day.
  assert.match(await citizen.locator('main dl details ol').first().innerText(), /10 jours après les observations/);
  await citizen.goto(`${own}/answer`);
  await citizen.waitForURL(own);

  await page.goto(href);
  await isFit(page, 'the case with its observations');
  const legal = page.locator('.case-clocks li').first();
  await legal.locator('summary').click();
  assert.match(await legal.innerText(), /Il termine riprende 10 giorni dopo le osservazioni/);
  assert.match(await page.locator('.case-timeline').innerText(), /Osservazioni arrivate[^]*Voyez la lettre/);
  assert.match(await page.locator('#documents-table').innerText(), /lettre-distributeur\.pdf/);

  await page.goto(`${href}/acts`);
  await isFit(page, 'acts and documents');
  await draft(page, href, 'refusal', { reason: REASON });
  await issue(page);
  assert.match(await page.locator('main').innerText(), /Voyez la lettre/, 'the act says what was answered');
  await fill(page.locator('main'), { note: 'Consegnato allo sportello' });
  await send(page);
  await page.locator('main .alert-success').waitFor();
  await isFit(page, 'the act, delivered');
  await citizen.goto(own);
  await isFit(citizen, 'refused');
  assert.equal(await citizen.locator('main a[href*="/acts/"]').count(), 2);
  assert.equal(await citizen.locator('main a[href$="/withdrawal"]').count(), 0);
});
