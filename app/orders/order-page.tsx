import {type ReactNode, useId} from 'react';
import {LocaleLink} from '~/ui/locale-link';
import {PageHeading} from '~/ui/page-heading';
import {OrderLines} from './order-lines';
import {OrderNews} from './order-news';
import type {OrderPageTexts} from './order-page-texts.server';
import {OrderParcels} from './order-parcels';
import {OrderPayments} from './order-payments';
import {OrderTimeline} from './order-timeline';
import {OrderTotals} from './order-totals';
import type {OrderView} from './order-view';
import type {OrderWatch} from './order-watch';
import {StatusLine} from './status-line';

interface OrderPageProps {
  view: OrderView;
  texts: OrderPageTexts;
  watch: OrderWatch;
  /** What stands right below the status: whether the order can still be undone. */
  children?: ReactNode;
  /** Whoever has no account has no list of orders to go back to. */
  isGuests?: boolean;
  /** What stands below the lines: the way to have the same once more. */
  orderAgain: ReactNode;
}

/** One order, as a job ticket: how it stands, what is in it, what it cost, where it goes. */
export function OrderPage({
  view,
  texts,
  watch,
  children,
  isGuests = false,
  orderAgain,
}: OrderPageProps) {
  return (
    <article>
      {!isGuests && (
        <LocaleLink
          to="/account/orders"
          className="mt-4 -mb-6 inline-flex lg:-mb-10 min-h-11 items-center print:hidden"
        >
          <span aria-hidden="true" className="mr-2">
            ←
          </span>
          {texts.allOrders}
        </LocaleLink>
      )}
      <PageHeading title={view.title}>
        <p>
          <time dateTime={view.placed.iso}>{view.placedText}</time>
        </p>
      </PageHeading>
      <StatusLine status={view.status} isLarge />
      <OrderNews key={view.id} watch={watch} />
      {children}
      <div className="mt-10 grid gap-x-16 gap-y-12 lg:grid-cols-[minmax(0,1fr)_24rem] lg:items-start">
        <div className="grid min-w-0 gap-12">
          {view.parcels.length > 0 && (
            <Section title={texts.parcels}>
              <OrderParcels parcels={view.parcels} texts={texts} />
            </Section>
          )}
          <Section title={texts.lines}>
            <OrderLines lines={view.lines} before={texts.before} />
            <div className="mt-5 print:hidden">{orderAgain}</div>
          </Section>
          <Section title={texts.progress}>
            <OrderTimeline entries={view.timeline} />
          </Section>
        </div>
        <div className="grid min-w-0 gap-10 lg:sticky lg:top-8">
          <Section title={texts.summary}>
            <OrderTotals rows={view.totals} />
          </Section>
          <Section title={texts.payment}>
            <OrderPayments payments={view.payments} none={texts.noPayment} />
          </Section>
          {view.refunds.length > 0 && (
            <Section title={texts.refunds}>
              <OrderPayments payments={view.refunds} none={texts.noPayment} />
            </Section>
          )}
          {view.address && (
            <Section title={texts.address}>
              <address className="not-italic">
                {view.address.map((line) => (
                  <span key={line} className="block">
                    {line}
                  </span>
                ))}
              </address>
            </Section>
          )}
        </div>
      </div>
    </article>
  );
}

function Section({title, children}: {title: string; children: ReactNode}) {
  const heading = useId();
  return (
    <section className="min-w-0" aria-labelledby={heading}>
      <h2 id={heading} className="mb-4 border-b border-ink pb-2 text-xl">
        {title}
      </h2>
      {children}
    </section>
  );
}
