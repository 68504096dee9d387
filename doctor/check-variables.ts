import {spawnSync} from 'node:child_process';
import {envProblems, listed} from '~/shopify/env.server';
import {type Finding, good, missing} from './finding';

/** Fewer different characters than this, and it was typed and not drawn. */
const LEAST_CHARACTERS = 10;
const SECRETS = [
  'PRIVATE_STOREFRONT_API_TOKEN',
  'SESSION_SECRET',
  'SHOPIFY_ADMIN_API_TOKEN',
  'SHOPIFY_ADMIN_CLIENT_SECRET',
  'SHOPIFY_WEBHOOK_SECRET',
  'MAIL_API_KEY',
  'EVENTS_SECRET',
];

type Variables = Readonly<Record<string, string | undefined>>;

/** Whether the app would start with these variables, and keeps its secrets. Asks nobody. */
export function checkVariables(variables: Variables): readonly Finding[] {
  const findings = [
    ...problemsOf(variables),
    ...storeDomain(variables),
    ...sessionSecret(variables),
    ...publicSecrets(variables),
  ];
  return findings.length > 0
    ? findings
    : [good('All variables are there, and well-formed.')];
}

/** The first that is wrong with each. */
function problemsOf(variables: Variables): readonly Finding[] {
  const problems = envProblems(variables);
  return problems
    .filter(
      ({variable}, at) =>
        problems.findIndex((each) => each.variable === variable) === at,
    )
    .map(({variable, message}) =>
      missing(
        `${variable} is ${variables[variable] ? 'wrong' : 'missing'}.`,
        message,
      ),
    );
}

function storeDomain({PUBLIC_STORE_DOMAIN: domain}: Variables) {
  return !domain || domain.endsWith('.myshopify.com')
    ? []
    : [
        missing(
          `PUBLIC_STORE_DOMAIN is ${domain}, which is no myshopify.com domain.`,
          'Take the one that ends in .myshopify.com: Shopify admin > Settings > Domains.',
        ),
      ];
}

function sessionSecret({SESSION_SECRET: secrets = ''}: Variables) {
  return listed(secrets).every(
    (secret) => new Set(secret).size >= LEAST_CHARACTERS,
  )
    ? []
    : [
        missing(
          'SESSION_SECRET is easily guessed.',
          'Draw one: `openssl rand -hex 32`. Whoever is signed in has to sign in again.',
        ),
      ];
}

/** What is named PUBLIC_ may be shown to anybody, and Hydrogen does. */
function publicSecrets(variables: Variables): readonly Finding[] {
  const secrets = new Set(
    SECRETS.flatMap((name) => listed(variables[name] ?? '')),
  );
  return Object.entries(variables)
    .filter(
      ([name, value]) =>
        name.startsWith('PUBLIC_') &&
        value &&
        (secrets.has(value) || /^shp(at|ss)_/.test(value)),
    )
    .map(([name]) =>
      missing(
        `${name} holds a secret, and whatever is named PUBLIC_ may be seen by anybody.`,
        'Put the public value there, and make the secret anew: it may have been read.',
      ),
    );
}

/** Whether a file with secrets in it is part of the repository. */
export function checkCommitted(root: string): readonly Finding[] {
  const {status, stdout} = spawnSync(
    'git',
    ['ls-files', '--', '.env', '.env.*', ':!.env.example'],
    {cwd: root, encoding: 'utf8'},
  );
  const files = status === 0 ? stdout.trim().split('\n').filter(Boolean) : [];
  return files.map((file) =>
    missing(
      `${file} is committed, with its secrets.`,
      `\`git rm --cached ${file}\`, and make all secrets in it anew: they stay in the history.`,
    ),
  );
}
