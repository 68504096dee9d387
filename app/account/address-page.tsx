import {Button, ButtonLink} from '~/ui/button';
import {Field, Select} from '~/ui/field';
import {FieldGroup} from '~/ui/field-group';
import {Notice} from '~/ui/notice';
import {PageHeading} from '~/ui/page-heading';
import {PostalAddress} from '~/ui/postal-address';
import {PostForm} from '~/ui/post-form';
import {useIsSubmitting} from '~/ui/use-is-submitting';
import type {AddressTexts} from './account-texts.server';
import type {AddressField, AddressValues} from './address-form';
import type {CountryChoice} from './countries.server';
import type {Refusal} from './refusal';

interface AddressPageProps {
  texts: AddressTexts;
  values: AddressValues;
  countries: readonly CountryChoice[];
  hasProvince: boolean;
  /** Whether it is the default, which it cannot cease to be. */
  isDefault: boolean;
  /** Whether it is to become the default. */
  becomesDefault: boolean;
  token: string;
  refusal: Refusal<AddressField> | null;
}

/** The form for one address of the book. */
export function AddressPage({
  texts,
  values,
  countries,
  hasProvince,
  isDefault,
  becomesDefault,
  token,
  refusal,
}: AddressPageProps) {
  const isSubmitting = useIsSubmitting();
  const problemOf = (field: AddressField) => {
    const problem = refusal?.errors?.[field];
    return problem && texts.problems[problem];
  };
  return (
    <>
      <PageHeading title={texts.title} />
      <PostForm className="grid max-w-form gap-8" noValidate token={token}>
        {refusal && (
          <Notice kind="caution" role="status">
            {texts.notices[refusal.notice]}
          </Notice>
        )}
        <PostalAddress
          texts={texts}
          values={values}
          problemOf={problemOf}
          hasProvince={hasProvince}
          provinceHint={texts.provinceHint}
        >
          <Select
            label={texts.country}
            error={problemOf('country')}
            name="country"
            autoComplete="country"
            defaultValue={values.country}
            options={countries}
          />
        </PostalAddress>
        <FieldGroup legend={texts.contactLegend}>
          <Field
            label={texts.phone}
            hint={texts.phoneHint}
            error={problemOf('phone')}
            name="phone"
            type="tel"
            autoComplete="tel"
            defaultValue={values.phone}
          />
        </FieldGroup>
        {isDefault ? (
          <p className="field-hint">{texts.isDefault}</p>
        ) : (
          <label className="choice">
            <input
              type="checkbox"
              name="isDefault"
              defaultChecked={becomesDefault}
            />
            <span>{texts.useAsDefault}</span>
          </label>
        )}
        <div className="button-row">
          <Button pending={isSubmitting}>
            {isSubmitting ? texts.submitting : texts.submit}
          </Button>
          <ButtonLink to="/account/addresses" variant="secondary">
            {texts.keep}
          </ButtonLink>
        </div>
      </PostForm>
    </>
  );
}
