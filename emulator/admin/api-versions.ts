import {API_VERSION} from '../config';
import type {World} from '../state/world';

const STABLE_VERSIONS = ['2026-01', '2026-04', '2026-07', '2026-10'];

/** The version that answers whoever asks for the emulated one: itself, or the oldest where it is retired by now. */
export const answeringVersion = ({settings}: World): string =>
  settings.oldestApiVersion > API_VERSION
    ? settings.oldestApiVersion
    : API_VERSION;

/** As `publicApiVersions` lists them; what is to come is there, and not supported. */
export function publicApiVersions(world: World) {
  const {oldestApiVersion} = world.settings;
  const stable = [...new Set([...STABLE_VERSIONS, oldestApiVersion])]
    .filter((version) => version >= oldestApiVersion)
    .sort();
  return [
    ...stable.map((handle) => ({handle, displayName: handle, supported: true})),
    {handle: 'unstable', displayName: 'unstable', supported: false},
  ];
}
