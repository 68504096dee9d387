import {Hono} from 'hono';
import * as v from 'valibot';
import type {Emulator} from '../emulator';
import {gid} from '../graphql/gid';
import {
  type Location,
  OWN_WAREHOUSE,
  THIRD_PARTY_WAREHOUSE,
} from '../state/locations';
import {readJsonBody, refuse} from './json-body';

const LOCATIONS: ReadonlyMap<string, number> = new Map([
  ['own', OWN_WAREHOUSE],
  ['third-party', THIRD_PARTY_WAREHOUSE],
]);

const LocationInput = v.strictObject({isActive: v.boolean()});

/** Switches one of the shop's locations off or on: `/own`, `/third-party`. */
export function locationApi(emulator: Emulator): Hono {
  const app = new Hono();
  app.post('/:name', async (c) => {
    const body = await readJsonBody(c, LocationInput);
    if (body instanceof Response) return body;
    const location = emulator.world.locations.get(
      LOCATIONS.get(c.req.param('name')) ?? 0,
    );
    if (!location) return refuse(404, 'The locations are own and third-party.');
    location.isActive = body.value.isActive;
    return c.json(shown(location));
  });
  return app;
}

const shown = ({id, name, isActive}: Location) => ({
  gid: gid('Location', id),
  name,
  isActive,
});
