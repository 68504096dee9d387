import {
  DryRunOrdersDocument,
  type DryRunOrdersQuery,
} from '~/shopify/generated/admin.server';
import type {ScanKind} from '../scan/scan-kind';
import {type DryRunQuestion, DryRunQuestionSchema} from './dry-run-question';
import {addAnswer, type DryRunSum, DryRunSumSchema, noSum} from './dry-run-sum';
import {pastAnswer} from './past-answer';

/** The orders of a period, each answered by two policies. */
export const DRY_RUN: ScanKind<DryRunOrdersQuery, DryRunQuestion, DryRunSum> = {
  key: 'dry-run',
  query: DryRunOrdersDocument,
  connections: {LineItem: 'lineItems'},
  setupSchema: DryRunQuestionSchema,
  sumSchema: DryRunSumSchema,
  start: noSum,
  add: (sum, order, question) =>
    addAnswer(sum, order, pastAnswer(order, question)),
};
