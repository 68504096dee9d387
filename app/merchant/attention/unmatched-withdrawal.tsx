import {AttendedArticle} from './attended-article';
import type {AttentionTexts} from './attention-texts.server';
import {DoneForm} from './done-form';
import {MatterBox} from './matter-box';
import type {UnmatchedView} from './unmatched-view.server';

interface Props {
  readonly withdrawal: UnmatchedView;
  readonly token: string;
  readonly texts: AttentionTexts;
}

/** A statement that fits no order. */
export function UnmatchedWithdrawal({
  withdrawal: {receipt, title, what, details, todo, url, doneAbout},
  token,
  texts,
}: Props) {
  return (
    <AttendedArticle
      id={`receipt-${receipt}`}
      name={title}
      link={url === null ? null : {url, label: texts.openStatement}}
    >
      <MatterBox
        what={what}
        details={details}
        todo={todo}
        todoLabel={texts.todoLabel}
      >
        <DoneForm
          token={token}
          intent="settle"
          about={{receipt}}
          label={doneAbout}
          texts={texts}
        />
      </MatterBox>
    </AttendedArticle>
  );
}
