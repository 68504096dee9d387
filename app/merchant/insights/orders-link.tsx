import {LocaleLink} from '~/ui/locale-link';
import type {OrdersLink as OrdersLinkView} from './insights-view';

/** A figure that leads to its orders, where there are any. */
export function OrdersLink({link: {text, to}}: {link: OrdersLinkView}) {
  return to === null ? <>{text}</> : <LocaleLink to={to}>{text}</LocaleLink>;
}
