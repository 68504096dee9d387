import * as v from 'valibot';
import {LOCALES} from '~/i18n/languages';
import {API_VERSION} from '~/shopify/api-version';
import {
  DoctorMarketsDocument,
  FrameDocument,
  HomeDocument,
} from '~/shopify/generated/storefront.server';
import {type Answer, ask} from './ask';
import {type Finding, good, missing, warning} from './finding';
import type {SetUp} from './set-up';

const WHERE = 'Hydrogen channel > storefront settings > Storefront API';

const GraphQLAnswer = v.object({
  data: v.nullish(v.unknown()),
  errors: v.optional(v.array(v.object({message: v.string()})), []),
});

const Markets = v.object({
  localization: v.object({
    availableCountries: v.array(
      v.object({
        isoCode: v.string(),
        availableLanguages: v.array(v.object({isoCode: v.string()})),
      }),
    ),
  }),
});

interface Token {
  readonly variable: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Both tokens, with the shop's own questions; the version; the markets that the shop has addresses for. */
export async function checkStorefront(
  setUp: SetUp,
): Promise<readonly Finding[]> {
  const {env} = setUp;
  const tokens: readonly Token[] = [
    {
      variable: 'PUBLIC_STOREFRONT_API_TOKEN',
      headers: {
        'X-Shopify-Storefront-Access-Token': env.PUBLIC_STOREFRONT_API_TOKEN,
      },
    },
    {
      variable: 'PRIVATE_STOREFRONT_API_TOKEN',
      headers: {
        'Shopify-Storefront-Private-Token': env.PRIVATE_STOREFRONT_API_TOKEN,
      },
    },
  ];
  const findings: Finding[] = [];
  for (const token of tokens) findings.push(await checkToken(setUp, token));
  const working = tokens.find((_token, at) => findings[at]?.kind === 'good');
  if (!working) return findings;
  const markets = await askStorefront(setUp, working, DoctorMarketsDocument);
  return [...findings, checkVersion(markets), ...checkMarkets(markets)];
}

async function checkToken(setUp: SetUp, token: Token): Promise<Finding> {
  for (const [document, variables] of [
    [FrameDocument, {headerHandle: 'main-menu', footerHandle: 'footer'}],
    [HomeDocument, {}],
  ] as const) {
    const answer = await askStorefront(setUp, token, document, variables);
    const problem = problemOf(answer, token.variable);
    if (problem) return problem;
  }
  return good(`${token.variable} opens products, collections and menus.`);
}

function problemOf(answer: Answer, variable: string): Finding | null {
  if (answer.status === 404) {
    return missing(
      'There is no shop at PUBLIC_STORE_DOMAIN.',
      'Take the domain that ends in .myshopify.com: Shopify admin > Settings > Domains.',
    );
  }
  const body = v.safeParse(GraphQLAnswer, answer.json);
  if (answer.status === 401 || answer.status === 403) {
    return missing(
      `${variable} is no token of this shop.`,
      `Copy it again: ${WHERE}.`,
    );
  }
  if (answer.status !== 200 || !body.success) {
    return missing(
      `The Storefront API did not answer ${variable} properly (HTTP ${answer.status}).`,
      'Run this again in a moment; see shopifystatus.com.',
    );
  }
  const [error] = body.output.errors;
  return error
    ? missing(
        `With ${variable}, the Storefront API refuses what the shop asks: ${error.message}`,
        `Give the storefront the permissions that README.md names: ${WHERE}.`,
      )
    : null;
}

/** Shopify answers a version that it has retired with the oldest that is left. */
function checkVersion({headers}: Answer): Finding {
  const version = headers.get('X-Shopify-API-Version') ?? API_VERSION;
  return version === API_VERSION
    ? good(`Shopify answers in version ${API_VERSION}.`)
    : warning(
        `Shopify has retired version ${API_VERSION} and answers in ${version}: pages may break.`,
        'Set a newer one in app/shopify/api-version.ts, `npm run schemas`, `npm run codegen`, `npm test`.',
      );
}

function checkMarkets({json}: Answer): readonly Finding[] {
  const {data} = v.parse(GraphQLAnswer, json);
  const {localization} = v.parse(Markets, data);
  const lacking = LOCALES.filter(
    ({shopify: {country, language}}) =>
      !localization.availableCountries.some(
        ({isoCode, availableLanguages}) =>
          isoCode === country &&
          availableLanguages.some((each) => each.isoCode === language),
      ),
  );
  return lacking.length === 0
    ? [good('Every language and country of the shop is in a market.')]
    : lacking.map(({label, shopify: {country, language}}) =>
        warning(
          `“${label}” asks for language ${language} in country ${country}, which no market offers.`,
          'Shopify admin > Settings > Markets and Settings > Languages; or take it out of app/i18n/languages.ts.',
        ),
      );
}

const askStorefront = (
  {env, fetch}: SetUp,
  token: Token,
  document: {toString(): string},
  variables: Readonly<Record<string, string>> = {},
): Promise<Answer> =>
  ask(
    fetch,
    `https://${env.PUBLIC_STORE_DOMAIN}/api/${API_VERSION}/graphql.json`,
    {
      method: 'POST',
      headers: {'Content-Type': 'application/json', ...token.headers},
      body: JSON.stringify({query: document.toString(), variables}),
    },
  );
