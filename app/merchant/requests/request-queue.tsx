import {Button} from '~/ui/button';
import {Notice} from '~/ui/notice';
import {PageLinks} from '~/ui/page-links';
import {PostForm} from '~/ui/post-form';
import {useIsSubmitting} from '~/ui/use-is-submitting';
import {AnsweredRequests} from './answered-requests';
import {WaitingRequest} from './waiting-request';
import type {QueueView, RequestsAnswer} from './requests-page-view';
import type {RequestsTexts} from './requests-texts.server';

interface Props {
  page: QueueView & {kind: 'queue'};
  answer: (RequestsAnswer & {kind: 'queue'}) | null;
  texts: RequestsTexts;
  token: string;
}

/** What waits, and beside it what was answered lately. */
export function RequestQueue({page, answer, texts, token}: Props) {
  return (
    <div className="grid gap-x-16 gap-y-14 lg:grid-cols-[minmax(0,46rem)_minmax(0,1fr)]">
      <div className="grid min-w-0 content-start gap-8">
        {page.remarks.length > 0 && (
          <Notice kind="caution" className="grid gap-2">
            {page.remarks.map((remark) => (
              <p key={remark}>{remark}</p>
            ))}
          </Notice>
        )}
        {page.rows.length > 0 && (
          <WaitingForm {...{page, answer, texts, token}} />
        )}
        <PageLinks
          previous={page.previous}
          next={page.next}
          texts={texts.pageLinks}
        />
      </div>
      <AnsweredRequests rows={page.answered} texts={texts} />
    </div>
  );
}

function WaitingForm({page, answer, texts, token}: Props) {
  const isSubmitting = useIsSubmitting();
  const ticked = answer?.ticked ?? [];
  return (
    <PostForm
      // Boxes that the server has ticked are made anew.
      key={ticked.join()}
      action=""
      preventScrollReset
      token={token}
      className="grid gap-6"
    >
      <textarea
        hidden
        readOnly
        name="message"
        value={answer?.message ?? ''}
        aria-hidden
      />
      {/* The first button of the form is what Enter presses: it changes nothing. */}
      <p>
        <Button
          variant="secondary"
          name="intent"
          value="all"
          onClick={(event) => {
            event.preventDefault();
            tickAll(event.currentTarget.form);
          }}
        >
          {texts.tickAll}
        </Button>
      </p>
      <ul className="border-t border-ink">
        {page.rows.map((row) => (
          <li key={row.requestId} className="border-b border-rule py-6">
            <WaitingRequest
              row={row}
              isTicked={ticked.includes(row.orderNumber)}
              texts={texts}
            />
          </li>
        ))}
      </ul>
      <section aria-labelledby="ticked" className="grid gap-4">
        <div>
          <h2 id="ticked" className="text-lg">
            {texts.tickedTitle}
          </h2>
          <p className="text-ink-soft">{texts.nextStep}</p>
        </div>
        <p className="button-row">
          <Button name="intent" value="review granted" pending={isSubmitting}>
            {texts.approveTicked}
          </Button>
          <Button
            variant="secondary"
            name="intent"
            value="review declined"
            pending={isSubmitting}
          >
            {texts.declineTicked}
          </Button>
        </p>
      </section>
    </PostForm>
  );
}

function tickAll(form: HTMLFormElement | null): void {
  const boxes = form?.querySelectorAll<HTMLInputElement>(
    'input[type="checkbox"]',
  );
  for (const box of boxes ?? []) box.checked = true;
}
