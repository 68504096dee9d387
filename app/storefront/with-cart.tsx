import {Await} from '@remix-run/react';
import {type ReactNode, Suspense} from 'react';
import {useRootData} from '~/ui/use-root-data';
import type {CartState} from './cart.server';

/** Draws what depends on the visitor's cart, once it is there. */
export function WithCart({
  children,
}: {
  children: (state: CartState) => ReactNode;
}) {
  const {cart} = useRootData();
  return (
    cart && (
      <Suspense>
        <Await resolve={cart}>{children}</Await>
      </Suspense>
    )
  );
}
