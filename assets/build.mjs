// Builds assets/dist: what the server embeds. Every file carries the hash of its content in its name and stands beside
// its .br and .gz, so that the server only ever copies bytes. Same input, same names: nothing here depends on the clock.

import { createHash } from "node:crypto";
import { mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { build as bundle, transform } from "esbuild";
import postcss from "postcss";
import * as sass from "sass";
import logical from "./logical.mjs";

const HERE = dirname(fileURLToPath(import.meta.url));
const DIST = join(HERE, "dist");
const ITALIA = join(HERE, "node_modules/bootstrap-italia");

// An old phone is the citizen's phone: nothing newer than these may be needed.
const BROWSERS = ["chrome90", "edge90", "firefox90", "safari14.1"];

// 150 kB for the first view, fonts aside, less 40 kB kept for the page itself.
const FIRST_VIEW = ["main.css", "main.js", "sprite.svg"];
const FIRST_VIEW_LIMIT = 110_000;

const FONTS = {
  "titillium-web-400": "Titillium_Web/titillium-web-v10-latin-ext_latin-regular",
  "titillium-web-400i": "Titillium_Web/titillium-web-v10-latin-ext_latin-italic",
  "titillium-web-600": "Titillium_Web/titillium-web-v10-latin-ext_latin-600",
  "titillium-web-700": "Titillium_Web/titillium-web-v10-latin-ext_latin-700",
  "lora-400": "Lora/lora-v20-latin-ext_latin-regular",
  "lora-400i": "Lora/lora-v20-latin-ext_latin-italic",
  "lora-700": "Lora/lora-v20-latin-ext_latin-700",
  "roboto-mono-400": "Roboto_Mono/roboto-mono-v13-latin-ext_latin-regular",
  "roboto-mono-700": "Roboto_Mono/roboto-mono-v13-latin-ext_latin-700",
};

const sizes = new Map();
const files = new Map();

/** Takes one file under its hashed name, compressed where that helps, and returns its URL. */
function emit(name, content) {
  const bytes = Buffer.from(content);
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 12);
  const extension = extname(name);
  const file = `${name.slice(0, -extension.length)}.${hash}${extension}`;
  files.set(file, bytes);
  let brotli = bytes.length;
  if (extension !== ".woff2") {
    const smaller = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
    files.set(`${file}.br`, smaller);
    files.set(`${file}.gz`, gzipSync(bytes, { level: 9 }));
    brotli = smaller.length;
  }
  sizes.set(name, { bytes: bytes.length, brotli });
  return `/assets/${file}`;
}

async function fonts() {
  const urls = {};
  for (const [name, source] of Object.entries(FONTS)) {
    urls[name] = emit(`${name}.woff2`, await readFile(join(ITALIA, "src/fonts", `${source}.woff2`)));
  }
  return urls;
}

/** One sheet of symbols: the listed ones of the design system, and our own from icons/. */
async function sprite() {
  const theirs = await readFile(join(ITALIA, "dist/svg/sprites.svg"), "utf8");
  const listed = (await readFile(join(HERE, "icons.txt"), "utf8")).split("\n").filter((line) => line.startsWith("it-"));
  const symbols = listed.sort().map((id) => {
    const symbol = theirs.match(new RegExp(`<symbol id="${id}".*?</symbol>`, "s"));
    if (!symbol) throw new Error(`icons.txt: the design system has no icon ${id}`);
    return symbol[0];
  });
  for (const file of (await readdir(join(HERE, "icons"))).filter((name) => name.endsWith(".svg")).sort()) {
    const svg = await readFile(join(HERE, "icons", file), "utf8");
    const [, viewBox, inner] = svg.match(/<svg[^>]*viewBox="([^"]+)"[^>]*>(.*)<\/svg>/s);
    symbols.push(`<symbol id="${file.slice(0, -4)}" viewBox="${viewBox}">${inner.replace(/\s*\n\s*/g, "")}</symbol>`);
  }
  return emit("sprite.svg", `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join("")}</svg>`);
}

async function styles(name, fontUrls) {
  const { css } = sass.compile(join(HERE, "styles", `${name}.scss`), {
    loadPaths: [join(ITALIA, "src/scss")],
    // The design system 2.x is written with @import and old colour functions; only its next major version leaves them.
    quietDeps: true,
    silenceDeprecations: ["import", "global-builtin", "color-functions", "if-function"],
    style: "expanded",
  });
  const linked = css.replace(/url\("?font:([a-z0-9-]+)"?\)/g, (_, font) => {
    if (!fontUrls[font]) throw new Error(`no such font: ${font}`);
    return `url(${fontUrls[font]})`;
  });
  const turned = await postcss([logical()]).process(linked, { from: undefined });
  const { code } = await transform(turned.css, {
    loader: "css",
    minify: true,
    target: BROWSERS,
    legalComments: "none",
    banner: "/* bootstrap-italia, BSD-3-Clause, Presidenza del Consiglio dei Ministri; changed */",
  });
  return emit(`${name}.css`, code);
}

async function script(name, entry) {
  const result = await bundle({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: BROWSERS,
    legalComments: "none",
  });
  return emit(`${name}.js`, result.outputFiles[0].contents);
}

/** Files that did not change stay as they are, or the server would be compiled anew after every build of the look. */
async function store() {
  await mkdir(DIST, { recursive: true });
  const present = await readdir(DIST);
  for (const name of present.filter((name) => !files.has(name))) await rm(join(DIST, name));
  for (const [name, bytes] of files) {
    if (!present.includes(name)) await writeFile(join(DIST, name), bytes);
  }
}

function report() {
  const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`.padStart(10);
  for (const [name, size] of [...sizes].sort(([a], [b]) => a.localeCompare(b))) {
    const note = FIRST_VIEW.includes(name) ? "  first view" : "";
    console.log(`${name.padEnd(26)}${kilobytes(size.bytes)}${kilobytes(size.brotli)} br${note}`);
  }
  const total = FIRST_VIEW.reduce((sum, name) => sum + sizes.get(name).brotli, 0);
  console.log(`\nfirst view (${FIRST_VIEW.join(" + ")}): ${kilobytes(total).trim()} of ${kilobytes(FIRST_VIEW_LIMIT).trim()}`);
  if (total > FIRST_VIEW_LIMIT) {
    console.error("The first view is over its limit: leave parts out of styles/main.scss or icons.txt.");
    process.exitCode = 1;
  }
}

await styles("main", await fonts());
await sprite();
await script("main", join(HERE, "scripts/main.js"));
await script("reception", join(HERE, "scripts/reception.js"));
await script("near", join(HERE, "scripts/near.js"));
await script("proof", join(HERE, "scripts/proof.js"));
// As its makers ship it: it comes minified, and a bundler has nothing to add.
emit("htmx.js", await readFile(join(HERE, "node_modules/htmx.org/dist/htmx.min.js")));
emit("favicon.svg", await readFile(join(HERE, "favicon.svg")));
await store();
report();
