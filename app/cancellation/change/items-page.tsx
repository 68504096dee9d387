import {ButtonLink} from '~/ui/button';
import {Outcome} from '../outcome';
import {ChangePage, Standstill} from './change-frame';
import type {ItemsTexts} from './change-texts.server';
import {ItemsFields, type ItemsFieldsProps} from './items-fields';
import type {ItemsView} from './items-view.server';
import {PaymentDue} from './payment-due';

interface ItemsPageProps extends Omit<ItemsFieldsProps, 'view'> {
  /** `unanswered`: Shopify did not say what is true of the order. */
  view: ItemsView | {readonly kind: 'unanswered'};
  texts: ItemsTexts;
}

/** Everything that /account/orders/…/change can say. */
export function ItemsPage({view, ...form}: ItemsPageProps) {
  return (
    <ChangePage view={view} texts={form.texts}>
      <Body view={view} {...form} />
    </ChangePage>
  );
}

function Body({view, ...form}: ItemsPageProps) {
  const {texts, orderPath} = form;
  switch (view.kind) {
    case 'open':
      return <ItemsFields view={view} {...form} />;
    case 'changed':
      return (
        <>
          {view.due && <PaymentDue due={view.due} />}
          <Outcome
            kind="success"
            actions={
              <ButtonLink
                to={orderPath}
                variant={view.due ? 'secondary' : 'primary'}
              >
                {texts.backToOrder}
              </ButtonLink>
            }
          >
            <p>{view.text}</p>
            <ul className="font-semibold">
              {view.lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            {view.remarks.map((remark) => (
              <p key={remark}>{remark}</p>
            ))}
          </Outcome>
        </>
      );
    default:
      return (
        <Standstill
          view={view}
          texts={texts}
          orderPath={orderPath}
          pagePath={`${orderPath}/change`}
        />
      );
  }
}
