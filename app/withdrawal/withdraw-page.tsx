import {Button, ButtonLink} from '~/ui/button';
import {Field} from '~/ui/field';
import {LocaleLink} from '~/ui/locale-link';
import {Notice} from '~/ui/notice';
import {PageHeading} from '~/ui/page-heading';
import {PostForm} from '~/ui/post-form';
import {useIsSubmitting} from '~/ui/use-is-submitting';
import {ChosenLines} from './chosen-lines';
import type {WithdrawErrors, WithdrawValues} from './withdraw-form';
import type {WithdrawNotice, WithdrawTexts} from './withdraw-texts.server';
import type {NoneCode, WithdrawView} from './withdraw-view.server';

export interface WithdrawFormState {
  /** Null where the form is as it was first shown: all is chosen. */
  readonly values: WithdrawValues | null;
  readonly errors: WithdrawErrors | null;
  readonly notice: WithdrawNotice | null;
  readonly token: string;
  /** The order as it was offered, sealed. */
  readonly offer: string;
}

interface WithdrawPageProps {
  readonly title: string;
  readonly view: WithdrawView;
  readonly texts: WithdrawTexts;
  readonly form: WithdrawFormState;
  readonly you: {readonly name: string; readonly email: string};
  /** Path of the order page, without a locale. */
  readonly orderPath: string;
}

/** The legal function for one's own order: what, who, and one button. Nothing is asked why, and nothing is offered. */
export function WithdrawPage(props: WithdrawPageProps) {
  const {title, view, texts, orderPath} = props;
  return (
    <>
      <PageHeading title={title}>
        {view.kind === 'open' && <Lead view={view} text={texts.lead} />}
      </PageHeading>
      {view.kind === 'open' ? (
        <WithdrawForm {...props} view={view} />
      ) : (
        <Notice kind="info" className="max-w-prose" data-withdrawal={view.code}>
          <p>{view.text}</p>
          <p className="mt-3 flex flex-wrap gap-4">
            <NextStep code={view.code} texts={texts} />
            <ButtonLink to={orderPath} variant="secondary">
              {texts.backToOrder}
            </ButtonLink>
          </p>
        </Notice>
      )}
      <Exempt exempt={view.exempt} title={texts.exemptTitle} />
    </>
  );
}

function Lead({
  view: {earlier, deadline},
  text,
}: {
  view: WithdrawView & {kind: 'open'};
  text: string;
}) {
  return earlier ? (
    <>
      <p>{earlier.text}</p>
      {earlier.remarks && <p className="wrap-anywhere">{earlier.remarks}</p>}
    </>
  ) : (
    <>
      <p>{text}</p>
      {deadline && <p>{deadline}</p>}
    </>
  );
}

function NextStep({code, texts}: {code: NoneCode; texts: WithdrawTexts}) {
  if (code === 'over' || code === 'unknown') {
    return (
      <ButtonLink to="/withdraw" variant="secondary">
        {texts.link}
      </ButtonLink>
    );
  }
  return code === 'no-right' ? (
    <ButtonLink to="/pages/contact" variant="secondary">
      {texts.contact}
    </ButtonLink>
  ) : null;
}

function WithdrawForm({
  view,
  texts,
  form: {values, errors, notice, token, offer},
  you,
  orderPath,
}: WithdrawPageProps & {view: WithdrawView & {kind: 'open'}}) {
  const isSubmitting = useIsSubmitting();
  return (
    <PostForm className="grid max-w-form gap-8" noValidate token={token}>
      <input type="hidden" name="offer" value={offer} />
      {notice && (
        <Notice kind="caution" role="alert">
          {texts.notices[notice]}
        </Notice>
      )}
      <ChosenLines
        choices={view.choices}
        chosen={values?.quantities ?? null}
        texts={texts}
        error={errors?.lines && texts.errors.lines}
      />
      {!view.earlier && (
        <You
          texts={texts}
          name={values?.name ?? you.name}
          email={values?.email ?? you.email}
          errors={errors}
        />
      )}
      <WhatHappens title={texts.whatHappensTitle} steps={texts.whatHappens} />
      <div className="flex flex-wrap gap-4">
        <Button variant="danger" pending={isSubmitting}>
          {texts.confirm}
        </Button>
        <ButtonLink to={orderPath} variant="secondary">
          {texts.backToOrder}
        </ButtonLink>
      </div>
      <p className="flex flex-wrap gap-x-6">
        <LocaleLink to="/policies/refund-policy">{texts.policyLink}</LocaleLink>
        <LocaleLink to="/withdrawal-form">{texts.formLink}</LocaleLink>
      </p>
    </PostForm>
  );
}

/** Name and address for the confirmation, filled in where they are known. */
export function You({
  texts,
  name,
  email,
  errors,
}: {
  texts: WithdrawTexts;
  name: string;
  email: string;
  errors: WithdrawErrors | null;
}) {
  return (
    <section className="grid gap-4">
      <h2 className="text-lg">{texts.youTitle}</h2>
      <Field
        label={texts.nameLabel}
        name="name"
        autoComplete="name"
        defaultValue={name}
        error={errors?.name && texts.errors.name}
      />
      <Field
        label={texts.emailLabel}
        name="email"
        type="email"
        autoComplete="email"
        defaultValue={email}
        error={errors?.email && texts.errors.email}
      />
    </section>
  );
}

export function WhatHappens({
  title,
  steps,
}: {
  title: string;
  steps: readonly string[];
}) {
  return (
    <section className="border-y border-ink py-5">
      <h2 className="text-lg">{title}</h2>
      <ol className="mt-3 grid list-decimal gap-2 pl-5">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </section>
  );
}

function Exempt({title, exempt}: {title: string; exempt: readonly string[]}) {
  if (exempt.length === 0) return null;
  return (
    <section className="mt-10 max-w-prose">
      <h2 className="text-lg">{title}</h2>
      <ul className="mt-3 grid gap-2">
        {exempt.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}
