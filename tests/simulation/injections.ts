import type {Call} from './call-names';
import {HAPPENINGS, isHappeningName, type Surroundings} from './happenings';
import {type Injection, sentenceOf} from './schedule';

/** What is to go wrong in one run: each thing once, at its call. */
export class Injections {
  readonly fired: Injection[] = [];
  /** What happened and may rightly keep a cancellation from coming about. */
  readonly obstacles: string[] = [];
  #pending: readonly Injection[];

  constructor(injections: readonly Injection[]) {
    this.#pending = injections;
  }

  /** What is due at this call. */
  take({name, number}: Call): readonly Injection[] {
    const taken = this.#pending.filter(
      ({at}) => at === name || at === `any#${number}`,
    );
    this.#pending = this.#pending.filter((each) => !taken.includes(each));
    this.fired.push(...taken);
    return taken;
  }

  /** Lets happen what is to happen besides the call. Answers with a sentence for each. */
  happen(
    due: readonly Injection[],
    when: Injection['when'],
    surroundings: Surroundings,
  ): readonly string[] {
    return due
      .filter((injection) => injection.when === when)
      .flatMap((injection) => {
        const {what} = injection;
        if (!isHappeningName(what)) return [];
        const {happen, isObstacle} = HAPPENINGS[what];
        if (happen(surroundings) && isObstacle) this.obstacles.push(what);
        return [sentenceOf(injection)];
      });
  }
}
