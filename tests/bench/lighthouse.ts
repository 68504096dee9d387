/**
 * npm run bench -- --lighthouse: what Lighthouse says of the production build in workerd, on a desktop and on a phone
 * with a slow line. Its reports are written to test-results/lighthouse.
 */
import {chromium} from '@playwright/test';
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {findChromium} from '../../scripts/chromium.mjs';
import {compressingEdge} from './compressing-edge';
import {audit, type Audited, FORM_FACTORS} from './lighthouse-run';
import {type Page, visit} from './pages';
import {ServedStorefront} from './served-storefront';

const ROOT = join(import.meta.dirname, '..', '..');
const REPORTS = join(ROOT, 'test-results', 'lighthouse');
const PORT = Number(process.env.PORT ?? 3100);
const EMULATOR_PORT = Number(process.env.EMULATOR_PORT ?? 4100);
const EDGE = `http://localhost:${PORT + 1}`;
const PAGES = ['home', 'collection', 'product', 'cart', 'order', 'cancel'];

const storefront = new ServedStorefront('Angre', join(ROOT, 'dist'), {
  storefront: PORT,
  emulator: EMULATOR_PORT,
});
mkdirSync(REPORTS, {recursive: true});
await storefront.open();
const edge = await compressingEdge(storefront.origin, PORT + 1);
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const {pages, cancelPage} = await visit(
    storefront,
    (id) => `/account/orders/${id}`,
  );
  const looked = [...pages, cancelPage]
    .filter(({name}) => PAGES.includes(name))
    .map((page) => ({...page, url: page.url.replace(storefront.origin, EDGE)}));
  const table: Record<string, Audited['scores']> = {};
  const findings: string[] = [];
  for (const page of looked) {
    await drawImages(page);
    for (const formFactor of FORM_FACTORS) {
      const name = `${page.name}, ${formFactor}`;
      console.log(`${name} …`);
      const {scores, faults, report} = await audit(page, formFactor);
      table[name] = scores;
      findings.push(...faults.map((fault) => `${name}: ${fault}`));
      writeFileSync(join(REPORTS, `${page.name}-${formFactor}.json`), report);
    }
  }
  console.table(table);
  console.log(findings.length === 0 ? '✓ nothing found' : findings.join('\n'));
} finally {
  await browser.close();
  edge.close();
  edge.closeAllConnections();
  await storefront.close();
}

/** The local Shopify draws each picture when it is first asked for it; Shopify's are there. */
async function drawImages({url, headers}: Page): Promise<void> {
  for (const viewport of [
    {width: 1350, height: 940},
    {width: 412, height: 823},
  ]) {
    const page = await browser.newPage({
      viewport,
      deviceScaleFactor: viewport.width < 1000 ? 1.75 : 1,
      extraHTTPHeaders: {...headers},
    });
    await page.goto(url, {waitUntil: 'networkidle'});
    await page.close();
  }
}
