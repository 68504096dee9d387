import {readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

/**
 * Writes a page that shows a folder's pictures, one row a state: files are named `<state>.<size>.<colour scheme>.png`.
 *
 * @returns the page's path
 */
export function writeContactSheet(folder) {
  const files = readdirSync(folder).filter((name) => name.endsWith('.png'));
  const states = [...new Set(files.map((name) => name.split('.')[0]))];
  const rows = states.map(
    (state) => `<section id="${state}">
<h2><a href="#${state}">${state}</a></h2>
${files
  .filter((name) => name.startsWith(`${state}.`))
  .map(
    (name) =>
      `<a class="${name.split('.')[1]}" href="${name}"><img src="${name}" loading="lazy" alt="${name}"></a>`,
  )
  .join('\n')}
</section>`,
  );
  const path = join(folder, 'index.html');
  writeFileSync(
    path,
    `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${states.length} states</title>
<style>
  body {font: 16px/1.4 system-ui, sans-serif; margin: 1.5rem; background: #8884}
  section {display: flex; flex-wrap: wrap; gap: 1rem; align-items: flex-start; margin-block: 2rem}
  h2 {flex-basis: 100%; margin: 0; font-size: 1.1rem}
  img {display: block; width: 100%; border: 1px solid #8888}
  .desktop {width: min(38rem, 45vw)}
  .tablet {width: min(20rem, 30vw)}
  .phone {width: min(13rem, 22vw)}
  .small {width: min(11rem, 18vw)}
</style>
<h1>${states.length} states</h1>
${rows.join('\n')}
</html>
`,
  );
  return path;
}
