import type {Fields} from '../graphql/schema';
import {storedNamespace} from './metafield-namespace';
import {metafieldsOf} from './metafield-owners';
import {type MetafieldsSetInput, setMetafields} from './metafields-set';

interface MetafieldIdentifier {
  readonly ownerId: string;
  readonly namespace: string;
  readonly key: string;
}

export const metafieldMutations = {
  metafieldsSet: (
    _root,
    {metafields}: {metafields: readonly MetafieldsSetInput[]},
    context,
  ) => setMetafields(context, metafields),
  metafieldsDelete: (
    _root,
    {metafields}: {metafields: readonly MetafieldIdentifier[]},
    context,
  ) => {
    const owners = metafields.map(({ownerId}) =>
      metafieldsOf(context, ownerId, 'metafieldsDelete'),
    );
    const unknown = owners.findIndex((owned) => owned === null);
    if (unknown >= 0) {
      return {
        deletedMetafields: null,
        userErrors: [
          {
            field: ['metafields', String(unknown), 'ownerId'],
            message: 'Owner does not exist.',
          },
        ],
      };
    }
    return {
      deletedMetafields: metafields.map((identifier, index) => {
        const owned = owners[index] ?? [];
        const position = owned.findIndex(
          ({namespace, key}) =>
            namespace === storedNamespace(identifier.namespace) &&
            key === identifier.key,
        );
        if (position < 0) return null;
        owned.splice(position, 1);
        return identifier;
      }),
      userErrors: [],
    };
  },
} satisfies Fields<unknown>;
