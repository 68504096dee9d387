import {storeCreditSource} from '../customer/store-credit-fields';
import type {Context} from '../graphql/context';
import {numericId} from '../graphql/gid';
import type {Fields} from '../graphql/schema';
import {
  accountInCurrency,
  accountsOfCustomer,
  balanceOf,
  creditAccount,
  debitAccount,
} from '../orders/store-credit';
import {type CurrencyCode, minorUnits} from '../state/money';
import type {
  StoreCreditAccount,
  StoreCreditTransaction,
} from '../state/store-credit';
import {notEmulated} from './not-emulated';
import {storeCreditAccountOf} from './store-credit-fields';

interface MoneyInput {
  readonly amount: string;
  readonly currencyCode: string;
}

interface CreditArguments {
  readonly id: string;
  readonly creditInput: {
    readonly creditAmount: MoneyInput;
    readonly expiresAt?: string | null;
    readonly notify: boolean | null;
  };
}

interface DebitArguments {
  readonly id: string;
  readonly debitInput: {readonly debitAmount: MoneyInput};
}

/** Errors, their order and their messages are those that were recorded from a real shop. */
export const storeCreditMutations = {
  storeCreditAccountCredit: (
    _root,
    {id, creditInput}: CreditArguments,
    context,
  ) => {
    const {creditAmount, expiresAt, notify} = creditInput;
    if (notify) {
      throw notEmulated('storeCreditAccountCredit(creditInput: {notify})');
    }
    const {world} = context;
    const owner = ownerOf(context, id);
    if (typeof owner === 'string') return refused(['id'], owner);
    if (expiresAt != null && Date.parse(expiresAt) <= world.clock.now()) {
      return refused(['creditInput', 'expiresAt'], 'EXPIRES_AT_IN_PAST');
    }
    const field = ['creditInput', 'creditAmount'];
    const amount = minorUnits(creditAmount.amount);
    if (amount <= 0) {
      return refusedAmount([...field, 'amount'], 'credit');
    }
    const currency = currencyOf(creditAmount);
    if (!currency) {
      return refused([...field, 'currencyCode'], 'UNSUPPORTED_CURRENCY');
    }
    const account =
      owner.account ?? accountInCurrency(world, owner.customerId, currency);
    if (account.currency !== currency) {
      return refused([...field, 'currencyCode'], 'MISMATCHING_CURRENCY');
    }
    const credit = creditAccount(world, account, {
      amount,
      event: 'ADJUSTMENT',
      expiresAt: expiresAt ?? null,
    });
    return succeeded(account, credit);
  },
  storeCreditAccountDebit: (
    _root,
    {id, debitInput}: DebitArguments,
    context,
  ) => {
    const {debitAmount} = debitInput;
    const account = accountToDebit(context, id, debitAmount);
    if (!account) return refused(['id'], 'ACCOUNT_NOT_FOUND');
    const field = ['debitInput', 'debitAmount'];
    const amount = minorUnits(debitAmount.amount);
    if (amount <= 0) {
      return refusedAmount([...field, 'amount'], 'debit');
    }
    if (account.currency !== debitAmount.currencyCode) {
      return refused([...field, 'currencyCode'], 'MISMATCHING_CURRENCY');
    }
    if (amount > balanceOf(account)) {
      return refused([...field, 'amount'], 'INSUFFICIENT_FUNDS');
    }
    return succeeded(
      account,
      debitAccount(context.world, account, {amount, event: 'ADJUSTMENT'}),
    );
  },
} satisfies Fields<unknown>;

const MESSAGES = {
  ACCOUNT_NOT_FOUND: 'Store credit account does not exist',
  EXPIRES_AT_IN_PAST: 'The expiry date must be in the future',
  INSUFFICIENT_FUNDS:
    'The store credit account does not have sufficient funds to satisfy the request',
  MISMATCHING_CURRENCY:
    'The currency provided does not match the currency of the store credit account',
  OWNER_NOT_FOUND: 'Owner does not exist',
  UNSUPPORTED_CURRENCY: 'The currency provided is not currently supported',
} as const;

const refused = (field: string[], code: keyof typeof MESSAGES) =>
  failed(field, code, MESSAGES[code]);

const refusedAmount = (field: string[], verb: 'credit' | 'debit') =>
  failed(
    field,
    'NEGATIVE_OR_ZERO_AMOUNT',
    `A positive amount must be used to ${verb} a store credit account`,
  );

const failed = (field: string[], code: string, message: string) => ({
  storeCreditAccountTransaction: null,
  userErrors: [{field, code, message}],
});

const succeeded = (
  account: StoreCreditAccount,
  transaction: StoreCreditTransaction,
) => ({
  storeCreditAccountTransaction: storeCreditSource(account, transaction),
  userErrors: [],
});

interface Owner {
  readonly customerId: number;
  /** Null where the owner was named and not the account: the currency then says which. */
  readonly account: StoreCreditAccount | null;
}

/** Whom the id of an account or of its owner stands for, or why nobody. */
function ownerOf(
  context: Context,
  id: string,
): Owner | 'OWNER_NOT_FOUND' | 'ACCOUNT_NOT_FOUND' {
  if (numericId('StoreCreditAccount', id) !== null) {
    const account = storeCreditAccountOf(context, id);
    return account
      ? {customerId: account.customerId, account}
      : 'ACCOUNT_NOT_FOUND';
  }
  const customerId = numericId('Customer', id);
  return customerId !== null && context.world.customers.has(customerId)
    ? {customerId, account: null}
    : 'OWNER_NOT_FOUND';
}

function accountToDebit(
  context: Context,
  id: string,
  {currencyCode}: MoneyInput,
): StoreCreditAccount | null {
  const owner = ownerOf(context, id);
  if (typeof owner === 'string') return null;
  return (
    owner.account ??
    accountsOfCustomer(context.world, owner.customerId).find(
      ({currency}) => currency === currencyCode,
    ) ??
    null
  );
}

const currencyOf = ({currencyCode}: MoneyInput): CurrencyCode | null =>
  currencyCode === 'NOK' || currencyCode === 'EUR' ? currencyCode : null;
