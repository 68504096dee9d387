import type {OrderSnapshot} from '../order-snapshot';
import type {Policy} from '../policy';
import {passes, refuses, type Rule} from '../rule';

const NOT_BELOW = {
  MEDIUM: new Set(['MEDIUM', 'HIGH']),
  HIGH: new Set(['HIGH']),
};
const NOT_MILDER = {
  INVESTIGATE: new Set(['INVESTIGATE', 'CANCEL']),
  CANCEL: new Set(['CANCEL']),
};

/** Money that may be stolen is not sent anywhere before a person has looked. The customer is not told of a suspicion. */
export const risk: Rule = (order, policy) =>
  hasBlockedLevel(order, policy) || hasBlockedRecommendation(order, policy)
    ? refuses('UNDER_REVIEW')
    : passes();

function hasBlockedLevel(
  {risk: {levels}}: OrderSnapshot,
  {blockedRiskLevel}: Policy,
): boolean {
  if (blockedRiskLevel === null) return false;
  return (
    levels.length === 0 ||
    levels.some(
      (level) => level === 'PENDING' || NOT_BELOW[blockedRiskLevel].has(level),
    )
  );
}

const hasBlockedRecommendation = (
  {risk: {recommendation}}: OrderSnapshot,
  {blockedRiskRecommendation}: Policy,
): boolean =>
  blockedRiskRecommendation !== null &&
  NOT_MILDER[blockedRiskRecommendation].has(recommendation);
