import {gzipSync} from 'node:zlib';
import type {Page} from './pages';

/** Bytes, compressed by gzip as well as it can. */
export interface LoadedBytes {
  readonly javascript: number;
  readonly css: number;
}

/** What a first visit of a page loads: the files that its document names, and what those import before they run. */
export async function loadedBytes(page: Page): Promise<LoadedBytes> {
  const response = await fetch(page.url, {headers: page.headers});
  if (!response.ok) {
    throw new Error(`${page.url} was answered ${response.status}`);
  }
  const html = await response.text();
  const texts = new Map<string, string>();
  const add = async (url: string): Promise<void> => {
    if (texts.has(url)) return;
    texts.set(url, '');
    const text = await (await fetch(url)).text();
    texts.set(url, text);
    for (const imported of importsOf(text))
      await add(new URL(imported, url).href);
  };
  for (const path of scriptsOf(html)) await add(new URL(path, page.url).href);
  const sheets = await Promise.all(
    linksOf(html, 'stylesheet').map(async (path) =>
      (await fetch(new URL(path, page.url))).text(),
    ),
  );
  return {
    javascript: gzippedBytes([...texts.values()]),
    css: gzippedBytes(sheets),
  };
}

export const gzippedBytes = (files: readonly (string | Buffer)[]): number =>
  files.reduce((sum, file) => sum + gzipSync(file, {level: 9}).length, 0);

function scriptsOf(html: string): string[] {
  return [
    ...linksOf(html, 'modulepreload'),
    ...matches(html, /<script\b[^>]*\ssrc="(\/[^"]+)"/g),
    ...matches(html, /<script\b[^>]*>([^<]*)<\/script>/g).flatMap(importsOf),
  ];
}

const linksOf = (html: string, rel: string): string[] =>
  matches(html, /(<link\b[^>]*>)/g)
    .filter((link) => link.includes(`rel="${rel}"`))
    .flatMap((link) => matches(link, /\shref="(\/[^"]+)"/g));

/** Static imports alone: what is imported when it is needed is not part of the first visit. */
const importsOf = (script: string): string[] =>
  matches(
    script,
    /(?:\bfrom|\bimport)\s*["']((?:\.|\/assets)\/[^"']+\.js)["']/g,
  );

const matches = (text: string, pattern: RegExp): string[] =>
  Array.from(text.matchAll(pattern), ([, found = '']) => found);
