// The pictures of the README and the guides, taken from the demo: `make pictures`; `node pictures.mjs day hall` takes only those.
import { join, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { act, apply, caseOf, handIn, staff } from './cases.mjs';
import { choose, MAILBOX, OFFICE } from './mailbox.mjs';
import { browser, DESK, mailedLink, PHONE, signIn, start } from './support.mjs';

const only = process.argv.slice(2);
const folder = join(dirname(fileURLToPath(import.meta.url)), '../docs/pictures');

/** Brings in a mailbox and stops before it counts, at what there is to look at. */
async function readMailbox(page) {
  await page.locator('[name=source]').fill('Casella di posta bandierp');
  await choose(page, 'bandierp-2025.mbox', MAILBOX);
  await page.getByRole('button', { name: 'Leggi il file' }).click();
  await page.locator('#messages').waitFor();
}

const PASSPORTS = '/services/prenotazione-passaporti';
const SCREEN = { width: 1280, height: 720 };
const send = (page) => page.locator('main form .btn-primary').last().click();

/** From the sheet of a service to the free times. */
async function chooseTime(page) {
  await page.locator('[data-element=service-booking-access]').click();
  await send(page);
  await page.waitForURL(/new\/time/);
}

/** Books, up to the page with the code. */
async function book(page) {
  await chooseTime(page);
  await page.locator('.booking-slot input').first().check();
  await send(page);
  await page.waitForURL(/details/);
  await send(page);
  await page.locator('main [name=name]').fill('Amina Diallo');
  await page.locator('[name=born_on]').fill('1980-05-01');
  await page.locator('[name=phone]').fill('0142 444111');
  await send(page);
  await page.waitForURL(/review/);
  await send(page);
  await page.waitForURL(/appointments\/[0-9a-f-]{36}$/);
}

/** The reception of the counter whose row names a place. */
async function reception(page, place) {
  await page.getByRole('row', { name: place }).getByRole('link').first().click();
  await page.waitForURL(/reception\/[0-9a-f-]{36}$/);
}

/** The counter's next day on which it is open. */
async function openDay(page) {
  await reception(page, /Roma/);
  const ahead = [2, 1, 1, 1, 1, 4, 3][new Date().getDay()];
  await page.goto(`${page.url()}?day=${new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10)}`);
}

async function calendar(page) {
  await page.getByRole('row', { name: /Roma/ }).getByRole('link').first().click();
  await page.getByRole('link', { name: 'Calendario', exact: true }).click();
}

async function convocations(page) {
  await reception(page, /Roma/);
  await page.getByRole('link', { name: 'Convocazioni', exact: true }).click();
}

/** Two people join the waiting list of a counter, and the office looks at it. */
async function waitingList(page, { url, chromium }) {
  for (const name of ['Fatou Ndiaye', 'Ion Rusu']) {
    const visitor = await (await chromium.newContext({ viewport: PHONE, locale: 'it-IT' })).newPage();
    await visitor.goto(url + PASSPORTS);
    await visitor.locator('[data-element=service-booking-access]').click();
    const [counter, type] = (await visitor.locator('[name=place]').first().getAttribute('value')).split(' ');
    await visitor.goto(`${url}/appointments/waiting?counter=${counter}&type=${type}`);
    await visitor.locator('main [name=name]').fill(name);
    await visitor.locator('[name=born_on]').fill('1980-05-01');
    await visitor.locator('main [name=email]').fill(`${name.split(' ')[0].toLowerCase()}@example.it`);
    await send(visitor);
    await visitor.waitForURL(/waiting\/[0-9a-f-]{36}$/, { timeout: 60_000 });
    await visitor.goto(await mailedLink(chromium, url, /http\S+\/address\/\w+/));
    await send(visitor);
    await visitor.context().close();
  }
  await page.getByRole('row', { name: /Relazioni con il Pubblico/ }).getByRole('link').first().click();
  await page.getByRole('link', { name: 'Lista d’attesa' }).click();
}

/** Somebody takes a number at the kiosk, the first desk calls it, and the screen of the hall shows it. */
async function hall(page, { url }) {
  await reception(page, /Roma/);
  const counter = page.url();
  await page.goto(`${counter}/hall`);
  if ((await page.locator('dl.facts').count()) === 0) await page.locator('main form[action$="/hall"] button').click();
  const [screen, kiosk] = await page.locator('dl.facts a').evaluateAll((links) => links.map((link) => new URL(link.href).pathname));
  for (const desk of [2, 4]) {
    await page.goto(url + kiosk);
    await page.locator('.kiosk-choices button').first().click();
    await page.locator('.kiosk-ticket').waitFor();
    await page.goto(`${counter}/desks/${desk}`);
    await page.keyboard.press('n');
    await page.locator('.current').waitFor();
  }
  await page.goto(url + screen);
  await page.locator('.calls').waitFor();
}

/** Somebody applies online, and the case has come to the second office: their own page of it. */
async function followed(page, { url, chromium }) {
  await apply(page, url, 'Amina Diallo');
  const own = await handIn(page);
  const code = (await page.locator('.booking-code-text').innerText()).trim();
  const office = await staff(chromium, url, 'operatore');
  await caseOf(office, url, code);
  await act(office, 'passage', {});
  await office.context().close();
  await page.goto(own);
}

/** A case whose three clocks run, one of them explained. */
async function threeClocks(page) {
  await page.getByRole('row', { name: /Attestazione di idoneità alloggiativa/ }).getByRole('link').first().click();
  await page.locator('.case-clocks summary').last().click();
}

/** The drawing of a procedure's way. */
async function flow(page) {
  await page.getByRole('link', { name: 'Attestazione di idoneità alloggiativa' }).first().click();
  await page.getByRole('heading', { name: 'Il percorso' }).evaluate((heading) => heading.scrollIntoView({ behavior: 'instant' }));
}

const PICTURES = [
  { name: 'results', path: `/offices/${OFFICE}/results/2023`, viewport: { ...DESK, height: 1300 } },
  { name: 'sheet-phone', path: '/services/idoneita-alloggiativa', viewport: PHONE },
  { name: 'desk', path: '/staff/desk', viewport: DESK, who: 'operatore' },
  { name: 'import', path: '/staff/imports', viewport: DESK, who: 'responsabile' },
  { name: 'charter', path: '/offices/politiche-casa-genova/charter/2023', viewport: DESK },
  { name: 'hours', path: '/staff/charter/offices/urp-casale/hours', viewport: DESK, who: 'responsabile' },
  { name: 'mailbox', path: `/staff/imports/new?office=${OFFICE}&form=mailbox`, viewport: { ...DESK, height: 1750 }, who: 'responsabile', prepare: readMailbox },
  { name: 'requests', path: `/staff/results/${OFFICE}/2023/erp-risposta-email?part=missed`, viewport: DESK, who: 'responsabile' },
  { name: 'measure', path: `/staff/results/${OFFICE}/2023/erp-risposta-email/measure`, viewport: { ...DESK, height: 1100 }, who: 'amministrazione' },
  { name: 'times', path: PASSPORTS, viewport: { ...DESK, height: 1250 }, prepare: chooseTime },
  { name: 'appointment-phone', path: PASSPORTS, viewport: PHONE, prepare: book },
  { name: 'day', path: '/staff/reception', viewport: { ...DESK, height: 1100 }, who: 'operatore', prepare: openDay },
  { name: 'hall', path: '/staff/reception', viewport: SCREEN, who: 'responsabile', prepare: hall },
  { name: 'calendar', path: '/staff/agenda', viewport: { ...DESK, height: 1300 }, who: 'responsabile', prepare: calendar },
  { name: 'waiting', path: '/staff/agenda', viewport: DESK, who: 'responsabile', prepare: waitingList },
  { name: 'convocations', path: '/staff/reception', viewport: { ...DESK, height: 1250 }, who: 'operatore', prepare: convocations },
  { name: 'due', path: '/staff/cases', viewport: { ...DESK, height: 1300 }, who: 'responsabile' },
  { name: 'case', path: '/staff/cases', viewport: { ...DESK, height: 1600 }, who: 'operatore', prepare: threeClocks },
  { name: 'case-phone', path: '/cases', viewport: { ...PHONE, height: 1000 }, prepare: followed },
  { name: 'protocol', path: '/staff/protocol', viewport: { ...DESK, height: 1200 }, who: 'responsabile' },
  { name: 'procedure', path: '/staff/procedures', viewport: DESK, who: 'responsabile', prepare: flow },
  { name: 'report', path: `/offices/${OFFICE}/reports/2023`, viewport: { ...DESK, height: 1300 } },
];

const [server, chromium] = [await start(), await browser()];
try {
  for (const { name, path, viewport, who, prepare } of PICTURES.filter(({ name }) => only.length === 0 || only.includes(name))) {
    const context = await chromium.newContext({ viewport, locale: 'it-IT' });
    const page = await context.newPage();
    if (who) await signIn(page, server.url, who);
    await page.goto(server.url + path);
    await prepare?.(page, { url: server.url, chromium });
    await page.screenshot({ path: join(folder, `${name}.png`) });
    await context.close();
  }
} finally {
  await chromium.close();
  await server.stop();
}
