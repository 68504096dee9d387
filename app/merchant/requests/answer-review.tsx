import {Button} from '~/ui/button';
import {TextArea} from '~/ui/field';
import {PostForm} from '~/ui/post-form';
import {useIsSubmitting} from '~/ui/use-is-submitting';
import type {RequestsAnswer} from './requests-page-view';
import type {RequestsTexts} from './requests-texts.server';
import {ChosenFields} from './shown-fields';

interface Props {
  answer: RequestsAnswer & {kind: 'review'};
  texts: RequestsTexts;
  token: string;
}

/** The step before anything happens: which orders, what goes back, and what the customers read. */
export function AnswerReview({answer, texts, token}: Props) {
  const isYes = answer.answer === 'granted';
  return (
    <PostForm
      action=""
      preventScrollReset
      token={token}
      className="grid max-w-[46rem] gap-8"
      noValidate
    >
      <ChosenFields chosen={answer.rows} />
      <ul className="border-t border-ink">
        {answer.rows.map(({orderNumber, orderName, refund, waits}) => (
          <li key={orderNumber} className="border-b border-rule py-3">
            <p className="font-semibold">{orderName}</p>
            <p className="text-ink-soft">{waits}</p>
            {isYes && refund.map((line) => <p key={line}>{line}</p>)}
          </li>
        ))}
      </ul>
      <TextArea
        label={answer.messageLabel}
        hint={texts.messageHint}
        error={answer.messageError ?? undefined}
        name="message"
        defaultValue={answer.message}
        autoComplete="off"
      />
      <SendButtons
        intent={`answer ${answer.answer}`}
        label={answer.confirm}
        isDanger={isYes}
        texts={texts}
      />
    </PostForm>
  );
}

/** The button that answers, and the way back with all that was chosen. */
export function SendButtons({
  intent,
  label,
  isDanger = false,
  texts,
}: {
  intent: string;
  label: string;
  isDanger?: boolean;
  texts: RequestsTexts;
}) {
  const isSubmitting = useIsSubmitting();
  return (
    <p className="button-row">
      <Button
        name="intent"
        value={intent}
        variant={isDanger ? 'danger' : 'primary'}
        pending={isSubmitting}
      >
        {isSubmitting ? texts.sending : label}
      </Button>
      <Button variant="secondary" name="intent" value="back">
        {texts.backToList}
      </Button>
    </p>
  );
}
