import {CANCEL_STATES} from './cancel-states';
import {ORDER_STATES} from './order-states';
import {REQUEST_STATES} from './request-states';
import {RESULT_STATES} from './result-states';
import type {State} from './state';

/** Every state that has a picture and is looked through for untranslated and clipped text. To add some, list them here. */
export const ALL_STATES: readonly State[] = [
  ...ORDER_STATES,
  ...CANCEL_STATES,
  ...RESULT_STATES,
  ...REQUEST_STATES,
];
