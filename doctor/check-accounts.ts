import {createHash, randomBytes} from 'node:crypto';
import * as v from 'valibot';
import {type Answer, ask} from './ask';
import {type Finding, good, missing, warning} from './finding';
import type {SetUp, Website} from './set-up';

const WHERE = 'Hydrogen channel > storefront settings > Customer Account API';
const MOST_REDIRECTS = 5;

const TokenRefusal = v.object({error: v.string()});

/** Sign-in: whether Shopify knows the client and the addresses that the shop has to have registered. */
export async function checkAccounts(setUp: SetUp): Promise<readonly Finding[]> {
  const {env, website} = setUp;
  const {status} = await ask(
    setUp.fetch,
    `https://${env.PUBLIC_STORE_DOMAIN}/.well-known/openid-configuration`,
  );
  const discovery =
    status === 200
      ? good('The shop’s sign-in answers.')
      : missing(
          `The shop’s sign-in does not answer (HTTP ${status}).`,
          'Shopify admin > Settings > Customer accounts: see that they are switched on.',
        );
  if (!website) {
    return [
      discovery,
      warning(
        'Whether customers can sign in was not looked at.',
        'Say where the shop is: `npm run doctor -- --domain your-shop.com`.',
      ),
    ];
  }
  const callback = await checkCallback(setUp, website);
  return [
    discovery,
    callback,
    ...(callback.kind === 'good' ? [await checkOrigin(setUp, website)] : []),
  ];
}

/**
 * Asks to be signed in without a page (`prompt=none`): where the address is registered, nobody being signed in is told
 * there, and else to whoever asks.
 */
async function checkCallback(
  {env, fetch}: SetUp,
  website: Website,
): Promise<Finding> {
  const callback = callbackOf(website);
  const verifier = randomBytes(32).toString('base64url');
  const query = new URLSearchParams({
    client_id: env.PUBLIC_CUSTOMER_ACCOUNT_API_CLIENT_ID,
    scope: 'openid email customer-account-api:full',
    response_type: 'code',
    redirect_uri: callback,
    state: randomBytes(16).toString('base64url'),
    nonce: randomBytes(16).toString('base64url'),
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    prompt: 'none',
  });
  let url = `https://shopify.com/authentication/${env.SHOP_ID}/oauth/authorize?${query.toString()}`;
  for (let count = 0; count <= MOST_REDIRECTS; count++) {
    const answer = await ask(fetch, url);
    const location = answer.headers.get('Location');
    if (location === null) return withoutRedirect(answer, website);
    const next = new URL(location, url);
    if (isSamePage(next, new URL(callback))) {
      return good(`Shopify sends customers back to ${callback}.`);
    }
    url = next.href;
  }
  return undecided(website);
}

function withoutRedirect({status, text}: Answer, website: Website): Finding {
  if (text.includes('redirect_uri')) {
    return missing(
      `Shopify does not know the callback address ${callbackOf(website)}: nobody can sign in.`,
      `Add it there: ${WHERE} > Application setup.`,
    );
  }
  return status >= 400
    ? missing(
        'Shopify does not know this PUBLIC_CUSTOMER_ACCOUNT_API_CLIENT_ID, or not for this SHOP_ID.',
        `Copy both again: ${WHERE}.`,
      )
    : undecided(website);
}

const undecided = (website: Website): Finding =>
  warning(
    `Shopify’s answer does not say whether ${callbackOf(website)} is registered.`,
    `Look there, and sign in once: ${WHERE}.`,
  );

/** Offers a code that is none: that it is refused for the code, and for nothing before it, is the good answer. */
async function checkOrigin(
  {env, fetch}: SetUp,
  website: Website,
): Promise<Finding> {
  const origin = `https://${website.host}`;
  const {json} = await ask(
    fetch,
    `https://shopify.com/authentication/${env.SHOP_ID}/oauth/token`,
    {
      method: 'POST',
      headers: {Origin: origin},
      body: new URLSearchParams({
        grant_type: 'authorization_code',
        client_id: env.PUBLIC_CUSTOMER_ACCOUNT_API_CLIENT_ID,
        redirect_uri: callbackOf(website),
        code: 'none',
        code_verifier: randomBytes(32).toString('base64url'),
      }),
    },
  );
  const refusal = v.safeParse(TokenRefusal, json);
  return refusal.success && refusal.output.error === 'invalid_grant'
    ? good(
        `Shopify takes requests from ${origin}. Whether its logout address is ${origin}/ shows when you sign out.`,
      )
    : warning(
        `Shopify may not take sign-ins from ${origin}.`,
        `See that it is a JavaScript origin, and ${origin}/ a logout address: ${WHERE} > Application setup.`,
      );
}

/** Hydrogen writes https, whatever the shop is served by. */
const callbackOf = ({host}: Website): string =>
  `https://${host}/account/authorize`;

const isSamePage = (one: URL, other: URL): boolean =>
  one.host === other.host && one.pathname === other.pathname;
