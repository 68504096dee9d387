import {useNavigation} from '@remix-run/react';
import type {ReactNode} from 'react';
import {Button, ButtonLink} from '~/ui/button';
import {Field} from '~/ui/field';
import {Notice} from '~/ui/notice';
import {PostForm} from '~/ui/post-form';
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

const AUTOCOMPLETE: Record<DeliveryField, string> = {
  firstName: 'given-name',
  lastName: 'family-name',
  company: 'organization',
  address1: 'address-line1',
  address2: 'address-line2',
  zip: 'postal-code',
  city: 'address-level2',
  province: 'address-level1',
  phone: 'tel',
  email: 'email',
};

const TYPES: Partial<Record<DeliveryField, string>> = {
  phone: 'tel',
  email: 'email',
};

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
  const isSubmitting = useNavigation().formMethod === 'POST';
  const field = (name: DeliveryField, hint?: string) => {
    const problem = errors?.[name];
    return (
      <Field
        label={texts[name]}
        hint={hint}
        error={problem && texts.problems[problem]}
        name={name}
        type={TYPES[name] ?? 'text'}
        autoComplete={AUTOCOMPLETE[name]}
        defaultValue={values[name]}
      />
    );
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
      <Group legend={texts.who}>
        <div className="grid items-start gap-x-6 gap-y-2 sm:grid-cols-2">
          {field('firstName')}
          {field('lastName')}
        </div>
        {field('company', texts.optional)}
      </Group>
      <Group legend={texts.where}>
        {field('address1')}
        {field('address2', texts.optional)}
        <div className="grid items-start gap-x-6 gap-y-2 sm:grid-cols-[10rem_minmax(0,1fr)]">
          {field('zip')}
          {field('city')}
        </div>
        {hasProvince && field('province')}
        {country !== '' && (
          <p>
            <span className="font-semibold">{texts.country}:</span> {country}
            <span className="field-hint mt-1 block">{texts.countryNote}</span>
          </p>
        )}
      </Group>
      <Group legend={texts.contactLegend}>
        {field('phone', texts.optional)}
        {hasEmail ? (
          field('email', texts.emailHint)
        ) : (
          <p className="field-hint">{texts.emailStays}</p>
        )}
      </Group>
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

function Group({legend, children}: {legend: string; children: ReactNode}) {
  return (
    <fieldset className="grid min-w-0 gap-2">
      <legend className="mb-4 w-full border-b border-ink pb-2 text-xl font-semibold">
        {legend}
      </legend>
      {children}
    </fieldset>
  );
}
