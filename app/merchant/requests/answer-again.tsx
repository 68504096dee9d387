import {TextArea} from '~/ui/field';
import {PostForm} from '~/ui/post-form';
import {SendButtons} from './answer-review';
import type {RequestsAnswer} from './requests-page-view';
import type {RequestsTexts} from './requests-texts.server';
import {ChosenFields} from './shown-fields';

interface Props {
  answer: RequestsAnswer & {kind: 'again'};
  texts: RequestsTexts;
  token: string;
}

/** What was not done, with all that was chosen and written, and one button to go on. */
export function AnswerAgain({answer, texts, token}: Props) {
  return (
    <PostForm
      action=""
      preventScrollReset
      token={token}
      className="grid max-w-[46rem] gap-8"
      noValidate
    >
      <ChosenFields chosen={answer.shown} />
      <section aria-labelledby="still-open">
        <h2 id="still-open" className="mb-3 text-lg">
          {texts.stillOpen}
        </h2>
        <ul className="border-t border-ink">
          {answer.shown.map(({orderNumber, orderName}) => (
            <li
              key={orderNumber}
              className="border-b border-rule py-3 font-semibold"
            >
              {orderName}
            </li>
          ))}
        </ul>
      </section>
      <TextArea
        label={answer.messageLabel}
        hint={texts.messageHint}
        name="message"
        defaultValue={answer.message}
        autoComplete="off"
      />
      <SendButtons
        intent={answer.intent}
        label={answer.confirm}
        texts={texts}
      />
    </PostForm>
  );
}
