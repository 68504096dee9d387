import type {ComponentProps, ReactNode} from 'react';
import {CancellationPanel} from '~/cancellation/cancellation-panel';
import {PaymentDue} from '~/cancellation/change/payment-due';
import {TakeBackForm} from '~/cancellation/requests/take-back-form';
import {OrderAgainForm, OrderAgainRefused} from './order-again-form';
import {OrderPage} from './order-page';
import type {UndoableOrder} from './undoable-order.server';

/**
 * An order, and from where each way to undo it sets out.
 * @param orderPath its address without a locale
 * @param refusal why it was not put into the cart again, if that was tried
 * @param withdrawal the panel of the right of withdrawal
 */
export function UndoableOrderPage({
  order,
  orderPath,
  isGuests = false,
  refusal,
  withdrawal,
}: {
  order: UndoableOrder;
  orderPath: string;
  isGuests?: boolean;
  refusal: Omit<ComponentProps<typeof OrderAgainRefused>, 'texts'> | undefined;
  withdrawal: ReactNode;
}) {
  const {view, panel, changes, due, watch, texts, takeBack} = order;
  const {orderAgain: again} = order;
  return (
    <OrderPage
      view={view}
      texts={texts}
      watch={watch}
      isGuests={isGuests}
      orderAgain={<OrderAgainForm orderPath={orderPath} {...again} />}
    >
      {refusal && <OrderAgainRefused {...refusal} texts={again.texts} />}
      {due && <PaymentDue due={due} />}
      <CancellationPanel
        view={panel}
        others={changes.map(({page: to, label}) => ({
          to: `${orderPath}/${to}`,
          label,
        }))}
        cancelPath={`${orderPath}/cancel`}
        takeBack={<TakeBackForm orderPath={orderPath} {...takeBack} />}
      />
      {withdrawal}
    </OrderPage>
  );
}
