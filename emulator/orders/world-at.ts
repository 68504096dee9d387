import {Clock} from '../state/clock';
import type {World} from '../state/world';

/** The same world, seen at another moment (milliseconds since the epoch): what is done in it is dated then. */
export function worldAt(world: World, moment: number): World {
  const clock = new Clock();
  clock.advance((moment - clock.now()) / 60_000);
  return {...world, clock};
}
