import type {Fields} from '../graphql/schema';
import {signedInCustomer} from './signed-in';

interface UpdateArguments {
  readonly input: {
    readonly firstName?: string | null;
    readonly lastName?: string | null;
  };
}

const NAMES = ['firstName', 'lastName'] as const;
const LONGEST = 255;

export const customerMutations = {
  customerUpdate(_root, {input}: UpdateArguments, context) {
    const customer = signedInCustomer(context);
    const userErrors = NAMES.flatMap((name) => {
      const fault = faultOf(input[name] ?? '');
      return fault
        ? [
            {
              code: fault.code,
              field: ['input', name],
              message: `${name} ${fault.message}`,
            },
          ]
        : [];
    });
    if (userErrors.length > 0) return {customer: null, userErrors};
    for (const name of NAMES) {
      const value = input[name];
      if (value !== undefined) customer[name] = value?.trim() ?? '';
    }
    return {customer, userErrors: []};
  },
} satisfies Fields<unknown>;

function faultOf(value: string): {code: string; message: string} | null {
  if (value.length > LONGEST) {
    return {
      code: 'TOO_LONG',
      message: `is too long (maximum is ${LONGEST} characters)`,
    };
  }
  if (/<[^>]*>/.test(value)) {
    return {code: 'CONTAINS_HTML_TAGS', message: 'cannot contain HTML tags'};
  }
  return /https?:\/\/|www\./i.test(value)
    ? {code: 'CONTAINS_URL', message: 'cannot contain a URL'}
    : null;
}
