import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {dirname, join, normalize} from 'node:path';
import {expect, test} from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');
const files = execFileSync('git', ['ls-files'], {cwd: ROOT, encoding: 'utf8'})
  .trim()
  .split('\n');
const known = new Set([...files, ...files.map((file) => dirname(file))]);
const LINK = /\]\((?!https?:|mailto:|#)<?([^)#>\s]+)/g;

test.each(files.filter((file) => file.endsWith('.md')))(
  'what %s links to is in the repository',
  (file) => {
    const text = readFileSync(join(ROOT, file), 'utf8');
    const missing = [...text.matchAll(LINK)]
      .map(([, path = '']) => normalize(join(dirname(file), path)))
      .filter((path) => !known.has(path.replace(/\/$/, '')));
    expect(missing).toEqual([]);
  },
);
