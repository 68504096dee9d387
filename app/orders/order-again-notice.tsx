import {ButtonLink} from '~/ui/button';
import {Notice} from '~/ui/notice';
import type {OrderAgainView} from './order-again-view';

/** What came of ordering again, above the cart: what is in it now, and what is not or not as it was. */
export function OrderAgainNotice({view}: {view: OrderAgainView}) {
  return (
    <Notice
      kind={view.tone}
      role="status"
      title={view.title}
      className="mb-8 max-w-prose wrap-anywhere"
    >
      {view.remarks.length > 0 && (
        <ul className="grid gap-1">
          {view.remarks.map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      )}
      {view.toShop && (
        <p className="mt-3">
          <ButtonLink to="/collections" variant="secondary">
            {view.toShop}
          </ButtonLink>
        </p>
      )}
    </Notice>
  );
}
