import {Form} from '@remix-run/react';
import {localePath} from '~/i18n/locale';
import {useLocale} from '~/ui/use-locale';
import {useIsSubmitting} from '~/ui/use-is-submitting';
import {PolicyFields} from './policy-fields';
import type {PolicyFormState, PolicyPageView} from './policy-page-view';
import type {PolicyTexts} from './policy-texts.server';
import {ReviewBar} from './review-bar';
import {useChangedFields} from './use-changed-fields';

/** The form for all of the rules, question by question, below what holds now. */
export function PolicyEditor({
  view,
  texts,
}: {
  view: Extract<PolicyPageView, {kind: 'edit'}>;
  texts: PolicyTexts;
}) {
  const locale = useLocale();
  const isSubmitting = useIsSubmitting();
  const {form, count, recount} = useChangedFields(view.holds);
  return (
    <div className="grid gap-12">
      {view.now && (
        <Sentences
          title={texts.nowTitle}
          sentences={view.now.sentences}
          note={view.now.since}
        />
      )}
      <section aria-labelledby="change" className="grid gap-8">
        <h2 id="change">{texts.changeTitle}</h2>
        <nav aria-label={texts.onThisPage}>
          <ul className="flex flex-wrap gap-x-6">
            {view.questions.map(({key, title}) => (
              <li key={key}>
                <a
                  href={`#${key}`}
                  className="inline-flex min-h-11 items-center"
                >
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <Form
          aria-busy={isSubmitting}
          ref={form}
          onInput={recount}
          method="post"
          action={localePath(locale, '/merchant/policy')}
          preventScrollReset
          className="grid max-w-[46rem] gap-14"
          noValidate
        >
          <input type="hidden" name="token" value={view.form.token} />
          <PolicyFormBase form={view.form} />
          {/* What Enter in a text box presses: the first button of a form. */}
          <button
            type="submit"
            name="intent"
            value="review"
            className="sr-only"
            tabIndex={-1}
            aria-hidden
          />
          {view.questions.map(({key, title, hint, fields}) => (
            <section
              key={key}
              id={key}
              aria-labelledby={`${key}-title`}
              className="grid min-w-0 gap-6"
            >
              <div>
                <h3 id={`${key}-title`}>{title}</h3>
                <p className="mt-2 text-ink-soft">{hint}</p>
              </div>
              <PolicyFields fields={fields} />
            </section>
          ))}
          <ReviewBar count={count} isPending={isSubmitting} texts={texts} />
        </Form>
      </section>
    </div>
  );
}

/** Which rules a form's were made from: each of the editor's forms sends it along. */
export function PolicyFormBase({form}: {form: PolicyFormState}) {
  return (
    <>
      <input type="hidden" name="digest" value={form.digest} />
      <input type="hidden" name="base" value={form.base} />
    </>
  );
}

/** What a set of rules comes to. */
export function Sentences({
  title,
  sentences,
  note,
}: {
  title: string;
  sentences: readonly string[];
  note?: string;
}) {
  return (
    <section
      aria-label={title}
      className="grid max-w-[46rem] gap-3 border-y border-ink py-5"
    >
      <h2 className="text-lg">{title}</h2>
      <ul className="grid gap-1">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {note && <p className="text-[0.9375rem] text-ink-soft">{note}</p>}
    </section>
  );
}
