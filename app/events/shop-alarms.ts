import * as v from 'valibot';
import type {ShopMatter} from './shop-health.server';

/**
 * What may be amiss with the shop itself and is told. That the receiver takes no messages is not: it would have to take
 * that one.
 */
export const SHOP_ALARMS = [
  'POLICY_UNREADABLE',
  'SCOPES_MISSING',
  'WEBHOOKS_MISSING',
  'WEBHOOKS_SILENT',
] as const satisfies readonly ShopMatter['code'][];

const Instant = v.pipe(v.string(), v.isoTimestamp());

const Occurrence = v.strictObject({
  code: v.picklist(SHOP_ALARMS),
  /** When it was noticed, by Shopify's clock. */
  noticedAt: Instant,
  /** When it was seen to be over; null as long as it lasts. */
  overAt: v.nullable(Instant),
  /** Of `SCOPES_MISSING`: which, when it was noticed. */
  scopes: v.optional(v.array(v.string())),
  /** Of `WEBHOOKS_SILENT`: when Shopify was last heard of. */
  heardAt: v.optional(Instant),
});
export type Occurrence = v.InferOutput<typeof Occurrence>;

const ShopAlarmsSchema = v.strictObject({
  version: v.literal(1),
  /** First to last. */
  occurrences: v.array(Occurrence),
  /** Ids of events about the shop that the receiver has taken. */
  told: v.array(v.string()),
});
/** What was noticed about the shop, and what of it was told. */
export type ShopAlarms = v.InferOutput<typeof ShopAlarmsSchema>;

const NONE: ShopAlarms = {version: 1, occurrences: [], told: []};
const KEPT_MILLISECONDS = 30 * 86_400_000;
const MOST_TOLD = 1000;

/** Of the shop's metafield `angre.shop-alarms`. */
export function parseShopAlarms(value: string | null): ShopAlarms {
  const result = v.safeParse(
    v.pipe(v.string(), v.parseJson(), ShopAlarmsSchema),
    value,
  );
  // One that somebody has broken begins anew: told twice is better than not at all.
  return result.success ? result.output : NONE;
}

/** With what is amiss now and what is over since. The same object where that is no news. */
export function withMatters(
  alarms: ShopAlarms,
  matters: readonly ShopMatter[],
  now: Date,
): ShopAlarms {
  const at = now.toISOString();
  const lasting = alarms.occurrences.filter(({overAt}) => overAt === null);
  const over = lasting.filter(
    ({code}) => !matters.some((matter) => matter.code === code),
  );
  const begun = matters.flatMap((matter) =>
    lasting.some(({code}) => code === matter.code)
      ? []
      : occurrenceOf(matter, at),
  );
  if (over.length + begun.length === 0) return alarms;
  const kept = alarms.occurrences
    .filter(
      ({overAt}) =>
        overAt === null ||
        now.getTime() - Date.parse(overAt) < KEPT_MILLISECONDS,
    )
    .map((each) => (over.includes(each) ? {...each, overAt: at} : each));
  return {...alarms, occurrences: [...kept, ...begun]};
}

export const withTold = (
  alarms: ShopAlarms,
  ids: readonly string[],
): ShopAlarms => ({
  ...alarms,
  told: [...new Set([...alarms.told, ...ids])].slice(-MOST_TOLD),
});

function occurrenceOf(matter: ShopMatter, noticedAt: string): Occurrence[] {
  const common = {noticedAt, overAt: null};
  switch (matter.code) {
    case 'EVENTS_WAITING':
      return [];
    case 'SCOPES_MISSING':
      return [{code: matter.code, ...common, scopes: [...matter.scopes]}];
    case 'WEBHOOKS_SILENT':
      return [{code: matter.code, ...common, heardAt: matter.since}];
    default:
      return [{code: matter.code, ...common}];
  }
}
