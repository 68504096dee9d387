/**
 * npm run bench: this storefront beside Hydrogen's unchanged template 2025.4.1, each in workerd in front of a local Shopify of
 * its own.
 */
import {join} from 'node:path';
import {firstVisit} from './first-visit';
import {loadedBytes} from './loaded-files';
import {type Page, visit} from './pages';
import {ServedStorefront} from './served-storefront';
import {report} from './report';
import {type ServerTimes, serverTimes} from './server-times';
import type {Compared, Figures} from './targets';
import {builtTemplate} from './template';

const BUILD = join(import.meta.dirname, '..', '..', 'dist');
const PORT = Number(process.env.PORT ?? 3100);
const EMULATOR_PORT = Number(process.env.EMULATOR_PORT ?? 4100);

const angre = new ServedStorefront('Angre', BUILD, {
  storefront: PORT,
  emulator: EMULATOR_PORT,
});
const template = new ServedStorefront('Template', builtTemplate(), {
  storefront: PORT + 1,
  emulator: EMULATOR_PORT + 1,
});
const storefronts = [angre, template];
try {
  await Promise.all(storefronts.map((storefront) => storefront.open()));
  await compare();
} finally {
  await Promise.all(storefronts.map((storefront) => storefront.close()));
}

async function compare(): Promise<void> {
  const ours = await visit(angre, (id) => `/account/orders/${id}`);
  const theirs = await visit(
    template,
    (id) => `/account/orders/${btoa(`gid://shopify/Order/${id}`)}`,
  );
  const rows = [
    ...ours.pages.map((page) => ({
      page,
      equal: theirs.pages.find(({name}) => name === page.name) ?? null,
    })),
    {page: ours.cancelPage, equal: null},
  ];
  const timed: (readonly ServerTimes[])[] = [];
  for (const {page, equal} of rows) {
    console.log(`Timing ${page.name} …`);
    timed.push(await timesOf(equal ? [page, equal] : [page]));
  }
  const compared: Compared[] = [];
  for (const [index, {page, equal}] of rows.entries()) {
    console.log(`First visit of ${page.name} …`);
    const [times, equalTimes] = timed[index] ?? [];
    compared.push({
      name: page.name,
      ours: await figuresOf(angre, page, times),
      theirs: equal && (await figuresOf(template, equal, equalTimes)),
    });
  }
  report(compared, {ours: BUILD, theirs: template.build});
}

/** Shopify answers from memory meanwhile: what is timed is the storefront. */
async function timesOf(
  pages: readonly Page[],
): Promise<readonly ServerTimes[]> {
  for (const {shopify} of storefronts) shopify.remembers = true;
  const times = await serverTimes(pages);
  for (const {shopify} of storefronts) shopify.remembers = false;
  return times;
}

async function figuresOf(
  storefront: ServedStorefront,
  page: Page,
  times: ServerTimes | undefined,
): Promise<Figures> {
  if (!times) throw new Error(`${page.name} was not timed.`);
  return {
    ...times,
    ...(await firstVisit(storefront, page)),
    ...(await loadedBytes(page)),
  };
}
