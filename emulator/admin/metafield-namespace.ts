import {APP_ID} from './app-id';

const OWN_NAMESPACE = `app--${APP_ID}`;

/** A namespace as it is stored: none, or `$app`, is the app's own reserved one. */
export function storedNamespace(namespace: string | null | undefined): string {
  if (namespace == null || namespace === '$app') return OWN_NAMESPACE;
  return namespace.startsWith('$app:')
    ? `${OWN_NAMESPACE}--${namespace.slice('$app:'.length)}`
    : namespace;
}
