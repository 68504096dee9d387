/* Written by `npm run codegen`. */
/* eslint-disable */
export {};
