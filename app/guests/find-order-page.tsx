import {Button, ButtonLink} from '~/ui/button';
import {Field} from '~/ui/field';
import {LocaleLink} from '~/ui/locale-link';
import {Notice} from '~/ui/notice';
import {PageHeading} from '~/ui/page-heading';
import {PostForm} from '~/ui/post-form';
import {useIsSubmitting} from '~/ui/use-is-submitting';
import type {
  FindOrderErrors,
  FindOrderNotice,
  OrderAsked,
} from './find-order-form';
import type {FindOrderTexts} from './guest-texts.server';

const CONTACT = '/pages/contact';

/**
 * `ended`: a visitor's time with an order is over, or has not begun. `kept`: and what they had typed waits for them.
 * `unavailable`: no mail provider is connected.
 */
export type FindOrderView = 'form' | 'sent' | 'ended' | 'kept' | 'unavailable';

interface FindOrderPageProps {
  view: FindOrderView;
  texts: FindOrderTexts;
  token: string;
  /** What was typed before. */
  values: OrderAsked;
  errors: FindOrderErrors | null;
  notice: FindOrderNotice | null;
}

/** Order number and e-mail address in, a link by e-mail out: the same page whether there is such an order or not. */
export function FindOrderPage(props: FindOrderPageProps) {
  const {view, texts} = props;
  if (view === 'sent') return <Sent texts={texts} />;
  if (view === 'unavailable') return <Unavailable texts={texts} />;
  return (
    <div className="page pb-20">
      <PageHeading title={texts.title}>
        <p>{view === 'form' ? texts.lead : texts.ended}</p>
        {view === 'kept' && <p>{texts.kept}</p>}
      </PageHeading>
      <FindOrderForm {...props} />
      <p className="mt-8">
        <LocaleLink to="/account/orders" reloadDocument>
          {texts.signIn}
        </LocaleLink>
      </p>
    </div>
  );
}

function FindOrderForm({
  texts,
  token,
  values,
  errors,
  notice,
}: FindOrderPageProps) {
  const isSubmitting = useIsSubmitting();
  return (
    <PostForm
      // A query that tells of an answer must not outlive the next question.
      action="?"
      className="grid max-w-form gap-6"
      noValidate
      token={token}
    >
      {notice && (
        <Notice kind="caution" role="status">
          {texts.notices[notice]}
        </Notice>
      )}
      <Field
        label={texts.orderLabel}
        hint={texts.orderHint}
        error={errors?.order ? texts.orderMissing : undefined}
        name="order"
        defaultValue={values.order}
        autoComplete="off"
        autoCapitalize="characters"
        required
      />
      <Field
        label={texts.emailLabel}
        hint={texts.emailHint}
        error={errors?.email ? texts.emailMissing : undefined}
        name="email"
        type="email"
        defaultValue={values.email}
        autoComplete="email"
        required
      />
      <div>
        <Button pending={isSubmitting}>
          {isSubmitting ? texts.submitting : texts.submit}
        </Button>
      </div>
    </PostForm>
  );
}

function Sent({texts}: Pick<FindOrderPageProps, 'texts'>) {
  return (
    <div className="page pb-20">
      <PageHeading title={texts.sentTitle} />
      <div className="grid max-w-prose gap-8">
        <Notice kind="info" role="status" className="grid gap-2">
          <p>{texts.sentText}</p>
          <p>{texts.sentHint}</p>
        </Notice>
        <div className="flex flex-wrap gap-4">
          <ButtonLink to="/orders/find" variant="secondary">
            {texts.askAgain}
          </ButtonLink>
          <ButtonLink to={CONTACT} variant="quiet">
            {texts.contact}
          </ButtonLink>
        </div>
      </div>
    </div>
  );
}

function Unavailable({texts}: Pick<FindOrderPageProps, 'texts'>) {
  return (
    <div className="page pb-20">
      <PageHeading title={texts.unavailableTitle}>
        <p>{texts.unavailableText}</p>
      </PageHeading>
      <div className="flex flex-wrap gap-4">
        <ButtonLink to={CONTACT}>{texts.contact}</ButtonLink>
        <ButtonLink to="/account/orders" variant="secondary" reloadDocument>
          {texts.signIn}
        </ButtonLink>
      </div>
    </div>
  );
}
