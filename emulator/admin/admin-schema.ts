import type {GraphQLSchema} from 'graphql';
import {buildEmulatedSchema} from '../graphql/schema';
import {checkAccess} from './access';
import {adminResolvers} from './resolvers';

/** Shopify's Admin API 2026-10 over whichever shop answers; every field asks for the scopes that Shopify asks for. */
export const ADMIN_SCHEMA: GraphQLSchema = buildEmulatedSchema(
  'admin',
  adminResolvers,
);
checkAccess(ADMIN_SCHEMA);
