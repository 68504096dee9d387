import {
  InsightOrdersDocument,
  type InsightOrdersQuery,
} from '~/shopify/generated/admin.server';
import type {ScanKind} from '../scan/scan-kind';
import {
  addStory,
  type InsightsSum,
  InsightsSumSchema,
  newSum,
} from './insights-sum';
import {storyOf} from './order-story';
import {type Period, type Setting, SettingSchema} from './setting';

export type InsightsKind = ScanKind<InsightOrdersQuery, Setting, InsightsSum>;

/** What the insights count. Each period is counted and kept by itself. */
export const insightsKind = (days: Period): InsightsKind => ({
  key: `insights-${days}`,
  query: InsightOrdersDocument,
  connections: {LineItem: 'lineItems'},
  setupSchema: SettingSchema,
  sumSchema: InsightsSumSchema,
  start: newSum,
  add(sum, order, setting) {
    addStory(sum, storyOf(order), setting);
    return sum;
  },
});
