import {describe, expect, it} from 'vitest';
import {decide} from '~/cancellation/decide';
import type {OrderSnapshot} from '~/cancellation/order-snapshot';
import {DEFAULT_POLICY, type Policy} from '~/cancellation/policy';
import type {RefusalCode, RefusalFacts} from '~/cancellation/rule';
import {counted, NO_USAGE, type Usage} from '~/cancellation/usage';
import {line, minutesLater, owned, transaction} from './orders';
import {everyDay} from './policies';

interface Case {
  what: string;
  order?: Partial<OrderSnapshot>;
  policy?: Partial<Policy>;
  answer: RefusalCode | 'cancel';
  facts?: RefusalFacts;
}

const lineTitle = 'Fjord at Dawn';
const risk = (
  level: OrderSnapshot['risk']['levels'][number],
  recommendation: OrderSnapshot['risk']['recommendation'] = 'NONE',
) => ({risk: {recommendation, levels: [level]}});

const CASES: Case[] = [
  {
    what: 'an order tag',
    order: {tags: ['vip', 'Hands Off']},
    policy: {blockedOrderTags: ['hands off']},
    answer: 'ORDER_EXCLUDED',
  },
  {
    what: 'other order tags',
    order: {tags: ['vip']},
    policy: {blockedOrderTags: ['hands off']},
    answer: 'cancel',
  },
  {
    what: 'a product type',
    order: {lines: [line({productType: 'Frame'})]},
    policy: {blockedProductTypes: ['frame']},
    answer: 'PRODUCT_TYPE_EXCLUDED',
    facts: {lineTitle},
  },
  {
    what: 'a product type that was taken off the order',
    order: {lines: [line(), line({productType: 'Frame', currentQuantity: 0})]},
    policy: {blockedProductTypes: ['frame']},
    answer: 'cancel',
  },
  {
    what: 'a deleted product’s type',
    order: {lines: [line({productType: null})]},
    policy: {blockedProductTypes: ['frame']},
    answer: 'PRODUCT_UNKNOWN',
    facts: {lineTitle},
  },
  {
    what: 'a personalised line',
    order: {lines: [line({attributeKeys: ['Name to print']})]},
    answer: 'PERSONALISED',
    facts: {lineTitle},
  },
  {
    what: 'a personalised line, where that is no obstacle',
    order: {lines: [line({attributeKeys: ['Name to print']})]},
    policy: {blockPersonalised: false},
    answer: 'cancel',
  },
  {
    what: 'an app’s own attribute',
    order: {lines: [line({attributeKeys: ['_bundle']})]},
    answer: 'cancel',
  },
  {
    what: 'a pre-order',
    order: {lines: [line({productTags: ['Preorder']})]},
    policy: {preOrderTags: ['preorder']},
    answer: 'PREORDER',
    facts: {lineTitle},
  },
  {
    what: 'a deleted product that may have been a pre-order',
    order: {lines: [line({productTags: null})]},
    policy: {preOrderTags: ['preorder'], blockedProductTags: []},
    answer: 'PRODUCT_UNKNOWN',
  },
  {
    what: 'a subscription',
    order: {lines: [line({hasSellingPlan: true})]},
    answer: 'SUBSCRIPTION',
    facts: {lineTitle},
  },
  {
    what: 'a subscription, where that is no obstacle',
    order: {lines: [line({hasSellingPlan: true})]},
    policy: {blockSubscriptions: false},
    answer: 'cancel',
  },
  {
    what: 'a company’s order',
    order: {purchaser: 'company'},
    policy: {blockBusinessOrders: true},
    answer: 'BUSINESS_ORDER',
  },
  {
    what: 'a company’s order, as a rule',
    order: {purchaser: 'company'},
    answer: 'cancel',
  },
  {
    what: 'nobody knows whose order',
    order: {purchaser: null},
    policy: {blockBusinessOrders: true},
    answer: 'NOT_AVAILABLE',
  },
  {
    what: 'a gateway by Shopify’s name',
    policy: {blockedGateways: ['Shopify_Payments']},
    answer: 'GATEWAY_EXCLUDED',
    facts: {gatewayName: 'Shopify Payments'},
  },
  {
    what: 'a gateway by the name that people read',
    policy: {blockedGateways: ['shopify payments']},
    answer: 'GATEWAY_EXCLUDED',
  },
  {
    what: 'a gateway that was tried in vain',
    order: {
      transactions: [
        transaction({gateway: 'klarna', status: 'FAILURE'}),
        transaction(),
      ],
    },
    policy: {blockedGateways: ['klarna']},
    answer: 'cancel',
  },
  {
    what: 'a gateway without a name',
    order: {transactions: [transaction({gateway: ''})]},
    policy: {blockedGateways: ['klarna']},
    answer: 'NOT_AVAILABLE',
  },
  {
    what: 'not paid',
    order: {financialStatus: 'PENDING'},
    policy: {blockUnpaid: true},
    answer: 'UNPAID',
  },
  {
    what: 'paid in part',
    order: {financialStatus: 'PARTIALLY_PAID'},
    policy: {blockUnpaid: true},
    answer: 'UNPAID',
  },
  {
    what: 'nobody knows whether it is paid',
    order: {financialStatus: null},
    policy: {blockUnpaid: true},
    answer: 'UNPAID',
  },
  {
    what: 'reserved on a card',
    order: {financialStatus: 'AUTHORIZED'},
    policy: {blockUnpaid: true},
    answer: 'cancel',
  },
  {
    what: 'medium risk, from medium on',
    order: risk('MEDIUM'),
    policy: {blockedRiskLevel: 'MEDIUM'},
    answer: 'UNDER_REVIEW',
  },
  {
    what: 'medium risk, from high on',
    order: risk('MEDIUM'),
    policy: {blockedRiskLevel: 'HIGH'},
    answer: 'cancel',
  },
  {
    what: 'risk that is being assessed',
    order: risk('PENDING'),
    policy: {blockedRiskLevel: 'HIGH'},
    answer: 'UNDER_REVIEW',
  },
  {
    what: 'risk that nobody has assessed',
    order: {risk: {recommendation: 'NONE', levels: []}},
    policy: {blockedRiskLevel: 'HIGH'},
    answer: 'UNDER_REVIEW',
  },
  {
    what: 'high risk, where that is no obstacle',
    order: risk('HIGH', 'CANCEL'),
    answer: 'cancel',
  },
  {
    what: 'a recommendation to cancel, from "investigate" on',
    order: risk('LOW', 'CANCEL'),
    policy: {blockedRiskRecommendation: 'INVESTIGATE'},
    answer: 'UNDER_REVIEW',
  },
  {
    what: 'a recommendation to investigate, from "cancel" on',
    order: risk('LOW', 'INVESTIGATE'),
    policy: {blockedRiskRecommendation: 'CANCEL'},
    answer: 'cancel',
  },
  {
    what: 'a value at the limit',
    policy: {maximumOrderValue: '1290'},
    answer: 'cancel',
  },
  {
    what: 'a value over the limit by the smallest coin',
    order: {value: {amount: '1290.01', currencyCode: 'NOK'}},
    policy: {maximumOrderValue: '1290.00'},
    answer: 'VALUE_TOO_HIGH',
    facts: {limit: {amount: '1290.00', currencyCode: 'NOK'}},
  },
  {
    // Placed at 13:00 by Oslo's clocks.
    what: 'the cut-off comes before the window ends',
    policy: {cutOffs: everyDay('13:04')},
    answer: 'CUT_OFF_PASSED',
    facts: {closedAt: '2026-11-23T12:04:00.000Z'},
  },
  {
    what: 'the cut-off is still to come',
    policy: {cutOffs: everyDay('13:06')},
    answer: 'cancel',
  },
  {
    what: 'both are over: the one that closed the door is told',
    policy: {cutOffs: everyDay('13:03'), windowMinutes: 4},
    answer: 'CUT_OFF_PASSED',
  },
  {
    what: 'the other way round',
    policy: {cutOffs: everyDay('13:04'), windowMinutes: 3},
    answer: 'WINDOW_CLOSED',
  },
  {
    what: 'an override for the country it goes to',
    order: {countryCode: 'DE'},
    policy: {overrides: [{countries: ['DE'], policy: {windowMinutes: 3}}]},
    answer: 'WINDOW_CLOSED',
  },
  {
    what: 'an override for another country',
    policy: {overrides: [{countries: ['DE'], policy: {enabled: false}}]},
    answer: 'cancel',
  },
];

describe('the rules of the policy', () => {
  it.each(CASES)('$what: $answer', ({order, policy, answer, facts}) => {
    const decision = decide(
      owned(order),
      {...DEFAULT_POLICY, ...policy},
      minutesLater(5),
    );
    expect(decision.kind === 'cancel' ? 'cancel' : decision.code).toBe(answer);
    if (facts) expect(decision).toMatchObject({facts});
  });
});

describe('limits', () => {
  /** So many attempts, so many minutes after the order was placed at noon. */
  const attempts = (count: number, minutes: number): Usage =>
    Array.from({length: count}, () => minutesLater(minutes)).reduce<Usage>(
      counted,
      {},
    );
  const limits = (change: Partial<Policy['limits']>) => ({
    ...DEFAULT_POLICY,
    windowMinutes: null,
    limits: {customer: null, address: null, shop: null, ...change},
  });
  const twoADay = {count: 2, days: 1};
  const decideWith = (
    usage: Partial<OrderSnapshot['usage']>,
    policy: Policy,
    minutes = 5,
  ) =>
    decide(
      owned({usage: {...NO_USAGE, ...usage}}),
      policy,
      minutesLater(minutes),
    );

  it.each([
    ['one below the limit', attempts(1, 1), twoADay, 'cancel'],
    ['at the limit', attempts(2, 1), twoADay, 'LIMIT_REACHED'],
    ['at the limit two days ago', attempts(2, -2880), twoADay, 'cancel'],
    ['many, without a limit', attempts(5000, 1), null, 'cancel'],
  ])('%s', (_what, customer, limit, answer) => {
    const decision = decideWith({customer}, limits({customer: limit}));
    expect(decision.kind === 'refuse' ? decision.code : decision.kind).toBe(
      answer,
    );
  });

  it('of the customer names what was done, and when the door opens', () => {
    const opening = '2026-11-24T13:00:00.000Z';
    expect(
      decideWith({customer: attempts(3, 1)}, limits({customer: twoADay})),
    ).toEqual({
      kind: 'refuse',
      code: 'LIMIT_REACHED',
      facts: {cancelled: {count: 3, days: 1}, opensAt: opening},
      until: opening,
    });
  });

  it.each(['address', 'shop'] as const)(
    'of the %s keeps to itself what others have done',
    (scope) => {
      expect(
        decideWith({[scope]: attempts(2, 1)}, limits({[scope]: twoADay})),
      ).toEqual({
        kind: 'refuse',
        code: 'LIMIT_ELSEWHERE',
        facts: {},
        until: '2026-11-24T13:00:00.000Z',
      });
    },
  );

  it('passes over the moment at which one of two opens', () => {
    expect(
      decideWith(
        {address: attempts(2, 1), shop: attempts(2, 1)},
        limits({address: twoADay, shop: {count: 2, days: 7}}),
      ).until,
    ).toBe('2026-11-30T13:00:00.000Z');
  });

  it('names the moment at which another limit says no instead', () => {
    expect(
      decideWith(
        {customer: attempts(2, 1), shop: attempts(2, 1)},
        limits({customer: twoADay, shop: {count: 2, days: 7}}),
      ),
    ).toMatchObject({
      code: 'LIMIT_REACHED',
      until: '2026-11-24T13:00:00.000Z',
    });
  });

  it('give way to what no waiting mends', () => {
    const policy = {...limits({customer: twoADay}), windowMinutes: 60};
    const usage = {customer: attempts(2, 1)};
    expect(decideWith(usage, policy)).toMatchObject({
      code: 'LIMIT_REACHED',
      until: '2026-11-23T13:00:00.000Z',
    });
    expect(decideWith(usage, policy, 60)).toMatchObject({
      code: 'WINDOW_CLOSED',
      until: null,
    });
  });

  it('leave it to the shop where the policy says so', () => {
    const policy: Policy = {
      ...limits({customer: twoADay}),
      modes: {LIMIT_REACHED: 'request'},
    };
    expect(decideWith({customer: attempts(2, 1)}, policy)).toMatchObject({
      kind: 'request',
      code: 'LIMIT_REACHED',
      until: '2026-11-24T13:00:00.000Z',
    });
  });

  it('stop nobody who cancels like a person', () => {
    const usage = {
      customer: attempts(20, 1),
      address: attempts(50, 1),
      shop: attempts(500, 1),
    };
    expect(decideWith(usage, DEFAULT_POLICY).kind).toBe('cancel');
  });
});

describe('a rule that leaves it to the shop', () => {
  const policy: Policy = {
    ...DEFAULT_POLICY,
    blockedOrderTags: ['vip'],
    modes: {ORDER_EXCLUDED: 'request'},
  };

  it('permits nothing, and says until when it may be asked', () => {
    const decision = decide(owned({tags: ['vip']}), policy, minutesLater(5));
    expect(decision).toEqual({
      kind: 'request',
      code: 'ORDER_EXCLUDED',
      facts: {},
      until: '2026-11-23T13:00:00.000Z',
    });
  });

  it('gives way to a rule that refuses', () => {
    expect(
      decide(owned({tags: ['vip']}), policy, minutesLater(90)),
    ).toMatchObject({kind: 'refuse', code: 'WINDOW_CLOSED'});
  });

  it('is asked after the window, where the window asks', () => {
    const asking: Policy = {
      ...DEFAULT_POLICY,
      modes: {WINDOW_CLOSED: 'request'},
    };
    expect(decide(owned(), asking, minutesLater(90))).toMatchObject({
      kind: 'request',
      code: 'WINDOW_CLOSED',
      until: null,
    });
  });
});
