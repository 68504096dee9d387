import {expect, type BrowserContext} from '@playwright/test';
import * as v from 'valibot';
import {AppSession} from '../../../app/shopify/session.server';
import {storefrontEnvironment} from '../../../emulator/config';

const Login = v.looseObject({refreshToken: v.string()});

/**
 * Lets time pass for the customer's access token: the session in the browser's cookie says that it has run out.
 * @returns the refresh token that it will be renewed with
 */
export async function ageSession(
  context: BrowserContext,
  changes: {readonly refreshToken?: string} = {},
): Promise<string> {
  const cookies = await context.cookies();
  const cookie = cookies.find(({name}) => name === 'session');
  expect(cookie, 'a session').toBeDefined();
  const session = await AppSession.init(
    new Request('http://localhost/', {
      headers: {Cookie: `session=${cookie?.value ?? ''}`},
    }),
    [storefrontEnvironment().SESSION_SECRET ?? ''],
  );
  const login = v.parse(Login, session.get('customerAccount'));
  session.set('customerAccount', {...login, expiresAt: '1', ...changes});
  const [pair = ''] = (await session.commit()).split(';');
  const value = pair.slice('session='.length);
  await context.addCookies(cookie ? [{...cookie, value}] : []);
  return changes.refreshToken ?? login.refreshToken;
}
