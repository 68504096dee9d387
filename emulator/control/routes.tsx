/** @jsxImportSource hono/jsx */
import {Hono} from 'hono';
import {bodyLimit} from 'hono/body-limit';
import type {Emulator} from '../emulator';
import {settleJobs} from '../orders/jobs';
import {controlApi} from './api';
import {refuse} from './json-body';
import {OutboxPage} from './outbox-page';
import {roomActions} from './room-actions';
import {RoomPage} from './room-page';

const LARGEST_BODY_BYTES = 1024 * 1024;

/** The control endpoints, the e-mail outbox and the control room at the root. */
export function controlRoutes(emulator: Emulator): Hono {
  const app = new Hono();

  app.use('/_emulator/*', bodyLimit({maxSize: LARGEST_BODY_BYTES}));
  // A page on the internet must not be able to reset the shop of whoever visits it.
  app.use('/_emulator/*', async (c, next) =>
    c.req.method !== 'GET' && c.req.header('sec-fetch-site') === 'cross-site'
      ? refuse(400, 'Control requests from other sites are refused.')
      : next(),
  );

  app.get('/', (c) => {
    const {world} = emulator;
    settleJobs(world);
    const {email, done, problem} = c.req.query();
    return c.html(
      <RoomPage
        world={world}
        email={email ?? null}
        done={done ?? null}
        problem={problem ?? null}
      />,
    );
  });
  app.get('/_emulator/outbox', (c) => {
    // A cancellation that is due sends its e-mail now.
    settleJobs(emulator.world);
    const {outbox} = emulator.world;
    c.header('vary', 'accept');
    return c.req.header('accept')?.includes('text/html')
      ? c.html(<OutboxPage emails={outbox} />)
      : c.json({emails: outbox});
  });
  app.route('/_emulator/room', roomActions(emulator));
  app.route('/_emulator', controlApi(emulator));
  return app;
}
