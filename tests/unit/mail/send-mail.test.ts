import {afterAll, beforeAll, beforeEach, describe, expect, test} from 'vitest';
import {MailRefused, MailUnavailable} from '~/mail/mail-errors.server';
import {type MailOptions, mailSender} from '~/mail/send-mail.server';
import {storefrontEnvironment} from '../../../emulator/config';
import {type Fault} from '../../../emulator/state/faults';
import {parseEnv} from '~/shopify/env.server';
import {EmulatedShop} from '../support/emulated-shop';

const MAIL = {
  to: 'kari@example.com',
  subject: 'Your order',
  text: 'Here it is.',
  html: '<p>Here it is.</p>',
  idempotencyKey: 'order-link/1',
};

describe('a mail handed to the provider', () => {
  let shop: EmulatedShop;
  let waits: number[];

  beforeAll(async () => {
    shop = await EmulatedShop.open();
  });
  afterAll(() => shop.close());
  beforeEach(() => {
    shop.emulator.reset();
    waits = [];
  });

  const options = (): MailOptions => ({
    fetch: shop.fetch,
    timing: {
      sleep(milliseconds) {
        waits.push(milliseconds);
        return Promise.resolve();
      },
    },
  });
  const send = (mail = MAIL, env = storefrontEnvironment()) => {
    const sender = mailSender(parseEnv(env), options());
    if (sender === null) throw new Error('No provider is connected');
    return sender(mail);
  };
  const outbox = () => shop.emulator.world.outbox;
  const fault = (effect: Fault['effect'], remaining = 1) =>
    shop.emulator.world.faults.add({
      api: 'mail',
      operation: null,
      effect,
      remaining,
    });

  test('arrives as it was written', async () => {
    expect(await send()).toMatch(/^[\w-]+$/);
    const {to, subject, text, html} = MAIL;
    expect(outbox()).toMatchObject([{to, subject, text, html}]);
  });

  test('arrives once, however often it is handed over under one key', async () => {
    const [first, second] = await Promise.all([send(), send()]);
    expect(second).toBe(first);
    expect(outbox()).toHaveLength(1);
  });

  test('arrives once where the answer is lost or the provider stumbles', async () => {
    fault({kind: 'dropAfterCommit'});
    fault({kind: 'garbage'});
    await send();
    expect(outbox()).toHaveLength(1);
    fault({kind: 'status', status: 503}, 2);
    await send({...MAIL, idempotencyKey: 'order-link/2'});
    expect(outbox()).toHaveLength(2);
    expect(waits).toEqual([300, 300, 1200]);
  });

  test('is given up in the end, and may be tried again later', async () => {
    fault({kind: 'dropBeforeCommit'}, 3);
    await expect(send()).rejects.toThrow(MailUnavailable);
    expect(outbox()).toHaveLength(0);
    await send();
    expect(outbox()).toHaveLength(1);
  });

  test('is refused for good with other words under the same key, a bad address or a wrong API key', async () => {
    await send();
    for (const refused of [
      send({...MAIL, text: 'Something else'}),
      send({...MAIL, to: 'nobody', idempotencyKey: 'other'}),
      send(MAIL, {...storefrontEnvironment(), MAIL_API_KEY: 'wrong'}),
    ]) {
      await expect(refused).rejects.toThrow(MailRefused);
    }
    expect(outbox()).toHaveLength(1);
    expect(waits).toEqual([]);
  });

  test('tells the log nothing of who it was for', async () => {
    const error: unknown = await send({
      ...MAIL,
      to: 'secret name',
    }).catch((thrown: unknown) => thrown);
    expect(error).toHaveProperty(
      'message',
      'The mail provider refused the mail: HTTP 422, validation_error',
    );
  });
});

describe('the variables of the mail provider', () => {
  const withMail = (mail: Record<string, string>) =>
    parseEnv({
      ...storefrontEnvironment(),
      MAIL_API_KEY: '',
      MAIL_FROM: '',
      ...mail,
    });

  test('may both be missing: the shop then sends no mail', () => {
    expect(mailSender(withMail({}))).toBeNull();
  });

  test.each([
    [{MAIL_API_KEY: 're_1'}, /MAIL_FROM: .*resend\.com\/domains/],
    [{MAIL_FROM: 'a@b.example'}, /MAIL_API_KEY: .*resend\.com\/api-keys/],
    [{MAIL_API_KEY: 're_1', MAIL_FROM: 'the shop'}, /MAIL_FROM: the sender/],
  ])('%j is told by name', (mail, message) => {
    expect(() => withMail(mail)).toThrow(message);
  });
});
