import * as v from 'valibot';
import {formatDate, formatDateTime} from '~/i18n/format';
import type {Locale} from '~/i18n/locale';
import {fill, messagesFor} from '~/i18n/messages';
import type {AdminClient} from '~/shopify/admin-client.server';
import {UnmatchedStatementsDocument} from '~/shopify/generated/admin.server';
import {type Statement, StatementSchema} from '~/withdrawal/statement';
import {
  payBackBy,
  type Unmatched,
  type UnmatchedStatements,
  unsettled,
} from '~/withdrawal/unmatched';

/** As many as one read brings. */
const MOST_SHOWN = 20;

const Stored = v.pipe(v.string(), v.parseJson(), StatementSchema);

/** A statement that fits no order, with what it says; null where that was deleted. */
export interface OpenStatement extends Unmatched {
  readonly statement: Statement | null;
}

export interface OpenStatements {
  readonly shown: readonly OpenStatement[];
  /** How many there are in all. */
  readonly count: number;
}

export interface UnmatchedView {
  readonly receipt: string;
  readonly title: string;
  readonly what: string;
  /** Since when, and who has written what. */
  readonly details: readonly string[];
  readonly todo: string;
  /** The statement's page; null where it was deleted. */
  readonly url: string | null;
  readonly doneAbout: string;
}

/** The newest statements that need a person. @throws ShopifyUnavailable */
export async function readUnmatched(
  client: AdminClient,
  unmatched: UnmatchedStatements,
): Promise<OpenStatements> {
  const open = unsettled(unmatched);
  const shown = open.slice(0, MOST_SHOWN);
  if (shown.length === 0) return {shown: [], count: 0};
  const {data} = await client.request(UnmatchedStatementsDocument, {
    keys: shown.map(({number}) => `angre_withdrawals.${number.toLowerCase()}`),
  });
  const statements = data.shop.metafields.nodes.flatMap(({value}) => {
    const stored = v.safeParse(Stored, value);
    return stored.success ? [stored.output] : [];
  });
  return {
    shown: shown.map((each) => ({
      ...each,
      statement: statements.find(({number}) => number === each.number) ?? null,
    })),
    count: open.length,
  };
}

/** @param urlOf the page that holds a statement */
export function unmatchedViews(
  locale: Locale,
  {shown}: OpenStatements,
  timeZone: string,
  urlOf: (statement: Statement) => Promise<string>,
): Promise<UnmatchedView[]> {
  const {attention} = messagesFor(locale).merchant;
  return Promise.all(
    shown.map(async ({number: receipt, receivedAt, statement}) => {
      const {what} = attention.unmatched;
      return {
        receipt,
        title: fill(attention.withdrawal, {receipt}),
        what,
        details: [
          fill(attention.since, {
            date: formatDateTime(locale, receivedAt, timeZone),
          }),
          ...(statement
            ? [
                fill(attention.statedBy, {
                  name: statement.name,
                  email: statement.email,
                  order: statement.orderName,
                }),
              ]
            : []),
        ],
        todo: fill(attention.unmatched.todo, {
          due: formatDate(locale, payBackBy(receivedAt), timeZone),
        }),
        url: statement && (await urlOf(statement)),
        doneAbout: fill(attention.doneAbout, {name: receipt, what}),
      };
    }),
  );
}
