import type {OrderOf} from '../scan/scan-kind';
import type {DryRunOrdersQuery} from '~/shopify/generated/admin.server';

/** An order of the past, as Shopify tells of it today. */
export type PastOrder = OrderOf<DryRunOrdersQuery>;
