import type {CurrencyCode} from '../state/money';
import type {
  StoreCreditAccount,
  StoreCreditCredit,
  StoreCreditDebit,
  StoreCreditEvent,
  StoreCreditOrigin,
  StoreCreditTransaction,
} from '../state/store-credit';
import type {World} from '../state/world';
import {EmulatorRefusal} from './refusal';

interface Moved {
  /** Minor units of the account's currency, above zero. */
  readonly amount: number;
  readonly event: StoreCreditEvent;
  readonly origin?: StoreCreditOrigin;
}

/** All accounts, oldest first, with what has expired by now taken off them. */
export function storeCreditAccounts(world: World): StoreCreditAccount[] {
  const accounts = [...world.storeCreditAccounts.values()];
  for (const account of accounts) expireCredits(world, account);
  return accounts;
}

/** One customer's accounts: at most one for each currency. */
export const accountsOfCustomer = (
  world: World,
  customerId: number,
): StoreCreditAccount[] =>
  storeCreditAccounts(world).filter(
    (account) => account.customerId === customerId,
  );

/** The customer's account of this currency, opened if there is none. */
export function accountInCurrency(
  world: World,
  customerId: number,
  currency: CurrencyCode,
): StoreCreditAccount {
  const known = accountsOfCustomer(world, customerId).find(
    (account) => account.currency === currency,
  );
  if (known) return known;
  const account = {id: world.nextId(), customerId, currency, transactions: []};
  world.storeCreditAccounts.set(account.id, account);
  return account;
}

/** Minor units of the account's currency. */
export const balanceOf = ({transactions}: StoreCreditAccount): number =>
  transactions.reduce((sum, {amount}) => sum + amount, 0);

/** Adds to the balance. Each call adds: Shopify knows no key that would make it happen once. */
export function creditAccount(
  world: World,
  account: StoreCreditAccount,
  {expiresAt, ...moved}: Moved & {readonly expiresAt: string | null},
): StoreCreditCredit {
  return record(account, {
    kind: 'CREDIT',
    ...movement(world, account, moved, moved.amount),
    expiresAt,
    remaining: moved.amount,
  });
}

/**
 * Takes from the balance, first from the credit that expires soonest.
 * @throws EmulatorRefusal where the balance is too small
 */
export function debitAccount(
  world: World,
  account: StoreCreditAccount,
  moved: Moved,
): StoreCreditDebit {
  expireCredits(world, account);
  if (moved.amount > balanceOf(account)) {
    throw new EmulatorRefusal(
      'The store credit account does not have sufficient funds to satisfy the request',
    );
  }
  return record(account, {
    kind: 'DEBIT',
    ...movement(world, account, moved, -moved.amount),
    spent: spendCredits(account, moved.amount),
  });
}

/** Gives back what a debit took, or part of it, to the credits it took it from: one that has expired expires again. */
export function revertDebit(
  world: World,
  account: StoreCreditAccount,
  debit: StoreCreditDebit,
  moved: Moved,
): void {
  restoreCredits(account, debit, moved.amount);
  record(account, {
    kind: 'DEBIT_REVERT',
    ...movement(world, account, moved, moved.amount),
    debitId: debit.id,
  });
}

function record<Kind extends StoreCreditTransaction>(
  account: StoreCreditAccount,
  transaction: Kind,
): Kind {
  account.transactions.push(transaction);
  return transaction;
}

const movement = (
  world: World,
  account: StoreCreditAccount,
  {event, origin}: Omit<Moved, 'amount'>,
  amount: number,
) => ({
  id: world.nextId(),
  amount,
  balanceAfter: balanceOf(account) + amount,
  createdAt: world.clock.iso(),
  event,
  origin: origin ?? null,
});

const creditsOf = ({transactions}: StoreCreditAccount): StoreCreditCredit[] =>
  transactions.filter((each) => each.kind === 'CREDIT');

/** What is left of a credit, neither spent nor expired. */
const leftOf = (
  {transactions}: StoreCreditAccount,
  credit: StoreCreditCredit,
): number =>
  transactions.reduce(
    (left, each) =>
      each.kind === 'EXPIRATION' && each.creditId === credit.id
        ? left + each.amount
        : left,
    credit.remaining,
  );

const expiry = ({expiresAt}: StoreCreditCredit): number =>
  expiresAt === null ? Infinity : Date.parse(expiresAt);

const soonestFirst = (account: StoreCreditAccount): StoreCreditCredit[] =>
  creditsOf(account).sort((a, b) =>
    expiry(a) === expiry(b) ? a.id - b.id : expiry(a) - expiry(b),
  );

function expireCredits(world: World, account: StoreCreditAccount): void {
  for (const credit of soonestFirst(account)) {
    const left = leftOf(account, credit);
    if (left <= 0 || expiry(credit) > world.clock.now()) continue;
    record(account, {
      kind: 'EXPIRATION',
      ...movement(world, account, {event: 'ADJUSTMENT'}, -left),
      createdAt: credit.expiresAt ?? world.clock.iso(),
      creditId: credit.id,
    });
  }
}

function spendCredits(
  account: StoreCreditAccount,
  amount: number,
): StoreCreditDebit['spent'] {
  let wanted = amount;
  return soonestFirst(account).flatMap((credit) => {
    const taken = Math.min(wanted, leftOf(account, credit));
    if (taken <= 0) return [];
    wanted -= taken;
    credit.remaining -= taken;
    return [{creditId: credit.id, amount: taken}];
  });
}

function restoreCredits(
  account: StoreCreditAccount,
  {spent}: StoreCreditDebit,
  amount: number,
): void {
  let wanted = amount;
  for (const part of [...spent].reverse()) {
    const restored = Math.min(wanted, part.amount);
    const credit = creditsOf(account).find(({id}) => id === part.creditId);
    if (credit) credit.remaining += restored;
    part.amount -= restored;
    wanted -= restored;
  }
  if (wanted > 0) throw new RangeError('More was reverted than was debited');
}
