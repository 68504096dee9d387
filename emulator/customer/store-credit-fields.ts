import {GraphQLError} from 'graphql';
import {connection, type ConnectionArguments} from '../graphql/connection';
import type {Context} from '../graphql/context';
import {gid} from '../graphql/gid';
import type {Fields} from '../graphql/schema';
import {accountsOfCustomer, balanceOf} from '../orders/store-credit';
import type {Customer} from '../state/customers';
import {money} from '../state/money';
import type {
  StoreCreditAccount,
  StoreCreditTransaction,
} from '../state/store-credit';
import {moneyV2} from './money-v2';

interface AccountsArguments extends ConnectionArguments {
  readonly query?: string | null;
}

interface TransactionsArguments extends ConnectionArguments {
  readonly query?: string | null;
  readonly sortKey: 'CREATED_AT' | 'EXPIRES_AT';
}

interface TransactionSource {
  readonly __typename: string;
  readonly transaction: StoreCreditTransaction;
  readonly account: StoreCreditAccount;
}

const TYPENAMES = {
  CREDIT: 'StoreCreditAccountCreditTransaction',
  DEBIT: 'StoreCreditAccountDebitTransaction',
  DEBIT_REVERT: 'StoreCreditAccountDebitRevertTransaction',
  EXPIRATION: 'StoreCreditAccountExpirationTransaction',
} as const satisfies Record<StoreCreditTransaction['kind'], string>;

/** A customer's accounts, of one currency where `query` asks for it ("currency_code:EUR"). */
export function storeCreditAccountsPage(
  {id}: Customer,
  {query, ...args}: AccountsArguments,
  {world}: Context,
) {
  const currency = /^currency_code:([A-Z]{3})$/.exec(query ?? '')?.[1];
  if (query && !currency) throw notEmulated('storeCreditAccounts', query);
  const accounts = accountsOfCustomer(world, id).filter(
    (account) => currency === undefined || account.currency === currency,
  );
  return connection(accounts, args, (account) => account.id);
}

export const storeCreditSource = (
  account: StoreCreditAccount,
  transaction: StoreCreditTransaction,
): TransactionSource => ({
  __typename: TYPENAMES[transaction.kind],
  transaction,
  account,
});

export const storeCreditAccountFields = {
  balance: (account) => moneyV2(money(balanceOf(account), account.currency)),
  id: ({id}) => gid('StoreCreditAccount', id),
  transactions: (account, {query, sortKey, ...args}: TransactionsArguments) => {
    if (query) throw notEmulated('StoreCreditAccount.transactions', query);
    const transactions =
      sortKey === 'CREATED_AT'
        ? account.transactions
        : [...account.transactions].sort((a, b) => expiry(a) - expiry(b));
    return connection(
      transactions.map((each) => storeCreditSource(account, each)),
      args,
      ({transaction}) => transaction.id,
    );
  },
} satisfies Fields<StoreCreditAccount>;

const common = {
  amount: ({transaction, account}) =>
    moneyV2(money(transaction.amount, account.currency)),
  balanceAfterTransaction: ({transaction, account}) =>
    moneyV2(money(transaction.balanceAfter, account.currency)),
  createdAt: ({transaction}) => transaction.createdAt,
  event: ({transaction}) => transaction.event,
  origin: ({transaction: {origin}}, _args, {world}) => {
    const order = origin && world.orders.get(origin.orderId);
    const transaction = order?.transactions.find(
      ({id}) => id === origin?.transactionId,
    );
    return transaction
      ? {__typename: 'OrderTransaction', transaction, order}
      : null;
  },
} satisfies Fields<TransactionSource>;

const withId = {
  ...common,
  id: ({__typename, transaction}) => gid(__typename, transaction.id),
} satisfies Fields<TransactionSource>;

/** The fields of every kind of transaction, by the name of its type. */
export const storeCreditTransactionFields = {
  StoreCreditAccountCreditTransaction: {
    ...withId,
    expiresAt: ({transaction}) =>
      transaction.kind === 'CREDIT' ? transaction.expiresAt : undefined,
    remainingAmount: ({transaction, account}) =>
      transaction.kind === 'CREDIT'
        ? moneyV2(money(transaction.remaining, account.currency))
        : undefined,
  } satisfies Fields<TransactionSource>,
  StoreCreditAccountDebitTransaction: withId,
  StoreCreditAccountDebitRevertTransaction: {
    ...withId,
    debitTransaction: ({transaction, account}) =>
      transaction.kind === 'DEBIT_REVERT'
        ? sourceById(account, transaction.debitId)
        : undefined,
  } satisfies Fields<TransactionSource>,
  StoreCreditAccountExpirationTransaction: {
    ...common,
    creditTransaction: ({transaction, account}) =>
      transaction.kind === 'EXPIRATION'
        ? sourceById(account, transaction.creditId)
        : undefined,
  } satisfies Fields<TransactionSource>,
};

function sourceById(account: StoreCreditAccount, id: number) {
  const transaction = account.transactions.find((each) => each.id === id);
  return transaction && storeCreditSource(account, transaction);
}

/** What never expires comes last. */
const expiry = (transaction: StoreCreditTransaction): number =>
  transaction.kind === 'CREDIT' && transaction.expiresAt !== null
    ? Date.parse(transaction.expiresAt)
    : Number.MAX_SAFE_INTEGER;

const notEmulated = (field: string, query: string) =>
  new GraphQLError(
    `The emulator does not implement ${field}(query: "${query}") yet.`,
    {extensions: {code: 'NOT_EMULATED'}},
  );
