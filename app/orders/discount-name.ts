import type {OrderLineFragment} from '~/shopify/generated/customer.server';

type DiscountApplication =
  OrderLineFragment['discountAllocations'][number]['discountApplication'];

/** The code the customer typed or the title the shop gave the discount, or null where it has neither. */
export function discountName(application: DiscountApplication): string | null {
  if ('code' in application) return application.code;
  return 'title' in application ? application.title : null;
}
