/** One version for the Storefront, Customer Account and Admin APIs; schemas/ holds the same. */
export const API_VERSION = '2026-10';
