import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {DEFAULT_POLICY, type Policy} from '~/cancellation/policy';
import {type Locale, LOCALES} from '~/i18n/locale';
import {editPolicy} from '~/merchant/policy/edit-policy.server';
import {formValues} from '~/merchant/policy/form-values.server';
import {historyView} from '~/merchant/policy/history-view.server';
import {openPolicy} from '~/merchant/policy/open-policy.server';
import {POLICY_FIELD} from '~/merchant/policy/policy-field.server';
import {
  NO_HISTORY,
  type PolicyHistory,
  withChange,
} from '~/merchant/policy/policy-history';
import type {PolicyFormState} from '~/merchant/policy/policy-page-view';
import {wordsFor} from '~/merchant/policy/policy-pages.server';
import {
  definePolicy,
  readStoredPolicy,
} from '~/merchant/policy/policy-store.server';
import type {Merchant} from '~/shopify/merchant-access.server';
import {EmulatedShop} from '../support/emulated-shop';
import {setPolicy} from '../support/set-policy';
import {leadFetchTo, signedInMerchant as merchant} from './signed-in';

const [english, norwegian] = LOCALES;
const words = (currency: string) => wordsFor(english, currency);

// Vitest types its matchers as `any`.
const containing = (text: string): unknown => expect.stringContaining(text);

let shop: EmulatedShop;
beforeEach(async () => {
  shop = await EmulatedShop.open();
  leadFetchTo(shop);
});
afterEach(async () => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  await shop.close();
});

const open = (query = '') =>
  openPolicy(shop.admin, words, 'token', new URLSearchParams(query));

/** What a form sends that was opened as the page is now. */
async function opened() {
  const page = await open();
  if (page?.kind !== 'edit') throw new Error(`The page is ${page?.kind}`);
  return page.form;
}

const send = async (
  by: Merchant,
  intent: 'review' | 'save',
  form: PolicyFormState,
  change: Partial<Policy>,
  base: Policy = DEFAULT_POLICY,
) =>
  editPolicy(shop.admin, words, {
    by,
    intent: {kind: intent},
    form,
    values: formValues(POLICY_FIELD, {...base, ...change}),
  });

const stored = () => readStoredPolicy(shop.admin);

describe('saving', () => {
  it('writes the policy with its history, by whom and from what', async () => {
    const by = await merchant();
    const form = await opened();
    const reviewed = await send(by, 'review', form, {windowMinutes: 15});
    expect(reviewed).toMatchObject({
      kind: 'page',
      status: 200,
      page: {
        kind: 'review',
        differences: [
          {label: 'Minutes after the order', before: ['60'], after: ['15']},
        ],
      },
    });
    expect((await stored()).value).toBeNull();

    const saved = await send(by, 'save', form, {windowMinutes: 15});
    expect(saved.kind).toBe('saved');
    const {policy, history} = await stored();
    expect(policy).toEqual({...DEFAULT_POLICY, windowMinutes: 15});
    expect(history.entries).toMatchObject([
      {number: 1, at: null, by: null, policy: null},
      {number: 2, by: 'merchant@example.com', policy: {windowMinutes: 15}},
    ]);
    expect(historyView(words('NOK'), await stored())).toMatchObject([
      {number: 2, isCurrent: true, differences: [{after: ['15']}]},
      {number: 1, canBeRestored: true, byline: 'How it was to begin with'},
    ]);
  });

  it('of nothing is not offered', async () => {
    const answer = await send(await merchant(), 'review', await opened(), {});
    expect(answer).toMatchObject({
      page: {
        kind: 'edit',
        notice: {sentences: [containing('not changed anything')]},
      },
    });
  });

  it('of what can’t be a policy names each field, and keeps what was typed', async () => {
    const values = new Map([
      ...formValues(POLICY_FIELD, DEFAULT_POLICY),
      ['policy.windowMinutes', 'soon'],
    ]);
    const answer = await editPolicy(shop.admin, words, {
      by: await merchant(),
      intent: {kind: 'save'},
      form: await opened(),
      values,
    });
    expect(answer).toMatchObject({kind: 'page', status: 400});
    expect(JSON.stringify(answer)).toContain('"value":"soon"');
    expect(JSON.stringify(answer)).toContain(
      'Write a whole number from 1 to 525600.',
    );
    expect((await stored()).value).toBeNull();
  });

  it('of more than Shopify keeps is refused', async () => {
    const tags = Array.from({length: 4000}, (_, n) => `a-rather-long-tag-${n}`);
    const answer = await send(await merchant(), 'save', await opened(), {
      blockedOrderTags: tags,
    });
    expect(answer).toMatchObject({kind: 'page', status: 413});
    expect((await stored()).value).toBeNull();
  });
});

describe('two people', () => {
  it('keep both their changes, and the second is told of the first', async () => {
    const [one, two] = [
      await merchant(),
      await merchant('colleague@example.com'),
    ];
    const form = await opened();
    await send(one, 'save', form, {windowMinutes: 15, restock: false});

    const answer = await send(two, 'save', form, {
      windowMinutes: 30,
      blockUnpaid: true,
    });
    expect(answer).toMatchObject({
      kind: 'page',
      status: 409,
      page: {
        kind: 'review',
        notice: {
          sentences: [
            containing('merchant@example.com saved other rules'),
            'You have both changed “Minutes after the order”. Yours is used if you save now.',
            expect.any(String),
          ],
          changes: [{key: 'windowMinutes'}, {key: 'restock'}],
        },
        differences: [{key: 'windowMinutes'}, {key: 'blockUnpaid'}],
      },
    });
    if (answer.kind !== 'page' || answer.page.kind !== 'review') return;
    const {form: again, values} = answer.page;
    const saved = await editPolicy(shop.admin, words, {
      by: two,
      intent: {kind: 'save'},
      form: again,
      values: new Map(values),
    });
    expect(saved.kind).toBe('saved');
    expect((await stored()).policy).toMatchObject({
      windowMinutes: 30,
      restock: false,
      blockUnpaid: true,
    });
    expect((await stored()).history.entries.map(({by}) => by)).toEqual([
      null,
      'merchant@example.com',
      'colleague@example.com',
    ]);
  });

  it('who press at the same moment: one saves, the other is told', async () => {
    const by = await merchant();
    const form = await opened();
    const answers = await Promise.all(
      [10, 20, 30, 40].map((windowMinutes) =>
        send(by, 'save', form, {windowMinutes}),
      ),
    );
    expect(answers.map(({kind}) => kind).sort()).toEqual([
      'page',
      'page',
      'page',
      'saved',
    ]);
    expect((await stored()).history.entries).toHaveLength(2);
  });

  it('of whom one has used Shopify’s admin are told apart, and that is kept too', async () => {
    const by = await merchant();
    const form = await opened();
    setPolicy(shop.emulator.world, {windowMinutes: 5});
    const digest = 'a'.repeat(64);
    for (const metafield of shop.emulator.world.shopMetafields) {
      metafield.compareDigest = digest;
    }
    expect(await send(by, 'save', form, {windowMinutes: 15})).toMatchObject({
      page: {
        notice: {
          sentences: [
            containing('in Shopify’s admin'),
            containing('You have both changed'),
            containing('Nothing you filled in is lost'),
          ],
        },
      },
    });
    await send(by, 'save', await opened(), {windowMinutes: 15});
    expect((await stored()).history.entries).toMatchObject([
      {by: null, policy: {windowMinutes: 5}},
      {by: 'merchant@example.com', policy: {windowMinutes: 15}},
    ]);
  });
});

describe('an earlier version', () => {
  it('is reviewed as any change, and saved on top', async () => {
    const by = await merchant();
    await send(by, 'save', await opened(), {windowMinutes: 15});
    const page = await open('from=1');
    expect(page).toMatchObject({
      kind: 'review',
      differences: [{before: ['15'], after: ['60']}],
    });
    if (page?.kind !== 'review') return;
    await editPolicy(shop.admin, words, {
      by,
      intent: {kind: 'save'},
      form: page.form,
      values: new Map(page.values),
    });
    expect((await stored()).policy).toEqual(DEFAULT_POLICY);
    expect((await stored()).history.entries).toHaveLength(3);
  });

  it.each(['from=99', 'from=x', 'from=', 'from=1e1'])(
    'that there is not: %s',
    async (query) => {
      expect(await open(query)).toBeNull();
    },
  );
});

it('what can’t be read is shown as it is, and left by way of the defaults', async () => {
  setPolicy(shop.emulator.world, {});
  for (const metafield of shop.emulator.world.shopMetafields) {
    metafield.value = '{"version": 1, "windowMinutes": "an hour"}';
    metafield.compareDigest = 'b'.repeat(64);
  }
  expect(await open()).toMatchObject({
    kind: 'unreadable',
    raw: '{"version": 1, "windowMinutes": "an hour"}',
  });
  const page = await open('from=defaults');
  if (page?.kind !== 'review') throw new Error('No review');
  await editPolicy(shop.admin, words, {
    by: await merchant(),
    intent: {kind: 'save'},
    form: page.form,
    values: new Map(page.values),
  });
  expect((await stored()).policy).toEqual(DEFAULT_POLICY);
  const [newest, oldest] = historyView(words('NOK'), await stored());
  expect(newest).toMatchObject({isCurrent: true});
  expect(oldest).toMatchObject({
    canBeRestored: false,
    remark: containing('not a set of rules'),
  });
});

it('the definition is made once', async () => {
  expect((await stored()).isDefined).toBe(false);
  await definePolicy(shop.admin);
  await definePolicy(shop.admin);
  expect((await stored()).isDefined).toBe(true);
  expect(shop.emulator.world.metafieldDefinitions).toMatchObject([
    {ownerType: 'SHOP', namespace: 'angre', key: 'policy', type: 'json'},
  ]);
});

describe('the history', () => {
  const changed = (history: PolicyHistory, n: number, size = 0) =>
    withChange(history, {
      before: history.entries.at(-1)?.policy ?? null,
      beforeSince: null,
      after: {n, text: 'x'.repeat(size)},
      at: '2026-11-24T12:00:00Z',
      by: 'merchant@example.com',
    });

  it('lets the oldest go when there are very many, or they are very large', () => {
    let history = NO_HISTORY;
    for (let n = 1; n <= 300; n += 1) history = changed(history, n);
    expect(history.entries).toHaveLength(200);
    expect(history.entries.at(-1)).toMatchObject({number: 301});

    for (let n = 0; n < 10; n += 1) history = changed(history, n, 30_000);
    expect(JSON.stringify(history).length).toBeLessThan(128 * 1024);
    expect(history.entries.at(-1)).toMatchObject({number: 311});
  });

  it('knows a policy again whose keys come back in another order', () => {
    const history = withChange(changed(NO_HISTORY, 1), {
      before: {text: '', n: 1},
      beforeSince: null,
      after: {n: 2},
      at: '2026-11-24T12:00:00Z',
      by: 'merchant@example.com',
    });
    expect(history.entries.map(({number}) => number)).toEqual([1, 2, 3]);
  });
});

describe('the summary', () => {
  const summaryOf = async (
    change: Partial<Policy>,
    locale: Locale = english,
  ) => {
    const form = await opened();
    const answer = await editPolicy(
      shop.admin,
      (currency) => wordsFor(locale, currency),
      {
        by: await merchant(),
        intent: {kind: 'review'},
        form,
        values: formValues(POLICY_FIELD, {...DEFAULT_POLICY, ...change}),
      },
    );
    return answer.kind === 'page' && answer.page.kind === 'review'
      ? answer.page.then
      : [];
  };
  const noCutOff = {saturday: null, sunday: null};
  const change: Partial<Policy> = {
    windowMinutes: 90,
    cutOffs: {
      monday: '14:00',
      tuesday: '14:00',
      wednesday: '14:00',
      thursday: '14:00',
      friday: '12:00',
      ...noCutOff,
    },
    modes: {WINDOW_CLOSED: 'request'},
    fee: {percent: '5'},
    overrides: [{countries: ['DE'], policy: {windowMinutes: null}}],
  };

  it('can be read by somebody who has never seen the form', async () => {
    expect(await summaryOf(change)).toEqual(
      expect.arrayContaining([
        'Customers can cancel until 90 minutes after the order, and at the latest at 14:00 on Monday to Thursday and 12:00 on Friday.',
        'They can’t cancel an order with a product tagged kan-ikke-avbestilles, personalised goods or a subscription.',
        'You are asked instead of saying no when: time is up.',
        'You keep 5 % as a fee, but never from consumers with a right of withdrawal.',
        'In Germany it is different: Minutes after the order: None.',
      ]),
    );
  });

  it('in Norwegian, too', async () => {
    expect(await summaryOf(change, norwegian)).toEqual(
      expect.arrayContaining([
        'Kundene kan avbestille til 90 minutter etter bestillingen, og senest kl. 14:00 mandag til torsdag og kl. 12:00 fredag.',
        'De kan ikke avbestille noe med et produkt merket kan-ikke-avbestilles, varer laget etter kundens ønske eller et abonnement.',
      ]),
    );
  });

  it('says so where cancelling is off', async () => {
    expect((await summaryOf({enabled: false}))[0]).toContain(
      'can’t cancel by themselves',
    );
  });
});
