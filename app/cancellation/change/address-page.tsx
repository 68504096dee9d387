import {ButtonLink} from '~/ui/button';
import {Outcome} from '../outcome';
import {AddressFields, type AddressFieldsProps} from './address-fields';
import type {AddressTexts} from './change-texts.server';
import type {AddressView} from './address-view.server';
import {ChangePage, Standstill} from './change-frame';

interface AddressPageProps extends Omit<
  AddressFieldsProps,
  'country' | 'hasProvince' | 'hasEmail'
> {
  /** `unanswered`: Shopify did not say what is true of the order. */
  view: AddressView | {readonly kind: 'unanswered'};
  texts: AddressTexts;
}

/** Everything that /account/orders/…/change-address can say. */
export function AddressPage({view, ...form}: AddressPageProps) {
  return (
    <ChangePage view={view} texts={form.texts}>
      <Body view={view} {...form} />
    </ChangePage>
  );
}

function Body({view, ...form}: AddressPageProps) {
  const {texts, orderPath} = form;
  switch (view.kind) {
    case 'open':
      return <AddressFields {...view} {...form} />;
    case 'changed':
      return (
        <Outcome
          kind="success"
          actions={<ButtonLink to={orderPath}>{texts.backToOrder}</ButtonLink>}
        >
          <p>{view.text}</p>
          <address className="not-italic font-semibold">
            {view.lines.map((line) => (
              <span key={line} className="block wrap-anywhere">
                {line}
              </span>
            ))}
          </address>
          {view.remarks.map((remark) => (
            <p key={remark}>{remark}</p>
          ))}
        </Outcome>
      );
    default:
      return (
        <Standstill
          view={view}
          texts={texts}
          orderPath={orderPath}
          pagePath={`${orderPath}/change-address`}
        />
      );
  }
}
