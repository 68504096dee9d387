import {describe, expect, it} from 'vitest';
import {CLIENT_ID, locationOf, LOGIN, LoginFlow} from './login-flow';

describe('sign-in page', () => {
  it('asks for the e-mail, then for the code, and sends the browser back over http', async () => {
    const flow = LoginFlow.fresh();
    const page = await flow.get(flow.authorizePath());
    expect(page.status).toBe(200);
    const html = await page.text();
    expect(html.match(/<input/g)).toHaveLength(1);
    expect(html).toContain('Continue');

    const sent = await flow.post(flow.authorizePath(), {
      email: ' Kari@Example.com ',
    });
    expect(sent.status).toBe(303);
    const codePage = await (await flow.get(locationOf(sent))).text();
    expect(codePage).toContain('000000');

    const back = await flow.post(locationOf(sent), {code: '000 000'});
    const url = new URL(locationOf(back));
    expect(url.origin + url.pathname).toBe(
      'http://localhost:3130/account/authorize',
    );
    expect(url.searchParams.get('state')).toBe('state-1');
    expect(url.searchParams.get('code')).toMatch(/^[0-9a-f]{64}$/);
  });

  it('speaks Norwegian when asked', async () => {
    const flow = LoginFlow.fresh();
    for (const [name, value] of [
      ['ui_locales', 'nb-NO'],
      ['locale', 'no'],
    ] as const) {
      const path = flow.authorizePath({[name]: value});
      const html = await (await flow.get(path)).text();
      expect(html).toContain('<html lang="nb"');
      expect(html).toContain('Fortsett');
    }
  });

  it('fills in the login hint and escapes it', async () => {
    const flow = LoginFlow.fresh();
    const path = flow.authorizePath({login_hint: '"><script>'});
    const html = await (await flow.get(path)).text();
    expect(html).toContain('value="&quot;&gt;&lt;script&gt;"');
  });

  it('refuses what is no e-mail address', async () => {
    const flow = LoginFlow.fresh();
    const page = await flow.post(flow.authorizePath(), {email: 'kari'});
    expect(page.status).toBe(422);
    expect(await page.text()).toContain('role="alert"');
    expect(flow.emulator.world.outbox).toHaveLength(0);
  });

  it('kills a code after five wrong attempts', async () => {
    const flow = LoginFlow.fresh();
    const sent = await flow.post(flow.authorizePath(), {
      email: 'kari@example.com',
    });
    for (const left of ['4 attempts', '3 attempts', '2 attempts', 'One']) {
      const wrong = await flow.post(locationOf(sent), {code: '123456'});
      expect(wrong.status).toBe(422);
      expect(await wrong.text()).toContain(left);
    }
    await flow.post(locationOf(sent), {code: '123456'});
    const right = await flow.post(locationOf(sent), {code: '000000'});
    expect(right.status).toBe(422);
    expect(await right.text()).toContain('no longer valid');
  });

  it('lets a code expire by the shop’s clock', async () => {
    const flow = LoginFlow.fresh();
    const sent = await flow.post(flow.authorizePath(), {
      email: 'kari@example.com',
    });
    flow.emulator.world.clock.advance(11);
    const late = await flow.post(locationOf(sent), {code: '000000'});
    expect(await late.text()).toContain('no longer valid');
  });

  it('makes a customer of an unknown address once its random code is given', async () => {
    const flow = LoginFlow.fresh();
    const {world} = flow.emulator;
    const before = world.customers.size;
    const sent = await flow.post(flow.authorizePath(), {
      email: 'new@example.org',
    });
    const codePage = await (await flow.get(locationOf(sent))).text();
    const mail = world.outbox.at(-1);
    const code = /\b\d{6}\b/.exec(mail?.text ?? '')?.[0] ?? '';
    expect(mail?.to).toBe('new@example.org');
    expect(codePage).not.toContain(code);
    expect(world.customers.size).toBe(before);

    const back = await flow.post(locationOf(sent), {code});
    expect(locationOf(back)).toContain('code=');
    expect([...world.customers.values()].at(-1)?.email).toBe('new@example.org');
  });
});

describe('single sign-on', () => {
  it('needs no second code until logout', async () => {
    const flow = LoginFlow.fresh();
    await flow.signIn();
    const again = await flow.get(flow.authorizePath());
    expect(locationOf(again)).toContain('code=');
    const silent = await flow.get(flow.authorizePath({prompt: 'none'}));
    expect(locationOf(silent)).toContain('code=');
    const forced = await flow.get(flow.authorizePath({prompt: 'login'}));
    expect(forced.status).toBe(200);
  });

  it('tells the checkout who signed in, and not the storefront', async () => {
    const flow = LoginFlow.fresh();
    const sent = await flow.post(flow.authorizePath(), {
      email: 'kari@example.com',
    });
    const back = await flow.post(locationOf(sent), {code: '000000'});
    const paths = back.headers
      .getSetCookie()
      .map((cookie) => /Path=([^;]*)/.exec(cookie)?.[1]);
    expect(paths).toEqual([LOGIN, '/checkouts']);
  });

  it('answers prompt=none without a session with login_required', async () => {
    const flow = LoginFlow.fresh();
    const response = await flow.get(flow.authorizePath({prompt: 'none'}));
    const url = new URL(locationOf(response));
    expect(url.searchParams.get('error')).toBe('login_required');
    expect(url.searchParams.get('state')).toBe('state-1');
  });
});

describe('authorisation request', () => {
  const flow = new LoginFlow();

  it.each([
    ['an unknown client', {client_id: 'somebody-else'}],
    ['no client', {client_id: null}],
    ['a foreign redirect URI', {redirect_uri: 'https://evil.example/callback'}],
    [
      'a host that only begins like ours',
      {redirect_uri: 'https://localhost:3130.evil.example/account/authorize'},
    ],
    [
      'a name before the host',
      {redirect_uri: 'https://localhost:3130@evil.example/account/authorize'},
    ],
    [
      'another page of the storefront',
      {redirect_uri: 'https://localhost:3130/pages/x'},
    ],
    ['a script', {redirect_uri: 'javascript:alert(1)'}],
    ['a fragment', {redirect_uri: 'http://localhost:9/callback#x'}],
    ['no redirect URI', {redirect_uri: null}],
  ])('refuses %s with a page and never a redirect', async (_case, changes) => {
    const response = await flow.get(flow.authorizePath(changes));
    expect(response.status).toBe(400);
    expect(response.headers.get('location')).toBeNull();
    expect(response.headers.get('content-type')).toContain('text/html');
    const posted = await flow.post(flow.authorizePath(changes), {
      email: 'kari@example.com',
    });
    expect(posted.status).toBe(400);
  });

  it.each([
    'https://localhost:3130/account/authorize',
    'http://localhost:3130/account/authorize',
    'https://localhost:3130/nb-no/account/authorize',
    'http://127.0.0.1:9876/callback',
    'http://localhost:3999/anything?flow=1',
  ])('allows %s', async (redirectUri) => {
    const browser = new LoginFlow();
    const path = browser.authorizePath({redirect_uri: redirectUri});
    const url = await browser.signIn('kari@example.com', path);
    expect(url.protocol).toBe('http:');
    expect(url.searchParams.get('code')).not.toBeNull();
  });

  it.each([
    ['unsupported_response_type', {response_type: 'token'}],
    ['invalid_request', {response_type: null}],
    ['invalid_request', {response_mode: 'fragment'}],
    ['invalid_scope', {scope: 'email'}],
    ['invalid_request', {code_challenge: null}],
    ['invalid_request', {code_challenge: 'too-short'}],
    ['invalid_request', {code_challenge_method: 'plain'}],
    ['invalid_request', {code_challenge_method: null}],
    ['invalid_request', {prompt: 'none login'}],
  ])('sends %s back for %o', async (error, changes) => {
    const url = new URL(
      locationOf(await flow.get(flow.authorizePath(changes))),
    );
    expect(url.pathname).toBe('/account/authorize');
    expect(url.searchParams.get('error')).toBe(error);
    expect(url.searchParams.get('state')).toBe('state-1');
  });

  it('refuses repeated parameters', async () => {
    const twice = `${flow.authorizePath()}&client_id=${CLIENT_ID}`;
    expect((await flow.get(twice)).status).toBe(400);
    const state = await flow.get(`${flow.authorizePath()}&state=other`);
    expect(locationOf(state)).toContain('error=invalid_request');
  });

  it('is logged and can be made to fail', async () => {
    const flow = LoginFlow.fresh();
    const {world} = flow.emulator;
    world.faults.add({
      api: 'login',
      operation: 'authorize',
      effect: {kind: 'status', status: 503},
      remaining: 1,
    });
    expect((await flow.get(flow.authorizePath())).status).toBe(503);
    expect((await flow.get(flow.authorizePath())).status).toBe(200);
    expect(world.requests.entries.map(({status}) => status)).toEqual([
      503, 200,
    ]);
    expect(world.requests.entries[0]).toMatchObject({
      api: 'login',
      operation: `${LOGIN}/oauth/authorize`,
    });
  });
});
