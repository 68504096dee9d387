import {Notice} from '~/ui/notice';
import {PageHeading} from '~/ui/page-heading';
import type {ReceiptView} from './receipt-view.server';

/** The receipt of a statement, for the screen and for paper. */
export function ReceiptPage({view}: {view: ReceiptView}) {
  return (
    <article className="page section-last">
      <PageHeading title={view.title}>
        <p>
          <strong>{view.number}</strong>
        </p>
        <p>
          <time dateTime={view.receivedAt}>{view.received}</time>
          <br />
          {view.receivedUtc}
        </p>
      </PageHeading>
      <div className="grid max-w-prose gap-10">
        {view.mailDue && <Notice kind="caution">{view.mailDue}</Notice>}
        <section>
          <h2 className="text-xl">{view.contentTitle}</h2>
          <p className="mt-3">{view.statement}</p>
          <dl className="mt-4 grid gap-3">
            {view.content.map(({term, details}) => (
              <div key={term} className="border-t border-rule pt-2">
                <dt className="text-[0.9375rem] text-ink-soft">{term}</dt>
                {details.map((detail) => (
                  <dd key={detail} className="wrap-anywhere">
                    {detail}
                  </dd>
                ))}
              </div>
            ))}
          </dl>
        </section>
        <section>
          <h2 className="text-xl">{view.nextTitle}</h2>
          {view.lines.length > 0 && (
            <ul className="mt-3 grid">
              {view.lines.map(({title, status, text}) => (
                <li
                  key={`${title} ${status}`}
                  className="border-t border-rule py-2"
                  data-line-status={status}
                >
                  <strong>{title}</strong>
                  <br />
                  {text}
                </li>
              ))}
            </ul>
          )}
          {view.next.map((sentence) => (
            <p key={sentence} className="mt-3">
              {sentence}
            </p>
          ))}
        </section>
        <p className="text-ink-soft print:hidden">{view.print}</p>
      </div>
    </article>
  );
}
