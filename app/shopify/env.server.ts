import * as v from 'valibot';

const required = (howToGetIt: string) =>
  // One that is missing is an empty one, so that both are told the same way.
  v.pipe(v.optional(v.string(), ''), v.nonEmpty(howToGetIt));

/** The entries of a variable that holds several, separated by commas or each on a line of its own. */
export const listed = (text: string): string[] =>
  text
    .split(/[,\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');

const HOW_TO_MAKE_A_SECRET =
  'any random text of 32 characters or more: `openssl rand -hex 32`';

const SessionSecret = v.pipe(
  v.string(HOW_TO_MAKE_A_SECRET),
  v.minLength(32, `each must be ${HOW_TO_MAKE_A_SECRET}`),
);

const Variables = v.object({
  PUBLIC_STORE_DOMAIN: v.pipe(
    required(
      'the shop’s myshopify.com domain: Shopify admin > Settings > Domains',
    ),
    v.regex(/^[\w.-]+$/, 'a host name without https:// and without a slash'),
  ),
  PUBLIC_CHECKOUT_DOMAIN: required(
    'the domain of the checkout: Hydrogen channel > storefront settings > Environments',
  ),
  PUBLIC_STOREFRONT_ID: required(
    'Hydrogen channel > storefront settings; Oxygen sets it by itself',
  ),
  PUBLIC_STOREFRONT_API_TOKEN: required(
    'Hydrogen channel > storefront settings > Storefront API',
  ),
  PRIVATE_STOREFRONT_API_TOKEN: required(
    'Hydrogen channel > storefront settings > Storefront API',
  ),
  PUBLIC_CUSTOMER_ACCOUNT_API_CLIENT_ID: required(
    'Hydrogen channel > storefront settings > Customer Account API',
  ),
  SHOP_ID: v.pipe(
    required('Hydrogen channel > storefront settings > Customer Account API'),
    v.regex(/^\d+$/, 'the shop’s number, digits only'),
  ),
  /** Several while one is being replaced: see `Secrets`. */
  SESSION_SECRET: v.pipe(
    v.optional(v.string(), ''),
    v.transform(listed),
    v.tupleWithRest([SessionSecret], SessionSecret),
  ),
  SHOPIFY_ADMIN_API_TOKEN: v.optional(v.string(), ''),
  SHOPIFY_ADMIN_CLIENT_ID: v.optional(v.string(), ''),
  SHOPIFY_ADMIN_CLIENT_SECRET: v.optional(v.string(), ''),
  SHOPIFY_WEBHOOK_SECRET: v.optional(v.string(), ''),
  /** In lower case. Empty: nobody may see the merchant's pages. */
  MERCHANT_EMAILS: v.pipe(
    v.optional(v.string(), ''),
    v.transform((list) => listed(list.toLowerCase())),
    v.array(
      v.pipe(
        v.string(),
        v.email(
          'e-mail addresses of the people who set the rules, separated by commas',
        ),
      ),
    ),
  ),
  MAIL_API_KEY: v.optional(v.string(), ''),
  MAIL_FROM: v.optional(
    v.union(
      [
        v.literal(''),
        v.pipe(v.string(), v.regex(/^[^<>\r\n]*<[^\s<>@]+@[^\s<>@]+>$/)),
        v.pipe(v.string(), v.regex(/^[^\s<>@]+@[^\s<>@]+$/)),
      ],
      'the sender of the shop’s own e-mails: hello@your-shop.com, or Your shop <hello@your-shop.com>',
    ),
    '',
  ),
  EVENTS_URL: v.optional(
    v.union(
      [
        v.literal(''),
        v.pipe(v.string(), v.regex(/^https:\/\/[^\s/@?#]+(\/\S*)?$/), v.url()),
        v.pipe(
          v.string(),
          v.regex(/^http:\/\/(localhost|127\.0\.0\.1)(:\d+)?(\/\S*)?$/),
          v.url(),
        ),
      ],
      'the https:// address that is told what happens to orders (docs/events.md), without a user name',
    ),
    '',
  ),
  /** As https://www.standardwebhooks.com has it: 24 to 64 random bytes. Several while one is being replaced. */
  EVENTS_SECRET: v.pipe(
    v.optional(v.string(), ''),
    v.transform(listed),
    v.array(
      v.pipe(
        v.string(),
        v.regex(
          /^whsec_[A-Za-z0-9+/]{32,86}={0,2}$/,
          'whsec_ and 24 to 64 random bytes in base64: `echo whsec_$(openssl rand -base64 32)`',
        ),
      ),
    ),
  ),
});

const ADMIN_VARIABLES = [
  ['SHOPIFY_ADMIN_API_TOKEN'],
  ['SHOPIFY_ADMIN_CLIENT_ID'],
  ['SHOPIFY_ADMIN_CLIENT_SECRET'],
] as const;

const MAIL_VARIABLES = [['MAIL_API_KEY'], ['MAIL_FROM']] as const;

const EVENTS_VARIABLES = [['EVENTS_URL'], ['EVENTS_SECRET']] as const;

const EnvSchema = v.pipe(
  Variables,
  v.forward(
    v.partialCheck(
      ADMIN_VARIABLES,
      (env) =>
        env.SHOPIFY_ADMIN_API_TOKEN !== '' ||
        (env.SHOPIFY_ADMIN_CLIENT_ID !== '' &&
          env.SHOPIFY_ADMIN_CLIENT_SECRET !== ''),
      'the access token of the shop’s own app with the scopes in docs/set-up.md; or else, for an app of the Dev Dashboard, both SHOPIFY_ADMIN_CLIENT_ID and SHOPIFY_ADMIN_CLIENT_SECRET. Secret, never prefixed with PUBLIC_',
    ),
    ['SHOPIFY_ADMIN_API_TOKEN'],
  ),
  v.forward(
    v.partialCheck(
      MAIL_VARIABLES,
      (env) => env.MAIL_API_KEY === '' || env.MAIL_FROM !== '',
      'the sender of the shop’s own e-mails, at a domain that is verified at resend.com/domains; MAIL_API_KEY is of no use without it',
    ),
    ['MAIL_FROM'],
  ),
  v.forward(
    v.partialCheck(
      MAIL_VARIABLES,
      (env) => env.MAIL_FROM === '' || env.MAIL_API_KEY !== '',
      'a key with the permission "Sending access" from resend.com/api-keys; MAIL_FROM is of no use without it. Secret',
    ),
    ['MAIL_API_KEY'],
  ),
  v.forward(
    v.partialCheck(
      EVENTS_VARIABLES,
      (env) => env.EVENTS_URL === '' || env.EVENTS_SECRET.length > 0,
      'what the events are signed with: `echo whsec_$(openssl rand -base64 32)`; EVENTS_URL is of no use without it. Secret',
    ),
    ['EVENTS_SECRET'],
  ),
  v.forward(
    v.partialCheck(
      EVENTS_VARIABLES,
      (env) => env.EVENTS_SECRET.length === 0 || env.EVENTS_URL !== '',
      'the https:// address that the events are sent to (docs/events.md); EVENTS_SECRET is of no use without it',
    ),
    ['EVENTS_URL'],
  ),
);

export type AppEnv = v.InferOutput<typeof EnvSchema>;

/** Environment variables that are missing or malformed, with how to get each. */
export class EnvironmentError extends Error {
  override name = 'EnvironmentError';
}

export interface EnvProblem {
  readonly variable: string;
  /** What is wrong with it, or how to get it. */
  readonly message: string;
}

/** The variables that are missing or malformed, in the order of `.env.example`. */
export function envProblems(env: object): readonly EnvProblem[] {
  const result = v.safeParse(EnvSchema, env);
  return result.success ? [] : result.issues.map(problemOf);
}

const problemOf = (issue: v.InferIssue<typeof EnvSchema>): EnvProblem => ({
  // Of a list too, the variable alone.
  variable: v.getDotPath(issue)?.replace(/\..*$/, '') ?? '?',
  message: issue.message,
});

const checked = new WeakMap<object, AppEnv>();

/**
 * The worker's environment, checked once for each isolate.
 * @throws EnvironmentError with one line for each variable that is wrong
 */
export function parseEnv(env: object): AppEnv {
  const known = checked.get(env);
  if (known) return known;
  const result = v.safeParse(EnvSchema, env);
  if (!result.success) {
    const lines = result.issues
      .map(problemOf)
      .map(({variable, message}) => `  ${variable}: ${message}`);
    throw new EnvironmentError(
      `The environment is not complete. Set these variables and restart:\n${lines.join('\n')}`,
    );
  }
  checked.set(env, result.output);
  return result.output;
}
