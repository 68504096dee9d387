import type {Messages} from '~/i18n/messages';
import {LocaleLink} from '~/ui/locale-link';
import {Wordmark} from '~/ui/wordmark';

/** What the shop's name means, and what it promises. */
export function UndoPromise({texts}: {texts: Messages['home']}) {
  return (
    <section className="promise" aria-labelledby="promise">
      <div className="page promise-grid">
        <div className="promise-word">
          <Wordmark />
          <p>
            <b lang="nb">{texts.promiseWord}</b>, {texts.promiseGrammar}
          </p>
          <ol>
            <li>{texts.promiseSenses.regret}</li>
            <li>{texts.promiseSenses.undo}</li>
          </ol>
        </div>
        <div className="promise-text">
          <h2 id="promise">{texts.promiseTitle}</h2>
          <p>{texts.promiseText}</p>
          <LocaleLink to="/policies/refund-policy">
            {texts.promiseLink}
          </LocaleLink>
        </div>
      </div>
    </section>
  );
}
