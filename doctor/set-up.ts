import type {AppEnv} from '~/shopify/env.server';

/** What is examined, and how. */
export interface SetUp {
  readonly env: AppEnv;
  /** Where customers find the shop; null where nobody has said. */
  readonly website: Website | null;
  /** Whether what may be created is created. */
  readonly isFixing: boolean;
  readonly now: Date;
  readonly fetch: typeof fetch;
}

export interface Website {
  /** "shop.example", with a port where it has one. */
  readonly host: string;
  readonly origin: string;
  /** Where Shopify tells of what happens. */
  readonly webhookAddress: string;
}

/** Without TLS on this machine alone, where `npm start` serves the shop. */
export function websiteAt(host: string): Website {
  const isLocal = /^localhost(:\d+)?$/.test(host);
  const origin = `${isLocal ? 'http' : 'https'}://${host}`;
  return {host, origin, webhookAddress: `${origin}/webhooks/shopify`};
}
