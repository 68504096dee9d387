import {Form} from '@remix-run/react';
import {Button, ButtonLink} from '~/ui/button';
import {TextArea} from '~/ui/field';
import {Notice} from '~/ui/notice';
import {useIsSubmitting} from '~/ui/use-is-submitting';
import type {FieldsProps} from './cancel-fields';

/** The same form when Shopify could not be asked: what was typed, and a way to try again. */
export function RetryFields({
  texts,
  orderPath,
  values,
  token,
  notice,
}: FieldsProps) {
  const isSubmitting = useIsSubmitting();
  return (
    <Form method="post" className="grid max-w-form gap-8" noValidate>
      <Notice kind="caution" role="status">
        {notice ? texts.notices[notice] : texts.unavailableText}
      </Notice>
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="reason" value={values.reason} />
      <input type="hidden" name="scope" value={values.scope} />
      <input type="hidden" name="refundTo" value={values.refundTo} />
      <input type="hidden" name="partRefundTo" value={values.refundTo} />
      <input type="hidden" name="agreed" value={values.agreed} />
      <input type="hidden" name="partAgreed" value={values.agreed} />
      {values.lines.map(({line, quantity}) => (
        <input
          key={line}
          type="hidden"
          name={`line-${line}`}
          value={quantity}
        />
      ))}
      <TextArea
        label={texts.commentLabel}
        hint={texts.commentHint}
        name="comment"
        defaultValue={values.comment}
        autoComplete="off"
      />
      <div className="flex flex-wrap gap-4">
        <Button pending={isSubmitting}>{texts.tryAgain}</Button>
        <ButtonLink to={orderPath} variant="secondary">
          {texts.backToOrder}
        </ButtonLink>
      </div>
    </Form>
  );
}
