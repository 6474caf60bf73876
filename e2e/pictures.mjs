// The pictures of the README and the guides, taken from the demo: `make pictures`.
import { join, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { browser, DESK, PHONE, signIn, start } from './support.mjs';

const folder = join(dirname(fileURLToPath(import.meta.url)), '../docs/pictures');
const PICTURES = [
  { name: 'results', path: '/offices/politiche-casa-genova/results/2023', viewport: { ...DESK, height: 1300 } },
  { name: 'sheet-phone', path: '/services/idoneita-alloggiativa', viewport: PHONE },
  { name: 'desk', path: '/staff/desk', viewport: DESK, who: 'operatore' },
  { name: 'import', path: '/staff/imports', viewport: DESK, who: 'responsabile' },
  { name: 'charter', path: '/offices/politiche-casa-genova/charter/2023', viewport: DESK },
  { name: 'hours', path: '/staff/charter/offices/urp-casale/hours', viewport: DESK, who: 'responsabile' },
];

const [server, chromium] = [await start(), await browser()];
try {
  for (const { name, path, viewport, who } of PICTURES) {
    const context = await chromium.newContext({ viewport, locale: 'it-IT' });
    const page = await context.newPage();
    if (who) await signIn(page, server.url, who);
    await page.goto(server.url + path);
    await page.screenshot({ path: join(folder, `${name}.png`) });
    await context.close();
  }
} finally {
  await chromium.close();
  await server.stop();
}
