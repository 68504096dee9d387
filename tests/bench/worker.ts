import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {gzippedBytes} from './loaded-files';
import {quantile} from './spans';

const STARTS = 9;

export interface WorkerFigures {
  readonly bytes: number;
  readonly gzipped: number;
  /** Milliseconds in which Node.js reads, compiles and runs the worker's module: the median of nine. */
  readonly startUp: number;
}

export function workerFigures(build: string): WorkerFigures {
  const file = join(build, 'server', 'index.js');
  const code = readFileSync(file);
  const url = JSON.stringify(pathToFileURL(file).href);
  const starts = Array.from({length: STARTS}, () => {
    const {stdout, stderr, status} = spawnSync(
      process.execPath,
      [
        '--input-type=module',
        '--eval',
        `const start = performance.now(); await import(${url}); console.log(performance.now() - start); process.exit();`,
      ],
      {encoding: 'utf8'},
    );
    if (status !== 0) throw new Error(stderr);
    return Number(stdout);
  });
  return {
    bytes: code.length,
    gzipped: gzippedBytes([code]),
    startUp: quantile(starts, 0.5),
  };
}
