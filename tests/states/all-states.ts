import {ACCOUNT_STATES} from './account-states';
import {CANCEL_STATES} from './cancel-states';
import {CHANGE_STATES} from './change-states';
import {GUEST_STATES} from './guest-states';
import {MERCHANT_STATES} from './merchant-states';
import {ORDER_STATES} from './order-states';
import {PART_STATES} from './part-states';
import {REQUEST_STATES} from './request-states';
import {RESULT_STATES} from './result-states';
import {SHOP_STATES} from './shop-states';
import type {State} from './state';
import {WITHDRAWAL_STATES} from './withdrawal-states';

/** Every state that has a picture and is looked through for untranslated and clipped text. To add some, list them here. */
export const STATES_BY_GROUP: Readonly<Record<string, readonly State[]>> = {
  'the shop’s pages': SHOP_STATES,
  'the account': ACCOUNT_STATES,
  'the order page': ORDER_STATES,
  'the cancel page': CANCEL_STATES,
  'cancelling a part': PART_STATES,
  'what came of it': RESULT_STATES,
  'where the shop is asked': REQUEST_STATES,
  'changing an order': CHANGE_STATES,
  'the right of withdrawal': WITHDRAWAL_STATES,
  'without an account': GUEST_STATES,
  'for the shop': MERCHANT_STATES,
};
