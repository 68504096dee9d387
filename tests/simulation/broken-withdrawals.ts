import type {BrokenAct} from './broken-acts';
import {type Act, THE_ACT} from './visits';

const sending = (sent: Act['sent']): Act => ({...THE_ACT, sent});

const replacing = (operation: string, from: string | RegExp, to: string): Act =>
  sending((sent, body) =>
    sent === operation ? body.replaceAll(from, to) : body,
  );

let writes = 0;
/** Each write has other words. */
const withChangingWords = sending((operation, body) => {
  writes += 1;
  return operation === 'KeepWithdrawal'
    ? body.replaceAll(/Kari (Nordmann|\d+)/g, `Kari ${writes}`)
    : body;
});

/** Neither Shopify nor the mail provider takes anything. */
const withNobodyWhoTakesIt = sending((operation, body) => {
  if (operation === 'emails') return '{}';
  return operation === 'KeepWithdrawal'
    ? body.replaceAll(
        /"compareDigest":(null|"\w*")/g,
        '"compareDigest":"stale"',
      )
    : body;
});

const TOO_SOON = replacing('KeepWithdrawal', 'acknowledged', 'done');

export const BROKEN_WITHDRAWALS: Readonly<Record<string, BrokenAct>> = {
  'statements kept where nobody looks': {
    act: replacing('KeepWithdrawal', '"key":"withdrawal"', '"key":"elsewhere"'),
    breaks: 'losesNoStatement',
    deed: 'withdraw',
  },
  'statements that change': {
    act: withChangingWords,
    breaks: 'onlyAddsToStatements',
    deed: 'withdraw',
  },
  'statements that nobody takes': {
    act: withNobodyWhoTakesIt,
    breaks: 'receivesEveryStatement',
    deed: 'withdraw',
  },
  'confirmations to somebody else': {
    act: replacing('emails', 'kari@example.com', 'ola@example.com'),
    breaks: 'confirmsEveryStatement',
    deed: 'withdraw',
  },
  'no tag': {
    act: replacing('TagWithdrawnOrder', 'withdrawal-received', 'another'),
    breaks: 'tagsEveryWithdrawal',
    deed: 'withdraw',
  },
  'nobody told': {
    act: replacing(
      'TagWithdrawnOrder',
      'withdrawal-needs-attention',
      'another',
    ),
    breaks: 'endsOrAlarms',
    deed: 'withdraw',
  },
  'an end before the goods are asked back': {
    act: TOO_SOON,
    breaks: 'asksBackWhatWasSent',
    deed: 'withdraw',
  },
  'an end before the rest is paid back': {
    act: TOO_SOON,
    breaks: 'paysTheUnsentBackOnce',
    deed: 'withdraw',
  },
};
