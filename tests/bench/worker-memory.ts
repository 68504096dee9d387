import {readdirSync, readFileSync} from 'node:fs';

/** Bytes that all workerd processes below this one hold in memory. Linux alone says so. */
export function memoryOfWorkers(): number {
  const processes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const status = readFileSync(`/proc/${pid}/status`, 'utf8');
        const field = (name: string) =>
          new RegExp(`^${name}:\\s+(\\S+)`, 'm').exec(status)?.[1] ?? '';
        return [
          {
            pid,
            parent: field('PPid'),
            name: field('Name'),
            bytes: Number(field('VmRSS')) * 1024,
          },
        ];
      } catch {
        // It has ended meanwhile.
        return [];
      }
    });
  const below = new Set([String(process.pid)]);
  for (let size = 0; size !== below.size;) {
    size = below.size;
    for (const {pid, parent} of processes)
      if (below.has(parent)) below.add(pid);
  }
  return processes
    .filter(({pid, name}) => below.has(pid) && name === 'workerd')
    .reduce((sum, {bytes}) => sum + bytes, 0);
}

export const megabytes = (bytes: number): number =>
  Math.round(bytes / 1024 / 1024);
