import type {ShownRequest} from './requests-page-view';

/** What every form sends of a request: which one was shown. */
export function ShownField({
  shown: {orderNumber, orderName, requestId},
}: {
  shown: ShownRequest;
}) {
  return (
    <input
      type="hidden"
      name={`request-${orderNumber}`}
      value={`${requestId} ${orderName}`}
    />
  );
}

/** The same of those that are answered, whichever button is pressed. */
export function ChosenFields({chosen}: {chosen: readonly ShownRequest[]}) {
  return chosen.map((shown) => (
    <span key={shown.orderNumber} hidden>
      <ShownField shown={shown} />
      <input type="hidden" name={`tick-${shown.orderNumber}`} value="on" />
    </span>
  ));
}
