import type {ReactNode} from 'react';
import {localePath} from '~/i18n/locale';
import {Button, ButtonLink} from '~/ui/button';
import {TextArea} from '~/ui/field';
import {Notice} from '~/ui/notice';
import {useLocale} from '~/ui/use-locale';
import {useRefresh} from '~/ui/use-refresh';
import {PostForm} from '~/ui/post-form';
import {useIsSubmitting} from '~/ui/use-is-submitting';
import type {
  CancelForm,
  CancelFormErrors,
  CancelFormNotice,
} from '../cancel-form';
import {CancelItems} from '../cancel-items';
import type {CancelTexts} from '../cancel-texts.server';
import {ExplanationFields} from '../explanation-fields';
import {RefundTo} from '../refund-to';
import type {RequestView} from './request-view.server';
import {TakeBackForm} from './take-back-form';

interface RequestProps {
  texts: CancelTexts;
  /** Path of the order page, without a locale. */
  orderPath: string;
  /** What the customer has typed before. */
  values: CancelForm;
  /** Shows that the page was made for this session. */
  token: string;
  notice: CancelFormNotice | null;
  errors: CancelFormErrors | null;
}

/** The form that asks the shop to cancel. */
export function Askable({
  view,
  texts,
  orderPath,
  values,
  token,
  notice,
  errors,
}: RequestProps & {view: RequestView & {kind: 'askable'}}) {
  return (
    <div className="grid gap-x-20 gap-y-12 lg:grid-cols-[34rem_minmax(0,22rem)] lg:items-start">
      <SendForm {...{orderPath, token}}>
        <input type="hidden" name="agreed" value={view.agreed} />
        {notice && (
          <Notice kind="caution" role="status">
            {texts.notices[notice]}
          </Notice>
        )}
        <Notice
          kind="info"
          data-decision-code={view.code}
          className="grid gap-2"
        >
          {view.withdrawn && <p>{view.withdrawn}</p>}
          <p>{view.text}</p>
          <p>{texts.request.lead}</p>
        </Notice>
        <ExplanationFields {...{view, texts, values, errors}} />
        <RefundTo
          name="refundTo"
          choices={view.refund}
          chosen={values.refundTo}
          texts={texts}
        />
        <p>{texts.request.yesMeans}</p>
        <p>{texts.request.meanwhile}</p>
        <Buttons {...{texts, orderPath}} />
      </SendForm>
      <CancelItems items={view.items} texts={texts} />
    </div>
  );
}

/** The request that waits, and how to take it back. Asks the server again while it is looked at. */
export function Requested({
  view,
  texts,
  orderPath,
  token,
  notice,
  isUnknown = false,
}: Pick<RequestProps, 'texts' | 'orderPath' | 'token' | 'notice'> & {
  view: RequestView & {kind: 'requested'};
  /** It was to be taken back, and Shopify did not say whether it was. */
  isUnknown?: boolean;
}) {
  useRefresh(view.kind);
  const caution = isUnknown
    ? texts.request.takeBackUnknown
    : notice && texts.notices[notice];
  return (
    <div className="grid max-w-prose gap-8">
      {caution && (
        <Notice kind="caution" role="status">
          {caution}
        </Notice>
      )}
      <Notice kind="info" role="status" data-decision-code={view.code}>
        <p>{view.text}</p>
      </Notice>
      <div className="flex flex-wrap gap-4">
        <ButtonLink to={orderPath}>{texts.backToOrder}</ButtonLink>
        <TakeBackForm {...{orderPath, token}} texts={texts.request} />
      </div>
    </div>
  );
}

/** The form when Shopify did not say what came of it: what was typed, and a way to send it again. */
export function SendAgain({
  texts,
  orderPath,
  values,
  token,
}: Omit<RequestProps, 'notice' | 'errors'>) {
  return (
    <SendForm {...{orderPath, token}}>
      <Notice kind="caution" role="status">
        {texts.request.unavailableText}
      </Notice>
      <input type="hidden" name="reason" value={values.reason} />
      <input type="hidden" name="refundTo" value={values.refundTo} />
      <input type="hidden" name="agreed" value={values.agreed} />
      <TextArea
        label={texts.commentLabel}
        hint={texts.commentHint}
        name="comment"
        defaultValue={values.comment}
        autoComplete="off"
      />
      <Buttons {...{texts, orderPath}} />
    </SendForm>
  );
}

function SendForm({
  orderPath,
  token,
  children,
}: Pick<RequestProps, 'orderPath' | 'token'> & {children: ReactNode}) {
  const locale = useLocale();
  return (
    <PostForm
      action={localePath(locale, `${orderPath}/request`)}
      className="grid min-w-0 max-w-form gap-8"
      noValidate
      token={token}
    >
      <input type="hidden" name="intent" value="send" />
      {children}
    </PostForm>
  );
}

function Buttons({
  texts,
  orderPath,
}: Pick<RequestProps, 'texts' | 'orderPath'>) {
  const isSubmitting = useIsSubmitting();
  const {submit, submitting} = texts.request;
  return (
    <div className="flex flex-wrap gap-4">
      <Button pending={isSubmitting}>
        {isSubmitting ? submitting : submit}
      </Button>
      <ButtonLink to={orderPath} variant="secondary">
        {texts.keep}
      </ButtonLink>
    </div>
  );
}
