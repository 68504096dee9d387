import {request as httpRequest} from 'node:http';
import {type APIResponse, expect} from '@playwright/test';
import {expectAccessible} from './support/accessibility';
import {formTokenOn} from './support/cancel-form';
import type {Shop} from './support/shop';
import {newEmail} from './support/sign-in';
import {test} from './support/test';
import {wholeAnswer} from './support/whole-answer';

const orderPath = (id: number) => `/account/orders/${id}`;
const cancelPath = (id: number) => `${orderPath(id)}/cancel`;

const STALE = /open for a while or you have signed in again/;

test.describe('the form’s token', () => {
  test(
    'from before signing in again changes nothing, and nothing typed is lost',
    {tag: '@no-javascript'},
    async ({page, context, shop, signInAs, problems}) => {
      problems.expect(/403/);
      const order = await shop.createOrder({email: newEmail()});
      await signInAs(page, order.email, cancelPath(order.id));
      await page.getByRole('radio', {name: 'I changed my mind'}).check();
      await page.getByRole('textbox').fill('Still true after all that');

      // Shopify's login still knows the customer and sends them straight back.
      await context.clearCookies({name: 'session'});
      const other = await context.newPage();
      await other.goto(orderPath(order.id));
      await expect(
        other.getByRole('link', {name: 'Cancel order'}),
      ).toBeVisible();

      const press = () =>
        page.getByRole('button', {name: 'Cancel this order'}).click();
      await press();
      await expect(page.getByRole('status').getByText(STALE)).toBeVisible();
      await expect(page.getByRole('textbox')).toHaveValue(
        'Still true after all that',
      );
      await expect(
        page.getByRole('radio', {name: 'I changed my mind'}),
      ).toBeChecked();
      await expectAccessible(page);
      expect((await shop.order(order.id)).cancelledAt).toBeNull();

      await press();
      await expect(
        page.getByRole('heading', {name: 'Order cancelled'}),
      ).toBeVisible();
    },
  );

  test('that is missing, another order’s or made up changes nothing', async ({
    page,
    shop,
    signInAs,
    baseURL,
  }) => {
    const email = newEmail();
    const order = await shop.createOrder({email});
    const another = await shop.createOrder({email});
    await signInAs(page, email, cancelPath(another.id));
    const ofAnother = await formTokenOn(page);
    await page.goto(cancelPath(order.id));
    const good = await formTokenOn(page);
    expect(ofAnother).not.toBe(good);

    for (const token of [null, '', ofAnother, 'A'.repeat(43)]) {
      const answer = await page.request.post(cancelPath(order.id), {
        form: {comment: 'Kept as well', ...(token !== null && {token})},
        headers: {Origin: baseURL ?? ''},
        maxRedirects: 0,
      });
      expect(answer.status()).toBe(403);
      const html = await answer.text();
      expect(html).toMatch(STALE);
      expect(html).toContain('Kept as well');
      expect(html).toContain(good);
    }
    expect(await writesAbout(shop, order.id)).toEqual([]);
  });

  test('says so in Norwegian', async ({page, shop, signInAs, baseURL}) => {
    const order = await shop.createOrder({email: newEmail()});
    await signInAs(page, order.email);
    const answer = await page.request.post(`/nb-no${cancelPath(order.id)}`, {
      form: {},
      headers: {Origin: baseURL ?? ''},
    });
    expect(await answer.text()).toContain('eller du har logget inn på nytt');
  });
});

test('a machine’s posts are stopped before they cost anything, and what was typed is kept', async ({
  page,
  context,
  shop,
  signInAs,
  baseURL,
}) => {
  test.skip(
    process.platform === 'darwin',
    'macOS has no second loopback address to be another buyer’s.',
  );
  const order = await shop.createOrder({email: newEmail()});
  await signInAs(page, order.email, cancelPath(order.id));
  const body = new URLSearchParams({
    comment: 'Typed by a person',
    token: await formTokenOn(page),
  });
  const post = (cookie = '') =>
    postFrom('127.0.0.2', new URL(cancelPath(order.id), baseURL), body, cookie);

  for (let n = 0; n < 240; n += 1) expect((await post()).status).toBe(302);
  const cookies = await context.cookies(baseURL);
  const answer = await post(
    cookies.map(({name, value}) => `${name}=${value}`).join('; '),
  );
  expect(answer.status).toBe(429);
  expect(Number(answer.retryAfter)).toBeGreaterThan(0);
  expect(Number(answer.retryAfter)).toBeLessThanOrEqual(60);
  expect(answer.body).toContain('That was a lot at once');
  expect(answer.body).toContain('Typed by a person');
  expect(await writesAbout(shop, order.id)).toEqual([]);

  // Everybody else goes on undisturbed.
  await page.getByRole('button', {name: 'Cancel this order'}).click();
  await expect(
    page.getByRole('heading', {name: 'Order cancelled'}),
  ).toBeVisible();
});

test('somebody else’s order and one that does not exist can’t be told apart', async ({
  page,
  shop,
  signInAs,
  baseURL,
}) => {
  const theirs = await shop.createOrder({email: newEmail()});
  const mine = await shop.createOrder({email: newEmail()});
  // As many digits, so that not even the length differs.
  const nobodys = Number(String(theirs.id).replace(/\d/g, '9'));
  await signInAs(page, mine.email, cancelPath(mine.id));
  const token = await formTokenOn(page);

  const answersFor = async (id: number) => {
    const asks: Record<string, () => Promise<APIResponse>> = {};
    for (const path of [orderPath(id), cancelPath(id)]) {
      for (const address of [path, `/nb-no${path}`, `${path}.data`]) {
        asks[`GET ${address}`] = () => page.request.get(address);
        asks[`POST ${address}`] = () =>
          page.request.post(address, {
            form: {reason: '', comment: '', token},
            headers: {Origin: baseURL ?? ''},
            maxRedirects: 0,
          });
      }
    }
    const seen: Record<string, unknown> = {};
    for (const [what, ask] of Object.entries(asks)) {
      seen[what.replace(String(id), 'ID')] = await wholeAnswer(
        await ask(),
        String(id),
      );
    }
    return seen;
  };
  const [someone, nobody] = [
    await answersFor(theirs.id),
    await answersFor(nobodys),
  ];
  expect(someone).toEqual(nobody);
  for (const asked of ['GET', 'POST']) {
    expect(someone[`${asked} /account/orders/ID/cancel`]).toMatchObject({
      status: 404,
    });
  }
  expect(await requestsAbout(shop, theirs.id)).toEqual(
    await requestsAbout(shop, nobodys),
  );
  expect(await requestsAbout(shop, theirs.id)).not.toEqual([]);
  expect((await shop.order(theirs.id)).cancelledAt).toBeNull();
});

/** API, operation and answer of whatever was asked about an order, in order. */
async function requestsAbout(shop: Shop, id: number): Promise<string[]> {
  return (
    (await shop.requests())
      // The whole number: other tests ask for longer ones in which it occurs.
      .filter(({variables}) =>
        new RegExp(`(?<!\\d)${id}(?!\\d)`).test(JSON.stringify(variables)),
      )
      // Shopify tells the shop of every order, whoever asks for it.
      .filter(
        ({operation}) =>
          !['FollowUpOrder', 'StoredWithdrawals'].includes(operation),
      )
      .map(({api, operation, status}) => `${api} ${operation} ${status}`)
  );
}

async function writesAbout(shop: Shop, id: number): Promise<string[]> {
  return (await requestsAbout(shop, id)).filter(
    (asked) => asked.startsWith('admin') && !asked.includes('CancellableOrder'),
  );
}

/** Posts a form from an address of the sender's own, as another buyer would. */
function postFrom(
  localAddress: string,
  url: URL,
  form: URLSearchParams,
  cookie: string,
) {
  return new Promise<{
    status: number | undefined;
    retryAfter: string | undefined;
    body: string;
  }>((resolve, reject) => {
    const posted = httpRequest(
      {
        host: '127.0.0.1',
        localAddress,
        port: url.port,
        path: url.pathname,
        method: 'POST',
        headers: {
          Host: url.host,
          Origin: url.origin,
          Cookie: cookie,
          'Content-Type': 'application/x-www-form-urlencoded',
        },
      },
      (answer) => {
        let body = '';
        answer.setEncoding('utf8');
        answer.on('data', (part: string) => (body += part));
        answer.on('end', () =>
          resolve({
            status: answer.statusCode,
            retryAfter: answer.headers['retry-after'],
            body,
          }),
        );
      },
    );
    posted.once('error', reject);
    posted.end(form.toString());
  });
}
