// The head of office brings in a mailbox, corrects one match before it counts, explains the miss, and closes the year's report.
import { after, before, test } from 'node:test';
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { choose, MAILBOX, OFFICE, OWN } from '../mailbox.mjs';
import { browser, DESK, hasTypesetter, pdfText, PHONE, signIn, start, sticksOut, violations } from '../support.mjs';

const KEY = 'erp-risposta-email';

let server, chromium, context, page;
before(async () => {
  [server, chromium] = [await start(), await browser()];
  context = await chromium.newContext({ viewport: DESK, locale: 'it-IT', acceptDownloads: true });
  page = await context.newPage();
  await signIn(page, server.url, 'responsabile');
});
after(async () => {
  await chromium?.close();
  await server?.stop();
});

const go = (path) => page.goto(server.url + path);
const main = () => page.locator('main').innerText();
const press = (name) => page.getByRole('button', { name, exact: true }).first().click();
/** Presses a button that asks first, and agrees. */
const agree = async (name) => {
  await press(name);
  await page.locator('dialog[open] [value=yes]').click();
};
/** Nobody is shut out of the page as it stands, and nothing sticks out of it. */
const isFit = async () => {
  assert.deepEqual(await violations(page), [], page.url());
  assert.equal(await sticksOut(page), false, `${page.url()} sticks out`);
};
/** The bytes behind a link. */
const download = async (link) => {
  const [file] = await Promise.all([page.waitForEvent('download'), link.click()]);
  return readFileSync(await file.path());
};

test('a file that is no mailbox is refused in words, and what was chosen is kept', async () => {
  await go('/staff/imports');
  await page.getByRole('link', { name: 'Nuova importazione' }).first().click();
  await page.locator('select[name=office]').selectOption(OFFICE);
  await page.getByLabel('Casella di posta').check();
  await press('Avanti');
  assert.match(await page.locator('[name=own]').inputValue(), new RegExp(OWN), "the office's own addresses are known");
  await page.locator('[name=source]').fill('Casella di posta bandierp');
  await page.locator('[name=year]').fill('2025');
  await choose(page, 'foto.mbox', '\x89PNG\r\n\x1a\n....');
  await press('Leggi il file');
  assert.match(await main(), /Il file non è una casella di posta/);
  await isFit();
  assert.equal(await page.locator('[name=source]').inputValue(), 'Casella di posta bandierp');
  assert.equal(await page.locator('[name=year]').inputValue(), '2025');
});

test('the mailbox is read, one match is corrected, and only then it counts', async () => {
  await choose(page, 'bandierp-2025.mbox', MAILBOX);
  await press('Leggi il file');
  await page.locator('#messages').waitFor();
  await isFit();
  assert.match(await page.locator('#effects').locator('..').innerText(), /1\/3/, 'the figure as it would be');
  await page.getByRole('link', { name: 'Abbinate dal solo oggetto' }).click();
  await page.getByRole('link', { name: 'Graduatoria', exact: true }).click();
  assert.match(await main(), /dall'indirizzo e dall'oggetto/);
  await isFit();
  await page.getByLabel(/La sua domanda del 5 marzo/).check();
  await press('È questa la risposta');
  assert.match(await main(), /a mano/);
  await page.getByRole('link', { name: 'Torna alla casella' }).click();
  assert.match(await page.locator('#effects').locator('..').innerText(), /2\/3/, 'the correction changes it before it counts');

  await go(`/offices/${OFFICE}/results/2025`);
  assert.doesNotMatch(await page.locator(`#${KEY}`).innerText(), /2\/3/, 'nothing has counted yet');
  await page.goBack();
  await press('Conferma e conta');
  await page.getByText(/4 righe contate/).waitFor();
  await isFit();
  await page.getByRole('link', { name: 'Risultati 2025' }).click();
  assert.match(await page.locator(`#${KEY}`).innerText(), /66,67 %\s+2\/3/);
});

test('the figure opens down to the requests behind it', async () => {
  await page.locator(`#${KEY}`).getByRole('link', { name: /^Apri le richieste/ }).click();
  assert.equal(await page.locator('#requests tbody tr').count(), 3);
  await page.getByRole('link', { name: /^Fuori standard/ }).click();
  assert.match(await page.locator('#requests tbody').innerText(), /r2@example\.it/);
  await page.getByRole('link', { name: /^Escluse/ }).click();
  assert.match(await page.locator('#requests tbody').innerText(), /Inviata due volte dallo stesso richiedente/);
});

test('no report is approved before the miss is explained, and the explanation is mandatory', async () => {
  await page.setViewportSize(PHONE);
  await go(`/staff/reports/${OFFICE}/2025`);
  await page.locator('[name=anomalies]').fill('A marzo una risposta è arrivata tardi.');
  await page.locator('[name=corrective]').fill('La casella è letta ogni mattina.');
  await press('Salva la relazione');
  await page.getByRole('link', { name: 'Approva la relazione' }).click();
  await page.locator('[name=by]').fill('Il Direttore');
  await page.locator('[name=act]').fill('DD 12/2026');
  await press('Approva');
  assert.match(await page.locator('.error-summary').innerText(), /motivo/i);
  await isFit();
  assert.equal(await page.locator('[name=act]').inputValue(), 'DD 12/2026', 'what was typed is kept');

  await page.getByRole('link', { name: /^Scrivere il motivo/ }).first().click();
  await press('Salva');
  assert.match(await page.locator('.error-summary').innerText(), /occorre indicarne il motivo/);
  await page.locator('[name=reason]').fill('La verifica della posizione ha richiesto altri uffici.');
  await isFit();
  await press('Salva');
  await go(`/staff/reports/${OFFICE}/2025`);
  assert.match(await main(), /Tutti gli standard non rispettati hanno il loro motivo/);
  await isFit();
  await page.setViewportSize(DESK);
});

test('the report is approved, frozen after a question, and says the same in every file', async () => {
  await go(`/staff/reports/${OFFICE}/2025/approval`);
  await page.locator('[name=by]').fill('Il Direttore');
  await page.locator('[name=act]').fill('DD 12/2026');
  await press('Approva');
  const visitor = await fetch(`${server.url}/offices/${OFFICE}/reports/2025`);
  assert.equal(visitor.status, 404, 'approved is not public');
  await agree('Rendi definitiva e pubblica');
  await page.waitForURL(new RegExp(`/offices/${OFFICE}/reports/2025`));
  const text = await main();
  for (const part of ['Definitiva', '66,67 %', '2/3', 'altri uffici', 'letta ogni mattina', 'DD 12/2026']) {
    assert.ok(text.includes(part), `${part} is missing`);
  }
  const link = (name) => page.locator('main').getByRole('link', { name, exact: true });
  const content = await download(page.locator('a[href$="content.json"]'));
  const hash = createHash('sha256').update(content).digest('hex');
  assert.ok(text.includes(hash), 'sha256sum of the content gives what is published');
  assert.match((await download(link('CSV'))).toString(), /66,67 %/);
  const { results } = JSON.parse(await download(link('JSON')));
  const standard = results.standards.find((one) => one.standard === KEY);
  assert.deepEqual([standard.volume_met, standard.volume_total], [2, 3]);
  assert.equal((await download(link('XLSX'))).subarray(0, 2).toString(), 'PK');

  if (hasTypesetter) {
    const [file] = await Promise.all([page.waitForEvent('download'), link('PDF').click()]);
    assert.match(pdfText(await file.path()), /66,67 %/);
  } else {
    await link('PDF').click();
    assert.match(await main(), /PDF in preparazione/, 'without the typesetter the link says so');
  }
});

test('what was published is corrected beside what stood there', async () => {
  await go(`/staff/reports/${OFFICE}/2025/errata`);
  await page.locator('[name=place]').selectOption(`standard/${KEY}`);
  await page.locator('[name=part]').selectOption('reason');
  await page.getByText('ha richiesto altri uffici').waitFor();
  await isFit();
  await page.locator('[name=new]').fill('La verifica ha richiesto l’ufficio anagrafe.');
  await page.locator('[name=reason]').fill('Il motivo era generico.');
  await press('Pubblica la correzione');
  await go(`/offices/${OFFICE}/reports/2025`);
  const row = page.locator(`#${KEY}`);
  assert.match(await row.locator('del').innerText(), /altri uffici/);
  assert.match(await row.locator('ins').innerText(), /anagrafe/);
  await isFit();
});
