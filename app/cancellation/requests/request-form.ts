import * as v from 'valibot';
import {CancelFormSchema, PostedToken} from '../cancel-form';

const {reason, comment, refundTo, agreed} = CancelFormSchema.entries;

/** All that the forms about a request post: what is asked is always to cancel the whole order. */
export const RequestPostSchema = v.strictObject({
  reason,
  comment,
  refundTo,
  agreed,
  token: PostedToken,
  intent: v.picklist(['send', 'take-back']),
});
