import * as v from 'valibot';
import {AddressAct, ItemsAct} from './change/change-act';
import {MoneySchema} from './record-money';

const WholeAct = v.strictObject({kind: v.literal('whole')});

/** Names exactly what Shopify is asked for, so that whoever repeats the request asks for the same. */
export const PartActSchema = v.strictObject({
  kind: v.literal('part'),
  lines: v.pipe(
    v.array(
      v.strictObject({
        lineItemId: v.string(),
        /** As the customer knows it. */
        title: v.string(),
        quantity: v.pipe(v.number(), v.integer(), v.minValue(1)),
        restockType: v.picklist(['CANCEL', 'NO_RESTOCK']),
        /** Where it goes back on the shelf; null where it does not. */
        locationId: v.nullable(v.string()),
      }),
    ),
    v.minLength(1),
  ),
  /** What is paid back of the shipping; null for nothing. */
  shipping: v.nullable(MoneySchema),
  /** What the order costs less from now on, paid or not. */
  worth: MoneySchema,
  /** Whether Shopify e-mails the customer about it. */
  notify: v.boolean(),
});

/** What an attempt does to its order. `whole`: cancels all that is left of it. `part`: cancels some lines of it. */
export const ActSchema = v.variant('kind', [
  WholeAct,
  PartActSchema,
  AddressAct,
  ItemsAct,
]);

export type Act = v.InferOutput<typeof ActSchema>;
export type PartAct = v.InferOutput<typeof PartActSchema>;

/** "1 × Fjord at Dawn, 2 × Midnight Sun" */
export const itemsOf = ({lines}: PartAct): string =>
  lines.map(({title, quantity}) => `${quantity} × ${title}`).join(', ');

/** What is kept of an act when it is over: an address is the order's by then, or came to nothing. */
export const atTheEnd = (act: Act): Act =>
  act.kind === 'change-address' ? {...act, wanted: null} : act;
