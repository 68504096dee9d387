import type {EventfulOrder} from '~/events/events-of.server';
import type {CancellationRecord} from '~/cancellation/record';
import type {CancelRequest} from '~/cancellation/requests/cancel-request';
import {type Entry, entriesValue} from '~/withdrawal/entry';

const ATTEMPTS = [
  '6f1a2c3d-0000-4000-8000-000000000001',
  '6f1a2c3d-0000-4000-8000-000000000002',
  '6f1a2c3d-0000-4000-8000-000000000003',
  '6f1a2c3d-0000-4000-8000-000000000004',
] as const;
const [FAILED, CHANGED, PARTLY, WHOLE] = ATTEMPTS;

/** "2026-11-24T10:05:00.000Z" for 10:05. */
const at = (time: string): string => `2026-11-24T${time}:00.000Z`;

const entry = (
  time: string,
  attemptId: string,
  event: CancellationRecord['trail'][number]['event'],
  detail: string | null = null,
) => ({at: at(time), attemptId, event, detail});

/** An order that everything has happened to. */
const RECORD: CancellationRecord = {
  version: 3,
  attemptId: WHOLE,
  act: {kind: 'whole'},
  phase: 'cancelled',
  startedAt: at('10:15'),
  updatedAt: at('10:16'),
  leaseUntil: at('10:17'),
  customerNumber: '7001',
  reason: 'changed-mind',
  comment: 'Call me on 555 01 23, Kari Nordmann',
  withdrawal: null,
  refund: {
    route: 'original',
    parts: [
      {
        kind: 'card',
        destination: 'Visa •••• 4242',
        amount: {amount: '450.00', currencyCode: 'NOK'},
      },
    ],
    fee: {amount: '50.00', currencyCode: 'NOK'},
    bonus: null,
    payouts: null,
  },
  paidBackBefore: [],
  feesBefore: null,
  partsBefore: [],
  jobResultId: null,
  failure: null,
  trail: [
    entry('10:00', FAILED, 'claimed'),
    entry('10:01', FAILED, 'failed', 'SHIPPED'),
    entry('10:05', CHANGED, 'claimed', 'change-address'),
    entry('10:06', CHANGED, 'done'),
    entry('10:10', PARTLY, 'claimed', 'part'),
    entry('10:11', PARTLY, 'done', '1 × Fjord at Dawn'),
    entry('10:15', WHOLE, 'claimed'),
    entry('10:16', WHOLE, 'cancelled'),
    entry('10:16', WHOLE, 'alarm', 'REFUND_INCOMPLETE'),
  ],
};

const asked = (
  time: string,
  requestId: string,
  event: CancelRequest['trail'][number]['event'],
  detail: string | null = null,
) => ({at: at(time), requestId, event, detail, by: null});

const REQUEST: CancelRequest = {
  version: 1,
  requestId: WHOLE,
  phase: 'granted',
  code: 'WINDOW_CLOSED',
  sentAt: at('09:50'),
  updatedAt: at('09:55'),
  customerNumber: '7001',
  reason: 'changed-mind',
  comment: 'Please, Kari Nordmann',
  refundTo: 'original',
  agreed: 'original:450.00',
  trail: [
    asked('09:00', FAILED, 'sent'),
    asked('09:05', FAILED, 'withdrawn'),
    asked('09:10', CHANGED, 'sent'),
    asked('09:15', CHANGED, 'declined', 'Sorry, Kari Nordmann'),
    asked('09:20', PARTLY, 'sent'),
    asked('09:25', PARTLY, 'closed', 'SHIPPED'),
    asked('09:50', WHOLE, 'sent'),
    asked('09:55', WHOLE, 'granted'),
  ],
};

const WITHDRAWAL: Entry = {
  statement: {
    number: 'W7K3M-9XQPA',
    receivedAt: at('08:00'),
    name: 'Kari Nordmann',
    email: 'kari@example.com',
    orderName: '#1042',
    remarks: '',
    lines: [
      {
        lineNumber: '1',
        title: 'Fjord at Dawn',
        unsent: 1,
        sent: 0,
        sentBefore: 0,
      },
    ],
    proof: {orderNumber: '5042', customerNumber: '7001'},
    pathPrefix: '',
    timeZone: 'Europe/Oslo',
  },
  steps: [],
};

/** What a personal detail of the customer would look like. */
export const PERSONAL = ['Nordmann', 'kari@', '4242', '7001', '555'] as const;

const written = (value: string) => ({value, updatedAt: at('10:16')});

export const EXAMPLE_ORDER: EventfulOrder = {
  id: 'gid://shopify/Order/5042',
  name: '#1042',
  tags: ['cancel-needs-attention'],
  updatedAt: at('10:16'),
  cancelledAt: at('10:16'),
  totalOutstandingSet: {
    presentmentMoney: {amount: '0.0', currencyCode: 'NOK'},
  },
  record: written(JSON.stringify(RECORD)),
  request: {...written(JSON.stringify(REQUEST)), compareDigest: 'a'},
  withdrawals: written(entriesValue([WITHDRAWAL])),
};
