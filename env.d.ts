/// <reference types="vite/client" />
/// <reference types="@shopify/remix-oxygen" />
/// <reference types="@shopify/oxygen-workers-types" />

import type {createAppLoadContext} from '~/shopify/context.server';

declare module '@shopify/remix-oxygen' {
  interface AppLoadContext extends Awaited<
    ReturnType<typeof createAppLoadContext>
  > {
    /** As `eventTeller` makes it. */
    readonly tell: (id: string) => void;
  }
}
