import * as v from 'valibot';
import {describe, expect, it} from 'vitest';
import {
  AddressPostSchema,
  type AddressValues,
  checkAddress,
} from '~/account/address-form';
import {countryChoices, needProvince} from '~/account/countries.server';
import {LOCALES} from '~/i18n/locale';

const [english, norwegian] = LOCALES;

const HOME: AddressValues = {
  firstName: '',
  lastName: 'Lid',
  company: '',
  address1: 'Maridalsveien 3',
  address2: '',
  zip: '0178',
  city: 'Oslo',
  province: '',
  country: 'NO',
  phone: '',
};

const problems = (change: Partial<AddressValues>) =>
  checkAddress({...HOME, ...change})?.errors ?? null;

describe('an address', () => {
  it('needs a name, a street, a place and a country', () => {
    expect(problems({})).toBeNull();
    expect(
      problems({lastName: '', address1: '', city: '', country: ''}),
    ).toEqual({
      lastName: 'missing',
      address1: 'missing',
      city: 'missing',
      country: 'missing',
    });
  });

  it('has the postal code and the telephone of its country', () => {
    expect(problems({zip: '17'})).toEqual({zip: 'not-zip'});
    expect(problems({zip: '10435', country: 'DE'})).toBeNull();
    expect(problems({zip: 'EC1A 1BB', country: 'GB'})).toBeNull();
    expect(problems({phone: 'ring me'})).toEqual({phone: 'not-phone'});
    expect(problems({phone: '+47 912 34 567'})).toBeNull();
    expect(problems({company: 'x'.repeat(256)})).toEqual({
      company: 'too-long',
    });
  });

  it.each([
    {country: 'Norway'},
    {country: 'no'},
    {isDefault: 'yes'},
    {email: 'kari@example.com'},
  ])('is not read with %o', (change) => {
    expect(v.is(AddressPostSchema, {...HOME, ...change})).toBe(false);
  });
});

describe('the countries', () => {
  it('are offered once, in the order of their names', () => {
    const names = (locale: (typeof LOCALES)[number]) =>
      countryChoices(['NO', 'AT', 'DE', 'NO', 'SE'], locale).map(
        ({label}) => label,
      );
    expect(names(english)).toEqual(['Austria', 'Germany', 'Norway', 'Sweden']);
    expect(names(norwegian)).toEqual([
      'Norge',
      'Sverige',
      'Tyskland',
      'Østerrike',
    ]);
  });

  it('bring a box for the province where one of them has provinces', () => {
    expect(needProvince(['NO', 'DE', 'SE'])).toBe(false);
    expect(needProvince(['NO', 'US'])).toBe(true);
  });
});
