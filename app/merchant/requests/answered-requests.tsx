import type {AnsweredRow} from './requests-page-view';
import type {RequestsTexts} from './requests-texts.server';

/** What the shop answered last, by whom, and with which words. */
export function AnsweredRequests({
  rows,
  texts,
}: {
  rows: readonly AnsweredRow[];
  texts: RequestsTexts;
}) {
  return (
    <section aria-labelledby="answered" className="min-w-0">
      <h2 id="answered" className="mb-3 text-lg">
        {texts.answeredTitle}
      </h2>
      {rows.length === 0 ? (
        <p className="text-ink-soft">{texts.answeredEmpty}</p>
      ) : (
        <ul className="border-t border-ink">
          {rows.map(({link, isYes, byline, message, remark}) => (
            <li
              key={link.href}
              className="border-b border-rule py-3 wrap-anywhere"
            >
              <p className="flex flex-wrap items-center gap-x-4">
                <a
                  href={link.href}
                  rel="noreferrer"
                  className="inline-flex min-h-11 items-center font-semibold"
                >
                  {link.name}
                </a>
                <span>{isYes ? texts.yes : texts.no}</span>
              </p>
              <p className="text-[0.9375rem] text-ink-soft">{byline}</p>
              {message && <p>{message}</p>}
              {remark && <p className="font-semibold">{remark}</p>}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
