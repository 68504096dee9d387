import {readdirSync, readFileSync} from 'node:fs';
import {everythingAt} from './matrix';
import {deedOf} from './scenario';
import {type Schedule, sentenceOf} from './schedule';
import type {Stage} from './stage';

const ACT = ['cancellation/', 'cancellation/requests/', 'withdrawal/'].map(
  (folder) => new URL(`../../app/${folder}`, import.meta.url),
);

/** They are asked for pages that nothing hangs on. */
const ONLY_FOR_PAGES = new Set(['WithdrawingGuest']);

/** How often what befell which operation, and what of a schedule never came about. */
export class Coverage {
  readonly #counts = new Map<string, Map<string, number>>();
  readonly gaps: string[] = [];

  add(schedule: Schedule, {calls, fired, scenario}: Stage): void {
    // What matters to one deed only is tried at the calls that it makes by itself.
    const deed = schedule.injections.length === 0 ? deedOf(scenario) : 'cancel';
    for (const call of calls) {
      const counts = this.#of(call.operation);
      for (const {what} of everythingAt(call, deed)) {
        counts.set(what, counts.get(what) ?? 0);
      }
    }
    for (const injection of fired) {
      const call = calls.find(
        ({name, number}) =>
          injection.at === name || injection.at === `any#${number}`,
      );
      if (!call) continue;
      const counts = this.#of(call.operation);
      counts.set(injection.what, (counts.get(injection.what) ?? 0) + 1);
    }
    // By lot, something may well be due at a call that is never made.
    if (schedule.id.startsWith('random/')) return;
    this.gaps.push(
      ...schedule.injections
        .filter((injection) => !fired.includes(injection))
        .map((injection) => `${schedule.id}: ${sentenceOf(injection)}`),
    );
  }

  get operations(): readonly string[] {
    return [...this.#counts.keys()];
  }

  count(operation: string, what: string): number {
    return this.#counts.get(operation)?.get(what) ?? 0;
  }

  /** Operations of the act that no run has sent, and what has befallen an operation never. */
  get holes(): readonly string[] {
    const unsent = operationsOfTheAct()
      .filter(
        (operation) =>
          !this.#counts.has(operation) && !ONLY_FOR_PAGES.has(operation),
      )
      .map((operation) => `${operation} is never sent`);
    const untried = [...this.#counts].flatMap(([operation, counts]) =>
      [...counts]
        .filter(([, count]) => count === 0)
        .map(([what]) => `${what} never befell ${operation}`),
    );
    return [...unsent, ...untried];
  }

  #of(operation: string): Map<string, number> {
    const counts = this.#counts.get(operation) ?? new Map<string, number>();
    this.#counts.set(operation, counts);
    return counts;
  }
}

/** By name, as they stand in the act's own documents. */
const operationsOfTheAct = (): readonly string[] =>
  ACT.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.admin.graphql'))
      .map((name) => readFileSync(new URL(name, folder), 'utf8')),
  )
    .flatMap((document) => [
      ...document.matchAll(/^(?:query|mutation) (\w+)/gm),
    ])
    .flatMap(([, operation]) => operation ?? []);
