// The pictures of the README and the guides, taken from the demo: `make pictures`.
import { join, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { choose, MAILBOX, OFFICE } from './mailbox.mjs';
import { browser, DESK, PHONE, signIn, start } from './support.mjs';

const folder = join(dirname(fileURLToPath(import.meta.url)), '../docs/pictures');

/** Brings in a mailbox and stops before it counts, at what there is to look at. */
async function readMailbox(page) {
  await page.locator('[name=source]').fill('Casella di posta bandierp');
  await choose(page, 'bandierp-2025.mbox', MAILBOX);
  await page.getByRole('button', { name: 'Leggi il file' }).click();
  await page.locator('#messages').waitFor();
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
  { name: 'report', path: `/offices/${OFFICE}/reports/2023`, viewport: { ...DESK, height: 1300 } },
];

const [server, chromium] = [await start(), await browser()];
try {
  for (const { name, path, viewport, who, prepare } of PICTURES) {
    const context = await chromium.newContext({ viewport, locale: 'it-IT' });
    const page = await context.newPage();
    if (who) await signIn(page, server.url, who);
    await page.goto(server.url + path);
    await prepare?.(page);
    await page.screenshot({ path: join(folder, `${name}.png`) });
    await context.close();
  }
} finally {
  await chromium.close();
  await server.stop();
}
