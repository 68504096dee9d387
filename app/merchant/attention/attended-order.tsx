import {AttendedArticle} from './attended-article';
import type {AttentionTexts} from './attention-texts.server';
import type {AttendedOrderView} from './attention-view.server';
import {DoneForm} from './done-form';
import {MatterBox} from './matter-box';

interface Props {
  readonly order: AttendedOrderView;
  readonly token: string;
  readonly texts: AttentionTexts;
}

/** An order with all that needs a person about it, and what was dealt with. */
export function AttendedOrder({
  order: {number, name, url, openLabel, matters, history},
  token,
  texts,
}: Props) {
  return (
    <AttendedArticle
      id={`order-${number}`}
      name={name}
      link={{url, label: openLabel}}
    >
      <ul className="grid gap-6">
        {matters.map(({id, what, since, todo, doneAbout}) => (
          <li key={id}>
            <MatterBox
              what={what}
              details={[since]}
              todo={todo}
              todoLabel={texts.todoLabel}
            >
              {doneAbout === null ? (
                <p className="text-ink-soft">{texts.goesByItself}</p>
              ) : (
                <DoneForm
                  token={token}
                  intent="done"
                  about={{order: number, matter: id}}
                  label={doneAbout}
                  texts={texts}
                />
              )}
            </MatterBox>
          </li>
        ))}
      </ul>
      {history.length > 0 && (
        <details>
          <summary>{texts.historyTitle}</summary>
          <ul className="mt-2 grid gap-1 text-ink-soft wrap-anywhere">
            {history.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      )}
    </AttendedArticle>
  );
}
