import {Button, ButtonLink} from '~/ui/button';
import {Field} from '~/ui/field';
import {FieldGroup} from '~/ui/field-group';
import {Notice} from '~/ui/notice';
import {PostForm} from '~/ui/post-form';
import {PostalAddress} from '~/ui/postal-address';
import {useIsSubmitting} from '~/ui/use-is-submitting';
import type {AddressErrors} from './address-form';
import type {AddressTexts} from './change-texts.server';
import type {Delivery, DeliveryField} from './delivery';

/** Why nothing was done. The page has the sentence. */
export type AddressNotice =
  'stale' | 'too-many' | 'failed' | 'wrong' | 'same' | 'unavailable';

export interface AddressFieldsProps {
  texts: AddressTexts;
  /** Path of the order page, without a locale. */
  orderPath: string;
  values: Delivery;
  token: string;
  notice: AddressNotice | null;
  errors: AddressErrors | null;
  /** The name of the country, which stays. */
  country: string;
  hasProvince: boolean;
  /** Whether the e-mail address can be another. */
  hasEmail: boolean;
}

/** The form for where an order goes and whom to reach about it. */
export function AddressFields({
  texts,
  orderPath,
  values,
  token,
  notice,
  errors,
  country,
  hasProvince,
  hasEmail,
}: AddressFieldsProps) {
  const isSubmitting = useIsSubmitting();
  const problemOf = (name: DeliveryField) => {
    const found = errors?.[name];
    return found && texts.problems[found];
  };
  return (
    <PostForm className="grid max-w-form gap-8" noValidate token={token}>
      {notice && (
        <Notice kind="caution" role="status">
          {notice === 'unavailable'
            ? texts.unavailableText
            : texts.notices[notice]}
        </Notice>
      )}
      <PostalAddress
        texts={texts}
        values={values}
        problemOf={problemOf}
        hasProvince={hasProvince}
      >
        {country !== '' && (
          <p>
            <span className="font-semibold">{texts.country}:</span> {country}
            <span className="field-hint mt-1 block">{texts.countryNote}</span>
          </p>
        )}
      </PostalAddress>
      <FieldGroup legend={texts.contactLegend}>
        <Field
          label={texts.phone}
          hint={texts.optional}
          error={problemOf('phone')}
          name="phone"
          type="tel"
          autoComplete="tel"
          defaultValue={values.phone}
        />
        {hasEmail ? (
          <Field
            label={texts.email}
            hint={texts.emailHint}
            error={problemOf('email')}
            name="email"
            type="email"
            autoComplete="email"
            defaultValue={values.email}
          />
        ) : (
          <p className="field-hint">{texts.emailStays}</p>
        )}
      </FieldGroup>
      <div className="flex flex-wrap gap-4">
        <Button pending={isSubmitting}>
          {isSubmitting ? texts.submitting : texts.submit}
        </Button>
        <ButtonLink to={orderPath} variant="secondary">
          {texts.keep}
        </ButtonLink>
      </div>
    </PostForm>
  );
}
