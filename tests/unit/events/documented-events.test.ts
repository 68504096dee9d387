import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import * as v from 'valibot';
import {describe, expect, it} from 'vitest';
import {en} from '~/i18n/en';
import {eventsOf} from '~/events/events-of.server';
import {messageOf, shopMessageOf} from '~/events/message';
import {SHOP_ALARMS} from '~/events/shop-alarms';
import {SHOP_EVENT_TYPES, shopEventsOf} from '~/events/shop-events';
import {EVENT_TYPES} from '~/events/shop-event';
import {UNMATCHED} from '~/withdrawal/desk';
import {EXAMPLE_ORDER, PERSONAL} from './example-order';

const DOCUMENT = readFileSync(
  join(import.meta.dirname, '../../../docs/events.md'),
  'utf8',
);

const Example = v.looseObject({id: v.string(), type: v.string()});

const messages = eventsOf(EXAMPLE_ORDER).map((event) =>
  messageOf(event, EXAMPLE_ORDER, 'your-shop.myshopify.com'),
);

const SHOP_EVENTS = shopEventsOf(
  {
    version: 1,
    occurrences: [
      {
        code: 'WEBHOOKS_SILENT',
        noticedAt: '2026-11-24T14:20:00.000Z',
        overAt: '2026-11-24T15:02:00.000Z',
        heardAt: '2026-11-24T09:10:00.000Z',
      },
    ],
    told: [],
  },
  {version: 1, statements: []},
).map((event) => shopMessageOf(event, 'your-shop.myshopify.com'));

/** By type, the last of each, as the document has to show it. */
const expected = new Map(
  [...messages, ...SHOP_EVENTS].map(({body}) => {
    const message = v.parse(v.pipe(v.string(), v.parseJson(), Example), body);
    return [message.type, message];
  }),
);

const examples = [...DOCUMENT.matchAll(/```json\n([\s\S]*?)```/g)].map(
  ([, json]) => v.parse(v.pipe(v.string(), v.parseJson(), Example), json ?? ''),
);

describe('docs/events.md', () => {
  it.each([...EVENT_TYPES, ...SHOP_EVENT_TYPES])(
    'shows what is sent for %s',
    (type) => {
      const example = examples.find((each) => each.type === type);
      expect(example).toEqual(expected.get(type));
      expect(DOCUMENT).toContain(`\`${type}\``);
    },
  );

  it('names every reason why somebody is needed, in the words of the page', () => {
    for (const [code, {what}] of Object.entries(en.merchant.attention.codes)) {
      expect(DOCUMENT).toContain(`\`${code}\``);
      expect(DOCUMENT).toContain(what);
    }
    for (const code of [...SHOP_ALARMS, UNMATCHED]) {
      expect(DOCUMENT).toContain(`\`${code}\``);
    }
    expect(DOCUMENT).toContain(en.merchant.attention.unmatched.what);
  });
});

describe('what is told', () => {
  it('says nothing of the customer', () => {
    for (const {body} of messages) {
      for (const personal of PERSONAL) expect(body).not.toContain(personal);
    }
  });

  it('has an id of its own for everything that has happened', () => {
    const ids = messages.map(({id}) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.includes('.'))).toEqual([]);
  });

  it('keeps its ids when more happens', () => {
    const before = eventsOf({
      ...EXAMPLE_ORDER,
      request: null,
      withdrawals: null,
    });
    expect(messages.map(({id}) => id)).toEqual(
      expect.arrayContaining(before.map(({id}) => id)),
    );
  });

  it.each(['record', 'request', 'withdrawals'] as const)(
    'includes that the %s was overwritten',
    (kept) => {
      const updatedAt = '2026-11-24T11:00:00Z';
      const overwritten = {value: '{}', updatedAt, compareDigest: 'b'};
      const events = eventsOf({...EXAMPLE_ORDER, [kept]: overwritten});
      expect(events.at(-1)).toMatchObject({
        id: `5042-${kept}-unreadable`,
        code: 'RECORD_UNREADABLE',
        occurredAt: updatedAt,
      });
    },
  );
});
