import {randomInt, randomUUID} from 'node:crypto';
import {MERCHANT_EMAILS} from '../config';
import {createCustomers} from '../demo/customers';
import type {Customer} from '../state/customers';
import type {World} from '../state/world';
import {type LoginLanguage, TEXTS} from './texts';

export const DEMO_CODE = '000000';
/** The demo's customers, and who sets its rules. */
export const DEMO_EMAILS: readonly string[] = [
  ...createCustomers().map(({email}) => email),
  ...MERCHANT_EMAILS,
];

const ATTEMPTS = 5;
const LIFETIME_MINUTES = 10;

/** The address as customers are found by it, or null where it is none. */
export function normalizeEmail(text: string): string | null {
  const email = text.trim().toLowerCase();
  return email.length <= 254 && /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>.]+$/.test(email)
    ? email
    : null;
}

/** Sends a code to the outbox and answers the id under which it can be given back. */
export function sendEmailCode(
  world: World,
  email: string,
  language: LoginLanguage,
): string {
  const id = randomUUID();
  const code = DEMO_EMAILS.includes(email)
    ? DEMO_CODE
    : String(randomInt(1_000_000)).padStart(6, '0');
  world.login.emailCodes.set(id, {
    email,
    code,
    expiresAt: world.clock.now() + LIFETIME_MINUTES * 60_000,
    attemptsLeft: ATTEMPTS,
  });
  world.outbox.push({
    id: world.nextId(),
    sentAt: world.clock.iso(),
    to: email,
    subject: TEXTS[language].mailSubject(code),
    text: TEXTS[language].mailText(code, LIFETIME_MINUTES),
  });
  return id;
}

/** The address a code was sent to, while it can still be given back. */
export function addressOfCode(world: World, id: string): string | null {
  const sent = world.login.emailCodes.get(id);
  return sent && sent.expiresAt > world.clock.now() ? sent.email : null;
}

export type CodeCheck =
  | {readonly kind: 'right'; readonly email: string}
  | {
      readonly kind: 'wrong';
      readonly email: string;
      readonly attemptsLeft: number;
    }
  /** Expired, used, or tried too often. */
  | {readonly kind: 'dead'};

/** Compares what was typed with the code that was sent. A right one is used up; five wrong ones kill it. */
export function checkEmailCode(
  world: World,
  id: string,
  typed: string,
): CodeCheck {
  const {emailCodes} = world.login;
  const sent = emailCodes.get(id);
  if (!sent || sent.expiresAt <= world.clock.now()) return {kind: 'dead'};
  if (typed.replace(/\s/g, '') === sent.code) {
    emailCodes.delete(id);
    return {kind: 'right', email: sent.email};
  }
  sent.attemptsLeft -= 1;
  if (sent.attemptsLeft > 0) {
    return {
      kind: 'wrong',
      email: sent.email,
      attemptsLeft: sent.attemptsLeft,
    };
  }
  emailCodes.delete(id);
  return {kind: 'dead'};
}

/** The customer with this address; whoever proves an unknown one becomes a customer, as at Shopify. */
export function findOrCreateCustomer(
  world: World,
  email: string,
  language: LoginLanguage,
): Customer {
  for (const customer of world.customers.values()) {
    if (customer.email === email) return customer;
  }
  const customer: Customer = {
    id: world.nextId(),
    email,
    firstName: '',
    lastName: '',
    phone: null,
    language,
    createdAt: world.clock.iso(),
    addresses: [],
    defaultAddressId: null,
    tags: [],
    metafields: [],
  };
  world.customers.set(customer.id, customer);
  return customer;
}
