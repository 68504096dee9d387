import {describe, expect, it} from 'vitest';
import {
  CLIENT_ID,
  locationOf,
  LOGIN,
  LoginFlow,
  readTokens,
  REDIRECT_URI,
} from './login-flow';

const WHO = '{customer {emailAddress {emailAddress}}}';

describe('code exchange', () => {
  it('gives tokens that open the Customer Account API', async () => {
    const flow = LoginFlow.fresh();
    const tokens = await flow.tokens();
    expect(tokens.access_token).toMatch(/^shcat_/);
    expect(tokens.refresh_token).toMatch(/^shcrt_/);
    expect(tokens.expires_in).toBe(7200);
    const answer = await flow.query(tokens.access_token, WHO);
    expect(await answer.json()).toMatchObject({
      data: {customer: {emailAddress: {emailAddress: 'kari@example.com'}}},
    });
  });

  it.each([
    ['a wrong verifier', {code_verifier: 'x'.repeat(43)}, 400, 'invalid_grant'],
    [
      'another redirect URI',
      {redirect_uri: 'http://localhost:3130/account/authorize'},
      400,
      'invalid_grant',
    ],
    ['another client', {client_id: 'somebody-else'}, 401, 'invalid_client'],
    ['an unknown code', {code: 'made-up'}, 400, 'invalid_grant'],
    [
      'another grant',
      {grant_type: 'client_credentials'},
      400,
      'unsupported_grant_type',
    ],
  ])('refuses %s', async (_case, changes, status, error) => {
    const flow = LoginFlow.fresh();
    const response = await flow.exchange(await flow.code(), changes);
    expect(response.status).toBe(status);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.json()).toMatchObject({error});
  });

  it.each(['code', 'redirect_uri', 'code_verifier', 'grant_type'])(
    'refuses a request without %s',
    async (missing) => {
      const flow = LoginFlow.fresh();
      const form = new URLSearchParams({
        grant_type: 'authorization_code',
        client_id: CLIENT_ID,
        redirect_uri: REDIRECT_URI,
        code: await flow.code(),
        code_verifier: flow.verifier,
      });
      form.delete(missing);
      const response = await flow.post(
        `${LOGIN}/oauth/token`,
        Object.fromEntries(form),
      );
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({error: 'invalid_request'});
    },
  );

  it('refuses an expired code', async () => {
    const flow = LoginFlow.fresh();
    const code = await flow.code();
    flow.emulator.world.clock.advance(1.1);
    const response = await flow.exchange(code);
    expect(await response.json()).toMatchObject({error: 'invalid_grant'});
  });

  it('refuses a reused code and revokes what it gave', async () => {
    const flow = LoginFlow.fresh();
    const code = await flow.code();
    const tokens = await readTokens(await flow.exchange(code));
    const again = await flow.exchange(code);
    expect(again.status).toBe(400);
    expect(await again.json()).toMatchObject({error: 'invalid_grant'});
    expect((await flow.query(tokens.access_token, WHO)).status).toBe(401);
    expect((await flow.refresh(tokens.refresh_token)).status).toBe(400);
  });

  it('writes an id token that plain atob can read, whatever the nonce', async () => {
    const flow = LoginFlow.fresh();
    const nonce = '?~>??~~>> æøå ☃';
    const back = await flow.signIn(
      'kari@example.com',
      flow.authorizePath({nonce}),
    );
    const {id_token: idToken = ''} = await readTokens(
      await flow.exchange(back.searchParams.get('code') ?? ''),
    );
    const payload = idToken.split('.')[1] ?? '';
    expect(payload).not.toMatch(/[-_]/);
    expect(JSON.parse(atob(payload))).toMatchObject({
      iss: 'http://localhost:4130',
      aud: CLIENT_ID,
      email: 'kari@example.com',
      email_verified: true,
      nonce,
    });
  });
});

describe('refresh', () => {
  it('rotates, and reuse of an old refresh token revokes the family', async () => {
    const flow = LoginFlow.fresh();
    const first = await flow.tokens();
    const second = await readTokens(await flow.refresh(first.refresh_token));
    expect(second.refresh_token).not.toBe(first.refresh_token);
    expect((await flow.query(second.access_token, WHO)).status).toBe(200);

    const reused = await flow.refresh(first.refresh_token);
    expect(reused.status).toBe(400);
    expect(await reused.json()).toMatchObject({error: 'invalid_grant'});
    expect((await flow.query(second.access_token, WHO)).status).toBe(401);
    expect((await flow.refresh(second.refresh_token)).status).toBe(400);
  });

  it('leaves the sign-in of another browser alone', async () => {
    const flow = LoginFlow.fresh();
    const first = await flow.tokens();
    const other = new LoginFlow();
    const others = await other.tokens();
    await flow.refresh(first.refresh_token);
    await flow.refresh(first.refresh_token);
    expect((await other.query(others.access_token, WHO)).status).toBe(200);
  });

  it('renews an access token that the shop’s clock has expired', async () => {
    const flow = LoginFlow.fresh();
    const tokens = await flow.tokens();
    flow.emulator.world.clock.advance(121);
    expect((await flow.query(tokens.access_token, WHO)).status).toBe(401);
    const renewed = await readTokens(await flow.refresh(tokens.refresh_token));
    expect((await flow.query(renewed.access_token, WHO)).status).toBe(200);
  });
});

describe('access token', () => {
  it.each(['', 'made-up', 'shcat_0'])('refuses %j', async (token) => {
    expect((await LoginFlow.fresh().query(token, WHO)).status).toBe(401);
  });

  it('is wanted without "Bearer"', async () => {
    const flow = LoginFlow.fresh();
    const {access_token: token} = await flow.tokens();
    expect((await flow.query(`Bearer ${token}`, WHO)).status).toBe(401);
  });

  it('needs the scope of the Customer Account API', async () => {
    const flow = LoginFlow.fresh();
    const back = await flow.signIn(
      'kari@example.com',
      flow.authorizePath({scope: 'openid email'}),
    );
    const tokens = await readTokens(
      await flow.exchange(back.searchParams.get('code') ?? ''),
    );
    expect((await flow.query(tokens.access_token, WHO)).status).toBe(401);
  });
});

describe('logout', () => {
  const logoutPath = (params: Record<string, string>) =>
    `${LOGIN}/logout?${new URLSearchParams(params).toString()}`;

  it('ends the session, revokes the tokens and returns to the shop', async () => {
    const flow = LoginFlow.fresh();
    const tokens = await flow.tokens();
    // An expired hint still signs out.
    flow.emulator.world.clock.advance(300);
    const response = await flow.get(
      logoutPath({
        id_token_hint: tokens.id_token ?? '',
        post_logout_redirect_uri: 'https://localhost:3130/',
        state: 'bye',
      }),
    );
    expect(locationOf(response)).toBe('http://localhost:3130/?state=bye');
    expect((await flow.refresh(tokens.refresh_token)).status).toBe(400);
    const next = await flow.get(flow.authorizePath());
    expect(next.status).toBe(200);
  });

  it('refuses a foreign address and stays signed in', async () => {
    const flow = LoginFlow.fresh();
    const tokens = await flow.tokens();
    const response = await flow.get(
      logoutPath({
        id_token_hint: tokens.id_token ?? '',
        post_logout_redirect_uri: 'https://evil.example/',
      }),
    );
    expect(response.status).toBe(400);
    expect((await flow.query(tokens.access_token, WHO)).status).toBe(200);
  });

  it('refuses a hint that it did not sign', async () => {
    const flow = LoginFlow.fresh();
    const {id_token: idToken = ''} = await flow.tokens();
    const forged = [...idToken.split('.').slice(0, 2), 'AAAA'].join('.');
    for (const hint of ['', 'x', forged]) {
      const response = await flow.get(logoutPath({id_token_hint: hint}));
      expect(response.status).toBe(400);
    }
  });
});
