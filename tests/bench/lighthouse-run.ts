import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import * as v from 'valibot';
import {findChromium} from '../../scripts/chromium.mjs';
import {installPackages, preparedFolder} from './outside';
import type {Page} from './pages';

/** The last that runs on Node 20. */
const LIGHTHOUSE = '12.8.2';

/** Chromium has been seen to record nothing on a busy machine. */
const ATTEMPTS = 3;

export const FORM_FACTORS = ['desktop', 'phone'] as const;

const Category = v.object({
  score: v.nullable(v.number()),
  auditRefs: v.array(v.object({id: v.string(), weight: v.number()})),
});

const Report = v.object({
  runtimeError: v.optional(v.object({message: v.string()})),
  categories: v.object({
    performance: Category,
    accessibility: Category,
    'best-practices': Category,
    seo: Category,
  }),
  audits: v.record(
    v.string(),
    v.object({
      title: v.string(),
      score: v.nullable(v.number()),
      displayValue: v.optional(v.string()),
      numericValue: v.optional(v.number()),
    }),
  ),
});

export interface Audited {
  readonly scores: Readonly<Record<string, number>>;
  /** What costs a score something. */
  readonly faults: readonly string[];
  /** Everything that Lighthouse wrote, as JSON. */
  readonly report: string;
}

/**
 * Has Lighthouse look at a page, with its own simulated throttling.
 *
 * @throws when Lighthouse does not manage
 */
export async function audit(
  page: Page,
  formFactor: (typeof FORM_FACTORS)[number],
): Promise<Audited> {
  for (let attempt = 1; ; attempt += 1) {
    const report = await reportOn(page, formFactor);
    const parsed = v.parse(Report, JSON.parse(report));
    if (!parsed.runtimeError) return {...read(parsed), report};
    if (attempt === ATTEMPTS) throw new Error(parsed.runtimeError.message);
  }
}

async function reportOn(
  page: Page,
  formFactor: (typeof FORM_FACTORS)[number],
): Promise<string> {
  const folder = lighthouseFolder();
  const headers = join(folder, 'headers.json');
  const output = join(folder, 'report.json');
  const cookie = page.headers.Cookie;
  writeFileSync(headers, JSON.stringify(cookie ? {Cookie: cookie} : {}));
  const child = spawn(
    process.execPath,
    [
      join(folder, 'node_modules/lighthouse/cli/index.js'),
      page.url,
      '--quiet',
      '--output=json',
      `--output-path=${output}`,
      `--extra-headers=${headers}`,
      '--no-enable-error-reporting',
      `--chrome-flags=--headless=new ${process.getuid?.() === 0 ? '--no-sandbox' : ''}`,
      ...(formFactor === 'desktop' ? ['--preset=desktop'] : []),
      // Personal pages ask search engines to stay away, which Lighthouse takes for a mistake.
      ...(cookie ? ['--skip-audits=is-crawlable'] : []),
    ],
    {stdio: 'inherit', env: {...process.env, CHROME_PATH: findChromium()}},
  );
  await once(child, 'exit');
  return readFileSync(output, 'utf8');
}

function read({
  categories,
  audits,
}: v.InferOutput<typeof Report>): Omit<Audited, 'report'> {
  const value = (id: string): number =>
    Math.round((audits[id]?.numericValue ?? 0) * 1000) / 1000;
  const refs = Object.values(categories).flatMap(({auditRefs}) => auditRefs);
  return {
    scores: {
      ...Object.fromEntries(
        Object.entries(categories).map(([name, {score}]) => [
          name,
          Math.round(100 * (score ?? 0)),
        ]),
      ),
      'layout shift': value('cumulative-layout-shift'),
      'largest paint ms': Math.round(value('largest-contentful-paint')),
      'blocked ms': Math.round(value('total-blocking-time')),
    },
    faults: refs
      .filter(({weight}) => weight > 0)
      .flatMap(({id}) => {
        const found = audits[id];
        return found?.score != null && found.score < 1
          ? [`${found.title} ${found.displayValue ?? ''}`.trim()]
          : [];
      }),
  };
}

/** Outside the repository: a hundred packages that only this command needs. */
function lighthouseFolder(): string {
  const packages = {lighthouse: LIGHTHOUSE};
  return preparedFolder('lighthouse', packages, (empty) => {
    writeFileSync(
      join(empty, 'package.json'),
      JSON.stringify({dependencies: packages}),
    );
    installPackages(empty);
  });
}
