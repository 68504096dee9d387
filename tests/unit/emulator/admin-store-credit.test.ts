import {describe, expect, it} from 'vitest';
import * as fc from 'fast-check';
import * as v from 'valibot';
import {KARI} from '../../../emulator/demo/customers';
import {gid} from '../../../emulator/graphql/gid';
import {
  accountInCurrency,
  balanceOf,
  creditAccount,
  debitAccount,
  revertDebit,
  storeCreditAccounts,
} from '../../../emulator/orders/store-credit';
import {createWorld} from '../../../emulator/state/create-world';
import type {StoreCreditAccount} from '../../../emulator/state/store-credit';
import {containing, openShop} from './admin-shop';

const CREDIT = `mutation Credit($id: ID!, $creditInput: StoreCreditAccountCreditInput!) {
  storeCreditAccountCredit(id: $id, creditInput: $creditInput) {
    storeCreditAccountTransaction {
      amount { amount currencyCode } balanceAfterTransaction { amount } event expiresAt remainingAmount { amount }
      origin { ... on OrderTransaction { id } }
      account { id balance { amount currencyCode } owner { ... on Customer { id } } }
    }
    userErrors { code field message }
  }
}`;

const DEBIT = `mutation Debit($id: ID!, $debitInput: StoreCreditAccountDebitInput!) {
  storeCreditAccountDebit(id: $id, debitInput: $debitInput) {
    storeCreditAccountTransaction { amount { amount } balanceAfterTransaction { amount } event account { id } }
    userErrors { code field message }
  }
}`;

const ACCOUNTS = `query Accounts($id: ID!, $query: String) {
  customer(id: $id) {
    storeCreditAccounts(first: 5, query: $query) {
      nodes {
        id balance { amount currencyCode }
        transactions(first: 20) {
          nodes {
            __typename event amount { amount } balanceAfterTransaction { amount }
            ... on StoreCreditAccountCreditTransaction { remainingAmount { amount } }
            ... on StoreCreditAccountExpirationTransaction { creditTransaction { amount { amount } } }
          }
        }
      }
    }
  }
}`;

const kari = gid('Customer', KARI);
const money = (amount: string, currencyCode = 'NOK') => ({
  amount,
  currencyCode,
});

type Shop = ReturnType<typeof openShop>;

const credit = async (
  shop: Shop,
  amount: string,
  {id = kari, currencyCode = 'NOK', ...rest}: Record<string, string> = {},
) =>
  (
    await shop.ask(CREDIT, {
      id,
      creditInput: {creditAmount: money(amount, currencyCode), ...rest},
    })
  ).data?.storeCreditAccountCredit;

const debit = async (
  shop: Shop,
  amount: string,
  {id = kari, currencyCode = 'NOK'}: Record<string, string> = {},
) =>
  (
    await shop.ask(DEBIT, {
      id,
      debitInput: {debitAmount: money(amount, currencyCode)},
    })
  ).data?.storeCreditAccountDebit;

const Accounts = v.object({
  customer: v.object({
    storeCreditAccounts: v.object({
      nodes: v.array(v.looseObject({id: v.string()})),
    }),
  }),
});

async function accounts(shop: Shop, query: string | null = null) {
  const {data} = await shop.ask(ACCOUNTS, {id: kari, query});
  return v.parse(Accounts, data).customer.storeCreditAccounts.nodes;
}

const minutesLater = ({world}: Shop, minutes: number) =>
  new Date(world.clock.now() + minutes * 60_000).toISOString();

describe('storeCreditAccountCredit', () => {
  it('opens an account for each currency, and credits as often as it is called', async () => {
    const shop = openShop();
    expect(await accounts(shop)).toEqual([]);
    expect(await credit(shop, '7.25')).toMatchObject({
      storeCreditAccountTransaction: {
        amount: money('7.25'),
        balanceAfterTransaction: {amount: '7.25'},
        remainingAmount: {amount: '7.25'},
        event: 'ADJUSTMENT',
        expiresAt: null,
        origin: null,
        account: {balance: money('7.25'), owner: {id: kari}},
      },
      userErrors: [],
    });
    await credit(shop, '7.25');
    await credit(shop, '2', {currencyCode: 'EUR'});
    expect(await accounts(shop)).toMatchObject([
      {balance: money('14.5')},
      {balance: money('2.0', 'EUR')},
    ]);
    expect(await accounts(shop, 'currency_code:EUR')).toMatchObject([
      {balance: money('2.0', 'EUR')},
    ]);
  });

  it('goes to an account that is named by its own id, which every way of asking finds', async () => {
    const shop = openShop();
    await credit(shop, '10');
    const id = (await accounts(shop))[0]?.id ?? '';
    await credit(shop, '5', {id});
    const {data} = await shop.ask(
      `query($id: ID!) {
        storeCreditAccount(id: $id) { balance { amount } }
        node(id: $id) { ... on StoreCreditAccount { id balance { amount } owner { __typename } } }
      }`,
      {id},
    );
    expect(data).toEqual({
      storeCreditAccount: {balance: {amount: '15.0'}},
      node: {id, balance: {amount: '15.0'}, owner: {__typename: 'Customer'}},
    });
  });

  it.each<[Record<string, string>, string[], string]>([
    [{id: 'gid://shopify/Customer/1'}, ['id'], 'OWNER_NOT_FOUND'],
    [{id: 'gid://shopify/StoreCreditAccount/1'}, ['id'], 'ACCOUNT_NOT_FOUND'],
    [
      {amount: '-5', expiresAt: '2000-01-01T00:00:00Z'},
      ['creditInput', 'expiresAt'],
      'EXPIRES_AT_IN_PAST',
    ],
    [
      {amount: '0.00'},
      ['creditInput', 'creditAmount', 'amount'],
      'NEGATIVE_OR_ZERO_AMOUNT',
    ],
    [
      {currencyCode: 'CHF'},
      ['creditInput', 'creditAmount', 'currencyCode'],
      'UNSUPPORTED_CURRENCY',
    ],
  ])('refuses %o', async ({amount = '1.00', ...input}, field, code) => {
    const shop = openShop();
    expect(await credit(shop, amount, input)).toMatchObject({
      storeCreditAccountTransaction: null,
      userErrors: [{field, code}],
    });
    expect(await accounts(shop)).toEqual([]);
  });

  it('refuses another currency than the account’s', async () => {
    const shop = openShop();
    await credit(shop, '10');
    const id = (await accounts(shop))[0]?.id ?? '';
    expect(await credit(shop, '1', {id, currencyCode: 'EUR'})).toMatchObject({
      userErrors: [{code: 'MISMATCHING_CURRENCY'}],
    });
  });

  it('fails by name where an e-mail is asked for', async () => {
    const shop = openShop();
    const {errors} = await shop.ask(CREDIT, {
      id: kari,
      creditInput: {creditAmount: money('1'), notify: true},
    });
    expect(errors).toMatchObject([
      {message: containing('notify'), extensions: {code: 'NOT_EMULATED'}},
    ]);
  });
});

describe('storeCreditAccountDebit', () => {
  it('spends what expires soonest first', async () => {
    const shop = openShop();
    await credit(shop, '10');
    await credit(shop, '5', {expiresAt: minutesLater(shop, 60)});
    expect(await debit(shop, '7')).toMatchObject({
      storeCreditAccountTransaction: {
        amount: {amount: '-7.0'},
        balanceAfterTransaction: {amount: '8.0'},
        event: 'ADJUSTMENT',
      },
      userErrors: [],
    });
    expect(await accounts(shop)).toMatchObject([
      {
        transactions: {
          nodes: [
            {remainingAmount: {amount: '8.0'}},
            {remainingAmount: {amount: '0.0'}},
            {__typename: 'StoreCreditAccountDebitTransaction'},
          ],
        },
      },
    ]);
  });

  it.each<[Record<string, string>, string[], string]>([
    [{id: 'gid://shopify/Customer/1'}, ['id'], 'ACCOUNT_NOT_FOUND'],
    [{currencyCode: 'EUR'}, ['id'], 'ACCOUNT_NOT_FOUND'],
    [
      {amount: '-1'},
      ['debitInput', 'debitAmount', 'amount'],
      'NEGATIVE_OR_ZERO_AMOUNT',
    ],
    [
      {amount: '10.01'},
      ['debitInput', 'debitAmount', 'amount'],
      'INSUFFICIENT_FUNDS',
    ],
  ])('refuses %o', async ({amount = '1.00', ...input}, field, code) => {
    const shop = openShop();
    await credit(shop, '10');
    expect(await debit(shop, amount, input)).toMatchObject({
      storeCreditAccountTransaction: null,
      userErrors: [{field, code}],
    });
    expect(await accounts(shop)).toMatchObject([{balance: money('10.0')}]);
  });
});

describe('store credit', () => {
  it('expires with what is left of it', async () => {
    const shop = openShop();
    await credit(shop, '10');
    await credit(shop, '5', {expiresAt: minutesLater(shop, 60)});
    await debit(shop, '2');
    shop.world.clock.advance(61);
    expect(await accounts(shop)).toMatchObject([
      {
        balance: money('10.0'),
        transactions: {
          nodes: [
            {},
            {remainingAmount: {amount: '3.0'}},
            {},
            {
              __typename: 'StoreCreditAccountExpirationTransaction',
              amount: {amount: '-3.0'},
              balanceAfterTransaction: {amount: '10.0'},
              creditTransaction: {amount: {amount: '5.0'}},
            },
          ],
        },
      },
    ]);
    expect(await debit(shop, '10.01')).toMatchObject({
      userErrors: [{code: 'INSUFFICIENT_FUNDS'}],
    });
  });

  it('is listed by age or by expiry, either way round', async () => {
    const shop = openShop();
    await credit(shop, '1');
    await credit(shop, '2', {expiresAt: minutesLater(shop, 90)});
    await credit(shop, '3', {expiresAt: minutesLater(shop, 60)});
    const {data} = await shop.ask(
      `query($id: ID!) { customer(id: $id) { storeCreditAccounts(first: 1) { nodes {
        oldest: transactions(first: 3) { nodes { amount { amount } } }
        latest: transactions(first: 1, reverse: true) { nodes { amount { amount } } }
        soonest: transactions(first: 3, sortKey: EXPIRES_AT) { nodes { amount { amount } } }
      } } } }`,
      {id: kari},
    );
    const nodes = (...amounts: string[]) => ({
      nodes: amounts.map((amount) => ({amount: {amount}})),
    });
    expect(data?.customer).toEqual({
      storeCreditAccounts: {
        nodes: [
          {
            oldest: nodes('1.0', '2.0', '3.0'),
            latest: nodes('3.0'),
            soonest: nodes('3.0', '2.0', '1.0'),
          },
        ],
      },
    });
  });

  it('is always what is left of the credits that have not expired', () => {
    const step = fc.record({
      minutes: fc.integer({min: 0, max: 30}),
      amount: fc.integer({min: 1, max: 100}),
      what: fc.constantFrom('credit', 'expiring credit', 'debit', 'revert'),
    });
    const world = createWorld(
      {emulator: 'http://localhost:4000', storefront: 'http://localhost:3000'},
      () => Date.parse('2026-11-02T12:00:00Z'),
    );
    fc.assert(
      fc.property(fc.array(step, {maxLength: 15}), (steps) => {
        world.storeCreditAccounts.clear();
        const account = accountInCurrency(world, KARI, 'NOK');
        for (const {minutes, amount, what} of steps) {
          world.clock.advance(minutes);
          const now = world.clock.now();
          storeCreditAccounts(world);
          take(account, what, amount);
          storeCreditAccounts(world);
          const left = account.transactions
            .filter((each) => each.kind === 'CREDIT')
            .filter(({expiresAt}) => Date.parse(expiresAt ?? '2999') > now)
            .reduce((sum, {remaining}) => sum + remaining, 0);
          expect(balanceOf(account)).toBe(left);
          expect(account.transactions.at(-1)?.balanceAfter ?? 0).toBe(left);
        }
      }),
    );

    function take(account: StoreCreditAccount, what: string, amount: number) {
      const moved = {amount, event: 'ADJUSTMENT'} as const;
      if (what === 'debit') {
        if (amount > balanceOf(account)) return;
        debitAccount(world, account, moved);
      } else if (what === 'revert') {
        const debit = account.transactions.findLast(
          (each) => each.kind === 'DEBIT',
        );
        const spent = debit?.spent.reduce((sum, part) => sum + part.amount, 0);
        if (!debit || !spent) return;
        const back = Math.min(spent, amount);
        revertDebit(world, account, debit, {...moved, amount: back});
      } else {
        const soon = new Date(world.clock.now() + 20 * 60_000).toISOString();
        const expiresAt = what === 'credit' ? null : soon;
        creditAccount(world, account, {...moved, expiresAt});
      }
    }
  });
});
