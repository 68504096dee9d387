import * as v from 'valibot';
import {describe, expect, it} from 'vitest';
import {ChoiceFormSchema, chosenConsent} from '~/privacy/choice-form.server';
import {allowedCookies, choiceCookies} from '~/shopify/shopify-cookies.server';
import {
  consentIn,
  consentValue,
  NOTHING_ALLOWED,
} from '~/shopify/visitor-consent';

const EVERYTHING = {analytics: true, marketing: true, preferences: true};

describe('a choice', () => {
  const chosen = (form: Record<string, string>, sendsGpc = false) =>
    chosenConsent(v.parse(ChoiceFormSchema, form), sendsGpc);

  it('is all, nothing, or each by itself', () => {
    expect(chosen({choice: 'all'})).toEqual(EVERYTHING);
    expect(chosen({choice: 'necessary', analytics: 'on'})).toEqual(
      NOTHING_ALLOWED,
    );
    expect(chosen({choice: 'own', analytics: 'on'})).toEqual({
      ...NOTHING_ALLOWED,
      analytics: true,
    });
  });

  it('leaves marketing out where the browser refuses it', () => {
    const without = {...EVERYTHING, marketing: false};
    expect(chosen({choice: 'all'}, true)).toEqual(without);
    expect(chosen({choice: 'own', marketing: 'on'}, true)).toEqual(
      NOTHING_ALLOWED,
    );
    expect(consentIn('consent=1.amp', true)).toEqual(without);
  });

  it.each([
    {choice: 'everything'},
    {choice: 'own', analytics: 'yes'},
    {choice: 'all', more: 'on'},
  ])('is refused where the page has no such fields: %o', (form) => {
    expect(v.safeParse(ChoiceFormSchema, form).success).toBe(false);
  });

  it('leads back into the shop and nowhere else', () => {
    const form = {choice: 'all', returnTo: '//evil.example'};
    expect(v.parse(ChoiceFormSchema, form).returnTo).toBeNull();
  });
});

describe('the cookie of a choice', () => {
  it.each([
    EVERYTHING,
    NOTHING_ALLOWED,
    {...NOTHING_ALLOWED, marketing: true},
    {...EVERYTHING, marketing: false},
  ])('is read as it was written: %o', (consent) => {
    const cookies = `cart=1; consent=${consentValue(consent)}; session=2`;
    expect(consentIn(cookies, false)).toEqual(consent);
  });

  it.each(['', 'consent=', 'consent=1.x', 'consent=2.a', 'notconsent=1.a'])(
    '“%s” is no choice',
    (cookies) => {
      expect(consentIn(cookies, false)).toBeNull();
    },
  );

  it('ends what is not allowed, wherever above this host it was set', () => {
    const url = new URL('https://www.shop.example/privacy-choices');
    const cookies = choiceCookies(NOTHING_ALLOWED, url);
    expect(cookies[0]).toBe(
      'consent=1.; Max-Age=15552000; Path=/; SameSite=Lax; Secure',
    );
    expect(
      cookies.filter((cookie) => cookie.startsWith('_shopify_analytics=')),
    ).toEqual([
      '_shopify_analytics=; Max-Age=0; Path=/; SameSite=Lax; Secure',
      '_shopify_analytics=; Max-Age=0; Domain=www.shop.example; Path=/; SameSite=Lax; Secure',
      '_shopify_analytics=; Max-Age=0; Domain=shop.example; Path=/; SameSite=Lax; Secure',
    ]);
    expect(cookies.join()).not.toContain('_shopify_essential');
    expect(choiceCookies(EVERYTHING, url)).toHaveLength(1);
  });
});

it('cookies of Shopify’s come to this domain, and strangers not at all', () => {
  const set = (domain: string) =>
    `_shopify_essential=1; Domain=${domain}; Path=/; HttpOnly`;
  expect(
    allowedCookies(
      [
        set('shop.example'),
        set('.shop.example'),
        set('other.myshopify.com'),
        'stranger=1',
      ],
      null,
      'www.shop.example',
    ),
  ).toEqual([
    '_shopify_essential=1; Domain=shop.example; Path=/; HttpOnly',
    '_shopify_essential=1; Domain=.shop.example; Path=/; HttpOnly',
    '_shopify_essential=1; Path=/; HttpOnly',
  ]);
});
