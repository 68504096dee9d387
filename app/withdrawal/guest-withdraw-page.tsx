import {Button} from '~/ui/button';
import {Field, TextArea} from '~/ui/field';
import {LocaleLink} from '~/ui/locale-link';
import {Notice} from '~/ui/notice';
import {PageHeading} from '~/ui/page-heading';
import {PostForm} from '~/ui/post-form';
import {useIsSubmitting} from '~/ui/use-is-submitting';
import type {GuestValues, WithdrawErrors} from './withdraw-form';
import {WhatHappens, You} from './withdraw-page';
import type {WithdrawNotice, WithdrawTexts} from './withdraw-texts.server';

interface GuestWithdrawPageProps {
  readonly title: string;
  readonly texts: WithdrawTexts;
  /** The latest orders of whoever is signed in; null where nobody is. */
  readonly orders:
    | readonly {
        readonly number: string;
        readonly title: string;
      }[]
    | null;
  readonly form: {
    readonly values: GuestValues;
    readonly errors: WithdrawErrors | null;
    readonly notice: WithdrawNotice | null;
    readonly token: string;
    /** Of the receipt that this form makes. */
    readonly number: string;
  };
}

/** The legal function for everybody: no account, no look-up, and the same answer whatever is written. */
export function GuestWithdrawPage({
  title,
  texts,
  orders,
  form,
}: GuestWithdrawPageProps) {
  return (
    <div className="page section-last">
      <PageHeading title={title}>
        <p>{texts.lead}</p>
      </PageHeading>
      {orders === null ? (
        <p className="mb-8">
          <LocaleLink to="/account/orders">{texts.signInInstead}</LocaleLink>
        </p>
      ) : (
        orders.length > 0 && (
          <section className="mb-12 max-w-form">
            <h2 className="text-lg">{texts.yourOrders}</h2>
            <p>{texts.yourOrdersText}</p>
            <ul className="mt-3 grid border-t border-rule">
              {orders.map(({number, title: name}) => (
                <li key={number} className="border-b border-rule">
                  <LocaleLink
                    to={`/account/orders/${number}/withdraw`}
                    className="flex min-h-12 items-center"
                  >
                    {name}
                  </LocaleLink>
                </li>
              ))}
            </ul>
            <h2 className="mt-12 text-lg">{texts.guestTitle}</h2>
          </section>
        )
      )}
      <GuestForm texts={texts} {...form} />
    </div>
  );
}

function GuestForm({
  texts,
  values,
  errors,
  notice,
  token,
  number,
}: {texts: WithdrawTexts} & GuestWithdrawPageProps['form']) {
  const isSubmitting = useIsSubmitting();
  return (
    <PostForm className="grid max-w-form gap-8" noValidate token={token}>
      <input type="hidden" name="number" value={number} />
      {notice && (
        <Notice kind="caution" role="alert">
          {texts.notices[notice]}
        </Notice>
      )}
      <div className="grid gap-4">
        <Field
          label={texts.orderLabel}
          hint={texts.orderHint}
          name="order"
          autoComplete="off"
          defaultValue={values.order}
          error={errors?.order && texts.errors.order}
        />
        <TextArea
          label={texts.remarksLabel}
          hint={texts.remarksHint}
          name="remarks"
          autoComplete="off"
          defaultValue={values.remarks}
          error={errors?.remarks && texts.errors.remarks}
        />
      </div>
      <You
        texts={texts}
        name={values.name}
        email={values.email}
        errors={errors}
      />
      <WhatHappens
        title={texts.whatHappensTitle}
        steps={texts.whatHappensGuest}
      />
      <div>
        <Button variant="danger" pending={isSubmitting}>
          {texts.confirm}
        </Button>
      </div>
      <p className="flex flex-wrap gap-x-6">
        <LocaleLink to="/policies/refund-policy">{texts.policyLink}</LocaleLink>
        <LocaleLink to="/withdrawal-form">{texts.formLink}</LocaleLink>
      </p>
    </PostForm>
  );
}
