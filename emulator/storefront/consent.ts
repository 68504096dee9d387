import {randomUUID} from 'node:crypto';
import {extendSchema, type GraphQLSchema, parse} from 'graphql';
import * as v from 'valibot';
import type {Context} from '../graphql/context';

/**
 * What Shopify's browser code asks of the `unstable` version on top: what the visitor allows, and whose cookies may be
 * set, and where. No published schema has it, so this is the part that Hydrogen and Shopify's consent script query.
 */
const CONSENT_SDL = `
  extend type QueryRoot {
    consentManagement: ConsentManagement!
  }
  type ConsentManagement {
    cookies(
      visitorConsent: VisitorConsent!
      origReferrer: String
      landingPage: String
    ): ConsentManagementCookies!
    customerAccountUrl: String
  }
  type ConsentManagementCookies {
    trackingConsentCookie: String!
    cookieDomain: String!
    landingPageCookie: String
    origReferrerCookie: String
  }
`;

const optionalChoice = v.nullish(v.boolean());

const CookiesArguments = v.object({
  visitorConsent: v.object({
    analytics: optionalChoice,
    marketing: optionalChoice,
    preferences: optionalChoice,
    saleOfData: optionalChoice,
  }),
});

interface Choice {
  readonly analytics: boolean;
  readonly marketing: boolean;
  readonly preferences: boolean;
  readonly saleOfData: boolean;
}

/** What Shopify sets beside its answer. */
interface ConsentHeaders {
  readonly cookies: readonly string[];
  /** For `Server-Timing`: the visitor's and the visit's token, and what is allowed. */
  readonly timing: string;
}

const YEAR_SECONDS = 31_536_000;
const HALF_HOUR_SECONDS = 1800;
/** What stands for a visitor who is not to be known. */
const NOBODY = '00000000-0000-0000-0000-000000000000';
/** The region is one where visitors are asked first, as Shopify's own settings have it for Norway. */
const REGION = 'NO_t_f';

const answered = new WeakMap<Headers, ConsentHeaders>();

/** The headers of an answer to a request that asked about consent; null for any other. */
export const consentHeaders = (request: Headers): ConsentHeaders | null =>
  answered.get(request) ?? null;

/** The same schema with what the `unstable` version has on top. */
export function withConsent(stable: GraphQLSchema): GraphQLSchema {
  const schema = extendSchema(stable, parse(CONSENT_SDL));
  const consent = schema.getQueryType()?.getFields().consentManagement;
  if (!consent) throw new Error('consentManagement is missing in the schema');
  consent.resolve = () => ({cookies, customerAccountUrl: null});
  return schema;
}

function cookies(args: unknown, {world, headers}: Context) {
  const {visitorConsent} = v.parse(CookiesArguments, args);
  const sent = new Map(
    (headers.get('Cookie') ?? '').split(/;\s*/).map((cookie) => {
      const [name = '', value = ''] = cookie.split('=');
      return [name, value] as const;
    }),
  );
  const before = choiceIn(sent.get('_shopify_essential') ?? '');
  const choice: Choice = {
    analytics: visitorConsent.analytics ?? before.analytics,
    marketing: visitorConsent.marketing ?? before.marketing,
    preferences: visitorConsent.preferences ?? before.preferences,
    saleOfData:
      headers.get('Sec-GPC') !== '1' &&
      (visitorConsent.saleOfData ?? before.saleOfData),
  };
  const [visitor, visit] = choice.analytics
    ? tokensOf(headers, sent.get('_shopify_analytics'))
    : [NOBODY, NOBODY];
  const state = `3.${lettersOf(choice)}_${REGION}`;
  answered.set(headers, {
    cookies: [
      setCookie('_shopify_essential', state, YEAR_SECONDS),
      choice.analytics
        ? setCookie('_shopify_analytics', `${visitor}.${visit}`, YEAR_SECONDS)
        : setCookie('_shopify_analytics', '', 0),
      choice.marketing
        ? setCookie('_shopify_marketing', visitor, HALF_HOUR_SECONDS)
        : setCookie('_shopify_marketing', '', 0),
    ],
    timing: `_y;desc="${visitor}", _s;desc="${visit}", _cmp;desc="${state}"`,
  });
  return {
    trackingConsentCookie: state,
    cookieDomain: new URL(world.origins.storefront).hostname,
  };
}

/** Those of an earlier visit, in Shopify's own cookie or as a storefront hands them over; else new ones. */
function tokensOf(headers: Headers, cookie = ''): [string, string] {
  const [visitor, visit] = cookie.split('.');
  return [
    visitor || (headers.get('X-Shopify-UniqueToken') ?? randomUUID()),
    visit ?? headers.get('X-Shopify-VisitToken') ?? randomUUID(),
  ];
}

/** Shopify's way: a capital for what is allowed. */
const lettersOf = (choice: Choice): string =>
  [
    choice.analytics ? 'A' : 'a',
    choice.marketing ? 'M' : 'm',
    choice.preferences ? 'P' : 'p',
    choice.saleOfData ? 'S' : 's',
  ].join('');

function choiceIn(state: string): Choice {
  const [, letters = ''] = state.split(/[._]/);
  return {
    analytics: letters.includes('A'),
    marketing: letters.includes('M'),
    preferences: letters.includes('P'),
    saleOfData: letters.includes('S'),
  };
}

const setCookie = (name: string, value: string, maxAgeSeconds: number) =>
  `${name}=${value}; Max-Age=${maxAgeSeconds}; Path=/; HttpOnly; SameSite=Lax`;
