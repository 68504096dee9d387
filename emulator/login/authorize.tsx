/** @jsxImportSource hono/jsx */
import type {Context} from 'hono';
import {getCookie, setCookie} from 'hono/cookie';
import * as v from 'valibot';
import type {Emulator} from '../emulator';
import type {World} from '../state/world';
import {
  type AuthorizationRequest,
  type CheckedRequest,
  checkAuthorizationRequest,
  languageOf,
} from './authorization-request';
import {
  addressOfCode,
  checkEmailCode,
  findOrCreateCustomer,
  normalizeEmail,
  sendEmailCode,
} from './email-codes';
import {CodePage, EmailPage, MessagePage} from './pages';
import {reachableUrl} from './redirect-uris';
import {
  findSession,
  SESSION_COOKIE,
  SESSION_PATHS,
  startSession,
} from './sessions';
import {type LoginLanguage, TEXTS} from './texts';
import {issueAuthorizationCode} from './tokens';

/** Names the e-mail code that was sent; the only parameter that is not the client's. */
const SIGN_IN_PARAMETER = 'sign_in';

const EmailForm = v.object({email: v.string()});
const CodeForm = v.object({code: v.string()});

/** What one visit of the sign-in page works with. */
interface Visit {
  readonly c: Context;
  readonly world: World;
  readonly url: URL;
  readonly language: LoginLanguage;
}

/** GET: the sign-in page, or straight back to the client when this browser is signed in already. */
export function showSignIn(emulator: Emulator, c: Context) {
  const visit = startVisit(emulator, c);
  const checked = checkAuthorizationRequest(
    visit.url.searchParams,
    visit.world.origins,
  );
  if (checked.kind !== 'valid') return notValid(visit, checked);
  const {request} = checked;
  const cookie = getCookie(c, SESSION_COOKIE);
  const session = findSession(visit.world, cookie);
  if (cookie !== undefined && session && request.prompt !== 'login') {
    return grantCode(visit, request, cookie, session.customerId);
  }
  if (request.prompt === 'none') {
    return sendBack(visit, request, {
      error: 'login_required',
      error_description: 'The customer has to sign in.',
    });
  }
  const signInId = visit.url.searchParams.get(SIGN_IN_PARAMETER);
  if (signInId === null) return emailPage(visit, request.loginHint ?? '', null);
  const email = addressOfCode(visit.world, signInId);
  return email === null
    ? emailPage(visit, '', TEXTS[visit.language].deadCode)
    : codePage(visit, email, null);
}

/** POST: an e-mail address, or the code that was sent to it. */
export async function takeSignIn(emulator: Emulator, c: Context) {
  const visit = startVisit(emulator, c);
  const checked = checkAuthorizationRequest(
    visit.url.searchParams,
    visit.world.origins,
  );
  if (checked.kind !== 'valid') return notValid(visit, checked);
  const body = await c.req.parseBody();
  const code = v.safeParse(CodeForm, body);
  if (code.success) return takeCode(visit, checked.request, code.output.code);
  const typed = v.safeParse(EmailForm, body);
  const email = typed.success ? normalizeEmail(typed.output.email) : null;
  if (email === null) {
    const wrong = typed.success ? typed.output.email : '';
    return emailPage(visit, wrong, TEXTS[visit.language].invalidEmail);
  }
  const id = sendEmailCode(visit.world, email, visit.language);
  visit.url.searchParams.set(SIGN_IN_PARAMETER, id);
  return c.redirect(pathOf(visit.url), 303);
}

function takeCode(visit: Visit, request: AuthorizationRequest, typed: string) {
  const {c, world, url, language} = visit;
  const signInId = url.searchParams.get(SIGN_IN_PARAMETER) ?? '';
  const check = checkEmailCode(world, signInId, typed);
  if (check.kind === 'dead') {
    return emailPage(visit, '', TEXTS[language].deadCode);
  }
  if (check.kind === 'wrong') {
    const error = TEXTS[language].wrongCode(check.attemptsLeft);
    return codePage(visit, check.email, error);
  }
  const customer = findOrCreateCustomer(world, check.email, language);
  const sessionId = startSession(world, customer.id);
  for (const path of SESSION_PATHS) {
    setCookie(c, SESSION_COOKIE, sessionId, {
      httpOnly: true,
      sameSite: 'Lax',
      path,
    });
  }
  return grantCode(visit, request, sessionId, customer.id);
}

function startVisit(emulator: Emulator, c: Context): Visit {
  const url = new URL(c.req.url);
  c.header('cache-control', 'no-store');
  c.header('x-frame-options', 'DENY');
  return {
    c,
    world: emulator.world,
    url,
    language: languageOf(url.searchParams),
  };
}

function notValid(
  visit: Visit,
  checked: Exclude<CheckedRequest, {kind: 'valid'}>,
) {
  const {c, world, language} = visit;
  if (checked.kind === 'error') {
    return sendBack(visit, checked, {
      error: checked.error,
      error_description: checked.description,
    });
  }
  return c.html(
    <MessagePage
      language={language}
      title={TEXTS[language].cannotSignIn}
      message={TEXTS[language].refused[checked.reason]}
      storefront={world.origins.storefront}
    />,
    400,
  );
}

const grantCode = (
  visit: Visit,
  request: AuthorizationRequest,
  sessionId: string,
  customerId: number,
) =>
  sendBack(visit, request, {
    code: issueAuthorizationCode(visit.world, request, {sessionId, customerId}),
  });

function sendBack(
  {c, world}: Visit,
  to: {readonly redirectUri: string; readonly state: string | null},
  answer: Record<string, string>,
) {
  const url = reachableUrl(to.redirectUri, world.origins);
  for (const [name, value] of Object.entries(answer)) {
    url.searchParams.set(name, value);
  }
  if (to.state !== null) url.searchParams.set('state', to.state);
  return c.redirect(url.href, 303);
}

function emailPage(visit: Visit, email: string, error: string | null) {
  return visit.c.html(
    <EmailPage
      language={visit.language}
      action={startOverPath(visit.url)}
      error={error}
      email={email}
    />,
    error === null ? 200 : 422,
  );
}

function codePage(visit: Visit, email: string, error: string | null) {
  return visit.c.html(
    <CodePage
      language={visit.language}
      action={pathOf(visit.url)}
      error={error}
      email={email}
      startOver={startOverPath(visit.url)}
    />,
    error === null ? 200 : 422,
  );
}

const pathOf = (url: URL): string => url.pathname + url.search;

function startOverPath(url: URL): string {
  const fresh = new URL(url);
  fresh.searchParams.delete(SIGN_IN_PARAMETER);
  return pathOf(fresh);
}
