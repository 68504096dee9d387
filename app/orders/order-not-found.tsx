import {ButtonLink} from '~/ui/button';
import {LocaleLink} from '~/ui/locale-link';
import {PageHeading} from '~/ui/page-heading';

/** The same for an order that does not exist, one of another customer, and an address that names none. */
export function OrderNotFound({
  texts,
}: {
  texts: {
    readonly title: string;
    readonly text: string;
    readonly allOrders: string;
    readonly findOrder: string;
  };
}) {
  return (
    <>
      <PageHeading title={texts.title}>
        <p>{texts.text}</p>
      </PageHeading>
      <ButtonLink to="/account/orders">{texts.allOrders}</ButtonLink>
      <p className="mt-8">
        <LocaleLink to="/orders/find">{texts.findOrder}</LocaleLink>
      </p>
    </>
  );
}
