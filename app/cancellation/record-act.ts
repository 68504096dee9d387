import * as v from 'valibot';
import {AddressAct, ItemsAct} from './change/change-act';

const WholeAct = v.strictObject({kind: v.literal('whole')});

/** What an attempt does to its order. `whole`: cancels all that is left of it. */
export const ActSchema = v.variant('kind', [WholeAct, AddressAct, ItemsAct]);

export type Act = v.InferOutput<typeof ActSchema>;

/** What is kept of an act when it is over: an address is the order's by then, or came to nothing. */
export const atTheEnd = (act: Act): Act =>
  act.kind === 'change-address' ? {...act, wanted: null} : act;
