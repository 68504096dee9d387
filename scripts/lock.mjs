import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {ROOT} from './root.mjs';

const LOCK = join(ROOT, '.cache', 'preparing.lock');

/** Runs a task that writes node_modules/ or dist/, after any other command of this folder that is at it. */
export async function withLock(task) {
  await acquire();
  try {
    return await task();
  } finally {
    rmSync(LOCK, {force: true});
  }
}

async function acquire() {
  mkdirSync(join(ROOT, '.cache'), {recursive: true});
  let told = false;
  while (!tryLock()) {
    const holder = readHolder();
    if (holder !== null && !isRunning(holder)) {
      rmSync(LOCK, {force: true});
      continue;
    }
    if (!told) console.log('Waiting for another command to install or build …');
    told = true;
    await sleep(200);
  }
}

function tryLock() {
  try {
    writeFileSync(LOCK, String(process.pid), {flag: 'wx'});
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

/** The process that holds the lock, or null when it is just being taken or given back. */
function readHolder() {
  try {
    return Number(readFileSync(LOCK, 'utf8')) || null;
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
