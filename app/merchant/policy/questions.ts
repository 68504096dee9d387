import type {Policy} from '~/cancellation/policy';

/** What a merchant sets; the version is the document's own. */
export type SettingKey = Exclude<keyof Policy, 'version'>;

export const QUESTIONS = [
  'until',
  'excluded',
  'asked',
  'back',
  'reasons',
  'changes',
  'limits',
  'withdrawal',
  'countries',
] as const;

export type Question = (typeof QUESTIONS)[number];

/**
 * Under which question the editor asks for a setting, in the order in which it does. A setting that is missing here
 * does not compile; nothing else has to be said for it but its texts in app/i18n/<language>/merchant.ts.
 */
export const QUESTION_OF: Readonly<Record<SettingKey, Question>> = {
  enabled: 'until',
  windowMinutes: 'until',
  cutOffs: 'until',
  closedDays: 'until',
  blockPersonalised: 'excluded',
  blockSubscriptions: 'excluded',
  blockBusinessOrders: 'excluded',
  blockUnpaid: 'excluded',
  askFulfillmentService: 'excluded',
  blockedProductTags: 'excluded',
  blockedProductTypes: 'excluded',
  preOrderTags: 'excluded',
  blockedOrderTags: 'excluded',
  blockedGateways: 'excluded',
  maximumOrderValue: 'excluded',
  blockedRiskLevel: 'excluded',
  blockedRiskRecommendation: 'excluded',
  modes: 'asked',
  refundRoutes: 'back',
  storeCreditBonusPercent: 'back',
  storeCreditExpiresAfterDays: 'back',
  fee: 'back',
  restock: 'back',
  notifyCustomer: 'back',
  reasonRequired: 'reasons',
  reasons: 'reasons',
  allowParts: 'changes',
  changes: 'changes',
  limits: 'limits',
  withdrawalCountries: 'withdrawal',
  withdrawalDays: 'withdrawal',
  withdrawalExemptions: 'withdrawal',
  overrides: 'countries',
};
