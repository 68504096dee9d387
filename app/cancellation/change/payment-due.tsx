import {buttonClass} from '~/ui/button';
import {Notice} from '~/ui/notice';
import type {PaymentDueView} from './payment-due.server';

/** What is to be paid before the parcel goes, and where. */
export function PaymentDue({due}: {due: PaymentDueView}) {
  return (
    <Notice kind="caution" title={due.title} className="mb-6 max-w-prose">
      <p>{due.text}</p>
      {due.url !== null && (
        <p className="mt-3 print:hidden">
          <a href={due.url} className={buttonClass('primary')}>
            {due.label}
          </a>
        </p>
      )}
    </Notice>
  );
}
