import * as v from 'valibot';
import {CancelPostSchema} from '../cancel-form';

/** All that the forms about a request post: the form that sends one has the fields of the one that cancels. */
export const RequestPostSchema = v.strictObject({
  ...CancelPostSchema.entries,
  intent: v.picklist(['send', 'take-back']),
});
