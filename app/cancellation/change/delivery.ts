import * as v from 'valibot';

/** Every part of where an order goes and whom to reach about it. */
export const DELIVERY_FIELDS = [
  'firstName',
  'lastName',
  'company',
  'address1',
  'address2',
  'zip',
  'city',
  'province',
  'phone',
  'email',
] as const;

export type DeliveryField = (typeof DELIVERY_FIELDS)[number];

/** Where an order goes and whom to reach about it; empty for what there is not. `province` is its code: "CA". */
export const DeliverySchema = v.strictObject({
  firstName: v.string(),
  lastName: v.string(),
  company: v.string(),
  address1: v.string(),
  address2: v.string(),
  zip: v.string(),
  city: v.string(),
  province: v.string(),
  phone: v.string(),
  email: v.string(),
});

export type Delivery = v.InferOutput<typeof DeliverySchema>;

/** What is different in the one from the other. */
export const differingFields = (a: Delivery, b: Delivery): DeliveryField[] =>
  DELIVERY_FIELDS.filter((field) => a[field] !== b[field]);

/** For a form before anything is known. */
export const NO_DELIVERY: Delivery = {
  firstName: '',
  lastName: '',
  company: '',
  address1: '',
  address2: '',
  zip: '',
  city: '',
  province: '',
  phone: '',
  email: '',
};
