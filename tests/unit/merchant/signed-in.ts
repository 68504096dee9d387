import {createCustomerAccountClient} from '@shopify/hydrogen';
import {vi} from 'vitest';
import {
  type Merchant,
  type MerchantAccess,
  merchantAccess,
} from '~/shopify/merchant-access.server';
import {AppSession} from '~/shopify/session.server';
import {
  API_VERSION,
  CREDENTIALS,
  EMULATED_SHOP,
  MERCHANT_EMAILS,
} from '../../../emulator/config';
import {DEMO_CODE} from '../../../emulator/login/email-codes';
import type {EmulatedShop} from '../support/emulated-shop';

const SECRETS = ['a-session-secret-of-more-than-32-characters'] as const;
const STOREFRONT = 'https://localhost:0';

/** Leads Shopify's addresses to the shop, for Hydrogen's own client. Undone by `vi.unstubAllGlobals`. */
export function leadFetchTo(shop: EmulatedShop): void {
  // Hydrogen warns of an API version newer than its own.
  vi.spyOn(console, 'warn').mockReturnValue();
  const realFetch = fetch;
  vi.stubGlobal(
    'fetch',
    (input: Request | string | URL, init?: RequestInit) => {
      const url = new URL(input instanceof Request ? input.url : input);
      return realFetch(
        url.hostname === '127.0.0.1'
          ? url
          : `${shop.origin}${url.pathname}${url.search}`,
        init,
      );
    },
  );
}

/** Signs in on Shopify's pages, which begin at this address; answers where they send the browser back to. */
export async function throughLoginPages(
  authorize: string,
  email: string,
): Promise<URL> {
  const sent = await fetch(authorize, {
    method: 'POST',
    body: new URLSearchParams({email}),
    redirect: 'manual',
  });
  const codePage = new URL(sent.headers.get('Location') ?? '', authorize);
  const back = await fetch(codePage, {
    method: 'POST',
    body: new URLSearchParams({code: DEMO_CODE}),
    headers: {Cookie: sent.headers.get('Set-Cookie')?.split(';')[0] ?? ''},
    redirect: 'manual',
  });
  return new URL(back.headers.get('Location') ?? '', STOREFRONT);
}

/** A browser of the storefront. */
export class Visitor {
  private constructor(readonly session: AppSession) {}

  static async anonymous(): Promise<Visitor> {
    const request = new Request(STOREFRONT);
    return new Visitor(await AppSession.init(request, SECRETS));
  }

  /** Somebody who has been through Shopify's login, page by page. */
  static async signedIn(email: string): Promise<Visitor> {
    const visitor = await Visitor.anonymous();
    const login = await visitor.#client('/account/login').login();
    const authorize = login.headers.get('Location') ?? '';
    const {search} = await throughLoginPages(authorize, email);
    await visitor.#client(`/account/authorize${search}`).authorize();
    return visitor;
  }

  /** Whether the merchant's pages are there for this visitor. */
  access(emails: readonly string[] = MERCHANT_EMAILS): Promise<MerchantAccess> {
    return merchantAccess({
      customerAccount: this.#client('/merchant'),
      session: this.session,
      env: {MERCHANT_EMAILS: [...emails]},
      requestId: 'test',
    });
  }

  #client(path: string) {
    return createCustomerAccountClient({
      session: this.session,
      customerAccountId: CREDENTIALS.customerAccountClientId,
      shopId: String(EMULATED_SHOP.id),
      customerApiVersion: API_VERSION,
      request: new Request(`${STOREFRONT}${path}`),
      logErrors: false,
    });
  }
}

/** Somebody who may set the shop's rules, signed in by Shopify's own pages. */
export async function signedInMerchant(
  email = 'merchant@example.com',
): Promise<Merchant> {
  const access = await (await Visitor.signedIn(email)).access();
  if (access?.kind !== 'granted') throw new Error(`${email} is no merchant`);
  return access.merchant;
}
