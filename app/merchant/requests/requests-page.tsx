import {useEffect, useRef} from 'react';
import {buttonClass} from '~/ui/button';
import {Notice} from '~/ui/notice';
import {PageHeading} from '~/ui/page-heading';
import {AnswerAgain} from './answer-again';
import {AnswerReview} from './answer-review';
import {RequestQueue} from './request-queue';
import type {QueueView, RequestsAnswer, Summary} from './requests-page-view';
import type {RequestsTexts} from './requests-texts.server';

interface Props {
  page: QueueView;
  /** What the last press has led to; null where nothing was pressed. */
  answer: RequestsAnswer | null;
  texts: RequestsTexts;
  /** Shows that the page was made for this session. */
  token: string;
}

/** Everything that /merchant/requests can say. */
export function RequestsPage({page, answer, texts, token}: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const summary = useRef<HTMLDivElement>(null);
  const last = useRef(answer);
  useEffect(() => {
    if (last.current !== answer) (summary.current ?? heading.current)?.focus();
    last.current = answer;
  }, [answer]);
  return (
    <>
      <PageHeading
        title={answer && answer.kind !== 'queue' ? answer.title : page.title}
        headingRef={heading}
      >
        <Lead {...{page, answer, texts}} />
      </PageHeading>
      {answer?.summary && (
        <div ref={summary} tabIndex={-1} className="mb-10 max-w-[46rem]">
          <SummaryNotice summary={answer.summary} />
        </div>
      )}
      <Body {...{page, answer, texts, token}} />
    </>
  );
}

function Lead({page, answer, texts}: Omit<Props, 'token'>) {
  switch (answer?.kind) {
    case 'review':
      return <p>{answer.lead}</p>;
    case 'again':
      return null;
    default:
      return <p>{page.kind === 'queue' ? page.lead : texts.unreachableText}</p>;
  }
}

function Body({page, answer, texts, token}: Props) {
  switch (answer?.kind) {
    case 'review':
      return <AnswerReview {...{answer, texts, token}} />;
    case 'again':
      return <AnswerAgain {...{answer, texts, token}} />;
    default:
      return page.kind === 'queue' ? (
        <RequestQueue {...{page, answer: answer ?? null, texts, token}} />
      ) : (
        <p>
          <a href="?" className={buttonClass('primary')}>
            {texts.tryAgain}
          </a>
        </p>
      );
  }
}

function SummaryNotice({summary: {kind, title, lines}}: {summary: Summary}) {
  return (
    <Notice kind={kind} role="status" title={title} className="grid gap-2">
      {lines.length === 1 ? (
        <p>{lines[0]}</p>
      ) : (
        <ul className="grid list-disc gap-1 ps-5">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
