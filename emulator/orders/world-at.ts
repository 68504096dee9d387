import type {World} from '../state/world';

/** The same world, seen at another moment (milliseconds since the epoch): what is done in it is dated then. */
export const worldAt = (world: World, moment: number): World => ({
  ...world,
  clock: world.clock.showing(moment),
});
