import type {ReactNode} from 'react';
import {Field} from './field';
import {FieldGroup} from './field-group';

type Part =
  | 'firstName'
  | 'lastName'
  | 'company'
  | 'address1'
  | 'address2'
  | 'zip'
  | 'city'
  | 'province';

interface PostalAddressProps {
  texts: Readonly<Record<Part | 'who' | 'where' | 'optional', string>>;
  values: Readonly<Record<Part, string>>;
  /** What is wrong with a part, in words. */
  problemOf: (part: Part) => string | undefined;
  hasProvince: boolean;
  provinceHint?: string;
  /** The country, to be read or chosen. */
  children: ReactNode;
}

const AUTOCOMPLETE: Readonly<Record<Part, string>> = {
  firstName: 'given-name',
  lastName: 'family-name',
  company: 'organization',
  address1: 'address-line1',
  address2: 'address-line2',
  zip: 'postal-code',
  city: 'address-level2',
  province: 'address-level1',
};

/** The boxes for who gets something, and where it goes. */
export function PostalAddress({
  texts,
  values,
  problemOf,
  hasProvince,
  provinceHint,
  children,
}: PostalAddressProps) {
  const field = (name: Part, hint?: string) => (
    <Field
      label={texts[name]}
      hint={hint}
      error={problemOf(name)}
      name={name}
      autoComplete={AUTOCOMPLETE[name]}
      defaultValue={values[name]}
    />
  );
  return (
    <>
      <FieldGroup legend={texts.who}>
        <div className="grid items-start gap-x-6 gap-y-2 sm:grid-cols-2">
          {field('firstName')}
          {field('lastName')}
        </div>
        {field('company', texts.optional)}
      </FieldGroup>
      <FieldGroup legend={texts.where}>
        {field('address1')}
        {field('address2', texts.optional)}
        <div className="grid items-start gap-x-6 gap-y-2 sm:grid-cols-[10rem_minmax(0,1fr)]">
          {field('zip')}
          {field('city')}
        </div>
        {hasProvince && field('province', provinceHint)}
        {children}
      </FieldGroup>
    </>
  );
}
