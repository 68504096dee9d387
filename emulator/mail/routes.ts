import {Hono} from 'hono';
import {bodyLimit} from 'hono/body-limit';
import type {Emulator} from '../emulator';
import {observed} from '../login/observed';
import {refuseDomains, takeMail} from './take-mail';

const LARGEST_BODY_BYTES = 256 * 1024;

/** The mail provider's API, as Resend has it: what it is given lies in the outbox. */
export function mailRoutes(emulator: Emulator): Hono {
  const app = new Hono();
  app.use('/emails', observed(emulator, 'mail'));
  app.use('/emails', bodyLimit({maxSize: LARGEST_BODY_BYTES}));
  app.post('/emails', (c) => takeMail(emulator.world, c));
  app.use('/domains', observed(emulator, 'mail'));
  app.get('/domains', refuseDomains);
  return app;
}
