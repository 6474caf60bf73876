// A real server on an empty database with the demo, and a real Chromium to visit it with.
import assert from 'node:assert/strict';
import { spawn, execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { AxeBuilder } from '@axe-core/playwright';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
export const program = process.env.E2E_PROGRAM ?? join(root, 'target/release/sportello');
export const PASSWORD = 'sportello di prova';
export const PHONE = { width: 360, height: 740 };
export const DESK = { width: 1280, height: 900 };

// Without these, Chromium asks its maker's servers for updates.
const QUIET = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** Starts the server with the demo; `stop` ends it and removes its data. */
export async function start() {
  if (!existsSync(program)) throw new Error(`${program} is not built: run \`make browser\``);
  const data = mkdtempSync(join(tmpdir(), 'sportello-e2e-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const server = spawn(program, ['serve', '--demo', '--data', data, '--listen', `127.0.0.1:${port}`], { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] });
  let log = '';
  server.stderr.on('data', (text) => (log += text));
  const until = Date.now() + 180_000;
  while (!(await fetch(`${url}/readyz`).then((answer) => answer.ok, () => false))) {
    if (server.exitCode !== null || Date.now() > until) throw new Error(`the server did not start: ${log}`);
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  const stop = () =>
    new Promise((resolve) => {
      server.once('exit', () => {
        rmSync(data, { recursive: true, force: true });
        resolve();
      });
      server.kill('SIGTERM');
    });
  return { url, data, stop };
}

/** Opens the browser. */
export const browser = () => chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: QUIET });

/** Signs in by the form, as people do. */
export async function signIn(page, url, who) {
  await page.goto(`${url}/staff/sign-in`);
  await page.locator('main input[name=email]').fill(`${who}@demo.example`);
  await page.locator('main input[type=password]').fill(PASSWORD);
  await page.locator('main form button[type=submit]').click();
  await page.waitForURL(/\/staff$/);
}

/** The violations of WCAG 2.1 A and AA on the page, one a line; empty where there are none. */
export async function violations(page) {
  // The mode without frames, which these pages have none of: the other one opens a page of its own for each that it looks at.
  const axe = new AxeBuilder({ page }).setLegacyMode().withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']);
  const { violations } = await axe.analyze();
  return violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.target.join(' ')).slice(0, 3).join(' | ')}`);
}

/** The fields on which the browser would not send a search of the page as it stands. */
export const refused = (page) => page.$$eval('form[method=get] :is(input, select):invalid', (fields) => fields.map((field) => field.name));

/** Whether something of the page sticks out sideways. */
export const sticksOut = (page) => page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

/** Nobody is shut out of the page as it stands, and nothing sticks out of it. */
export async function isFit(page, step = page.url()) {
  assert.equal(await sticksOut(page), false, `${step}: something sticks out`);
  assert.deepEqual(await violations(page), [], step);
}

/** The link of the newest notice that waits to leave, as the administrator reads it there. */
export async function mailedLink(chromium, url, pattern) {
  const page = await (await chromium.newContext({ viewport: DESK, locale: 'it-IT' })).newPage();
  await signIn(page, url, 'amministrazione');
  await page.goto(`${url}/staff/outbox`);
  await page.locator('main table a').first().click();
  const [link] = (await page.locator('main').innerText()).match(pattern);
  await page.context().close();
  return link.replace(/^https?:\/\/[^/]+/, url);
}

/** Presses a button that asks first, and agrees. */
export async function agree(page, button) {
  await button.click();
  await page.locator('#confirm [value=yes]').click();
}

/** Whether the server finds its typesetter: beside it, or where a build leaves it. */
export const hasTypesetter = [dirname(program), join(root, 'crates/press/target/release')].some((folder) => existsSync(join(folder, 'sportello-press')));

/** The text of a PDF. */
export const pdfText = (file) => execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
