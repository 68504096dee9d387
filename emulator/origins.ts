import * as v from 'valibot';
import type {Origins} from './state/world';

const Origin = v.pipe(
  v.string(),
  v.regex(
    /^http:\/\/localhost:\d+$/,
    'must look like http://localhost:4000, without a path',
  ),
);

const Environment = v.object({
  ANGRE_EMULATOR_ORIGIN: Origin,
  ANGRE_STOREFRONT_ORIGIN: Origin,
});

/**
 * Where the start command wants the emulator and the storefront to be.
 *
 * @throws when a variable is missing or is not a local origin.
 */
export function originsFrom(environment: NodeJS.ProcessEnv): Origins {
  const {ANGRE_EMULATOR_ORIGIN, ANGRE_STOREFRONT_ORIGIN} = v.parse(
    Environment,
    environment,
  );
  return {
    emulator: ANGRE_EMULATOR_ORIGIN,
    storefront: ANGRE_STOREFRONT_ORIGIN,
  };
}

/** The port number of an origin such as `http://localhost:4000`. */
export function portOf(origin: string): number {
  return Number(new URL(origin).port);
}
