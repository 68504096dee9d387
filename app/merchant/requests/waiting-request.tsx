import type {ReactNode} from 'react';
import {Button} from '~/ui/button';
import {Notice} from '~/ui/notice';
import type {RequestRow} from './requests-page-view';
import type {RequestsTexts} from './requests-texts.server';
import {ShownField} from './shown-fields';

/** One request: what is asked, by which rule and in whose words, what a yes would mean, and its own buttons. */
export function WaitingRequest({
  row,
  isTicked,
  texts,
}: {
  row: RequestRow;
  isTicked: boolean;
  texts: RequestsTexts;
}) {
  const {orderNumber, orderName, comment, hindrance} = row;
  const titleId = `request-${orderNumber}`;
  return (
    <article aria-labelledby={titleId} className="grid gap-4">
      <ShownField shown={row} />
      <div>
        <h2 id={titleId} className="text-lg">
          <label className="flex min-h-12 cursor-pointer items-center gap-3">
            <input
              type="checkbox"
              name={`tick-${orderNumber}`}
              defaultChecked={isTicked}
              className="size-[1.375rem] flex-none accent-spot"
            />
            <span>{orderName}</span>
          </label>
        </h2>
        <p className="flex flex-wrap items-center gap-x-6 text-ink-soft">
          <span>{row.waits}</span>
          <a
            href={row.link.href}
            rel="noreferrer"
            className="inline-flex min-h-11 items-center"
          >
            {row.openLabel}
          </a>
        </p>
      </div>
      <dl className="grid gap-x-8 gap-y-3 sm:grid-cols-2">
        <Fact title={texts.why}>{row.why}</Fact>
        <Fact title={texts.reason}>{row.reason}</Fact>
        {comment && (
          <Fact title={texts.comment} isWide>
            <span className="whitespace-pre-wrap">{comment}</span>
          </Fact>
        )}
        <Fact title={texts.refund} isWide>
          {row.refund.map((line) => (
            <span key={line} className="block">
              {line}
            </span>
          ))}
        </Fact>
      </dl>
      {hindrance && (
        <Notice kind="caution" title={texts.hindered}>
          <p>{hindrance}</p>
        </Notice>
      )}
      <p className="button-row">
        {!hindrance && (
          <Button
            variant="secondary"
            name="intent"
            value={`review granted ${orderNumber}`}
          >
            {row.approveLabel}
          </Button>
        )}
        <Button
          variant="secondary"
          name="intent"
          value={`review declined ${orderNumber}`}
        >
          {row.declineLabel}
        </Button>
      </p>
    </article>
  );
}

function Fact({
  title,
  isWide = false,
  children,
}: {
  title: string;
  isWide?: boolean;
  children: ReactNode;
}) {
  return (
    <div className={`min-w-0 wrap-anywhere ${isWide ? 'sm:col-span-2' : ''}`}>
      <dt className="text-[0.9375rem] text-ink-soft">{title}</dt>
      <dd>{children}</dd>
    </div>
  );
}
