import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';
import ts from 'typescript';
import {describe, expect, test} from 'vitest';

const APP = join(import.meta.dirname, '..', '..', 'app');

/** Which folders of app/ a folder may import from, besides itself. A folder that is missing here fails the test. */
const ALLOWED: Record<string, readonly string[]> = {
  routes: [
    'account',
    'cancellation',
    'orders',
    'storefront',
    'merchant',
    'guests',
    'withdrawal',
    'events',
    'mail',
    'privacy',
    'analytics',
    'shopify',
    'ui',
    'i18n',
  ],
  merchant: [
    'cancellation',
    'withdrawal',
    'events',
    'mail',
    'shopify',
    'ui',
    'i18n',
  ],
  events: ['cancellation', 'withdrawal', 'shopify', 'i18n'],
  withdrawal: ['cancellation', 'guests', 'mail', 'shopify', 'ui', 'i18n'],
  guests: ['orders', 'cancellation', 'mail', 'shopify', 'ui', 'i18n'],
  orders: ['cancellation', 'shopify', 'ui', 'i18n'],
  account: ['cancellation', 'shopify', 'ui', 'i18n'],
  cancellation: ['shopify', 'ui', 'i18n'],
  storefront: ['privacy', 'shopify', 'ui', 'i18n'],
  privacy: ['shopify', 'ui', 'i18n'],
  analytics: ['privacy', 'shopify', 'ui', 'i18n'],
  mail: ['shopify', 'i18n'],
  shopify: ['i18n'],
  ui: ['i18n'],
  i18n: [],
};

const FRAMEWORK = /^(@remix-run\/|@shopify\/|react($|\/)|react-dom($|\/))/;

interface Import {
  readonly from: string;
  /** A path inside app/ without an extension, or a package's name. */
  readonly target: string;
  readonly typeOnly: boolean;
}

const files = readdirSync(APP, {recursive: true, encoding: 'utf8'})
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.tsx?$/.test(path));
const imports = files.flatMap(importsOf);

describe('imports point one way', () => {
  test('every file lies in a folder with a known place', () => {
    const folders = new Set(
      files.filter((path) => path.includes('/')).map(folderOf),
    );
    expect([...folders].filter((folder) => !(folder in ALLOWED))).toEqual([]);
  });

  test('routes -> domains -> shopify, ui -> i18n', () => {
    const wrong = imports.filter(({from, target, typeOnly}) => {
      const folder = folderOf(from);
      const allowed = ALLOWED[folder];
      if (allowed === undefined || !isInApp(target)) return false;
      // The root route's loader is read by its type wherever a page needs the locale.
      if (target === 'root') return !typeOnly;
      return folderOf(target) !== folder && !allowed.includes(folderOf(target));
    });
    expect(wrong.map(sentence)).toEqual([]);
  });

  test('the app knows nothing of the emulator, the doctor, the scripts and the tests', () => {
    const wrong = imports.filter(({target}) =>
      /(^|\/)(emulator|doctor|scripts|tests)\//.test(target),
    );
    expect(wrong.map(sentence)).toEqual([]);
  });
});

describe('the core of cancellation', () => {
  const core = imports.filter(
    // Components and hooks are its views.
    ({from}) =>
      folderOf(from) === 'cancellation' && /\/(?!use-)[^/]+\.ts$/.test(from),
  );

  test('imports nothing of Remix, Hydrogen or React', () => {
    const wrong = core.filter(
      ({from, target, typeOnly}) =>
        FRAMEWORK.test(target) &&
        // The customer's own API client comes in as an argument, so its type has to be known.
        !(isServerOnly(from) && typeOnly),
    );
    expect(wrong.map(sentence)).toEqual([]);
  });

  test('stands alone, but for types from i18n and sums of money', () => {
    const wrong = core.filter(
      ({from, target, typeOnly}) =>
        isInApp(target) &&
        // Modules for the server connect the core to Shopify.
        !isServerOnly(from) &&
        folderOf(target) !== 'cancellation' &&
        // Sums of money are plain arithmetic.
        target !== 'shopify/money-arithmetic' &&
        !(folderOf(target) === 'i18n' && typeOnly),
    );
    expect(wrong.map(sentence)).toEqual([]);
  });
});

describe('what must stay on the server', () => {
  test('is imported only by other server modules and by routes', () => {
    const wrong = imports.filter(
      ({from, target, typeOnly}) =>
        isInApp(target) &&
        isServerOnly(target) &&
        !typeOnly &&
        !isServerOnly(from) &&
        folderOf(from) !== 'routes' &&
        from !== 'root.tsx',
    );
    expect(wrong.map(sentence)).toEqual([]);
  });

  test('names of secrets of the Admin API, webhooks and mail occur in server modules only', () => {
    const wrong = files.filter(
      (path) =>
        !isServerOnly(path) &&
        /SHOPIFY_ADMIN|SHOPIFY_WEBHOOK|MAIL_API_KEY|X-Shopify-Access-Token/i.test(
          read(path),
        ),
    );
    expect(wrong).toEqual([]);
  });
});

test('ui has no domain words', () => {
  const domain = /order|cart|product|customer|cancel|refund|parcel/i;
  const wrong = files
    .filter((path) => folderOf(path) === 'ui')
    .flatMap((path) =>
      exportedNames(path)
        .filter((name) => domain.test(name.replace(/border/gi, '')))
        .map((name) => `ui must not know what "${name}" is (app/${path})`),
    );
  expect(wrong).toEqual([]);
});

function importsOf(from: string): Import[] {
  const found: Import[] = [];
  const source = ts.createSourceFile(from, read(from), ts.ScriptTarget.Latest);
  const add = (specifier: ts.Node | undefined, typeOnly: boolean) => {
    if (specifier !== undefined && ts.isStringLiteral(specifier)) {
      found.push({from, target: resolve(from, specifier.text), typeOnly});
    }
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      add(
        node.moduleSpecifier,
        node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword,
      );
    } else if (ts.isExportDeclaration(node)) {
      add(node.moduleSpecifier, node.isTypeOnly);
    } else if (
      ts.isCallExpression(node) &&
      node.expression.kind === ts.SyntaxKind.ImportKeyword
    ) {
      add(node.arguments[0], false);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function resolve(from: string, specifier: string): string {
  const path = specifier.replace(/\?.*$/, '');
  if (path.startsWith('~/')) return path.slice(2);
  if (!path.startsWith('.')) return path;
  return relative(APP, join(APP, dirname(from), path)).replaceAll('\\', '/');
}

function exportedNames(path: string): string[] {
  return [
    ...read(path).matchAll(
      /^export (?:default )?(?:async )?(?:function|const|class|interface|type) (\w+)/gm,
    ),
  ].flatMap(([, name]) => name ?? []);
}

function read(path: string): string {
  return readFileSync(join(APP, path), 'utf8');
}

function folderOf(path: string): string {
  return path.includes('/') ? (path.split('/')[0] ?? '') : '';
}

function isServerOnly(path: string): boolean {
  return /\.server(\.tsx?)?$/.test(path);
}

/** Whether the target of an import is a file of app/. */
function isInApp(target: string): boolean {
  return target === 'root' || target in ALLOWED || folderOf(target) in ALLOWED;
}

function sentence({from, target}: Import): string {
  return `app/${from} must not import ${target}`;
}
