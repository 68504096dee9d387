import {LocaleLink} from '~/ui/locale-link';
import {ProductImage} from '~/ui/product-image';
import type {CollectionCardView} from './collection-card-view';

/** Collections as pictures with their names. */
export function CollectionList({
  collections,
}: {
  collections: readonly CollectionCardView[];
}) {
  return (
    <ul className="collection-list">
      {collections.map((collection) => (
        <li key={collection.id} className="collection-card">
          {collection.image && (
            <ProductImage
              image={collection.image}
              sizes="(min-width: 48rem) 45vw, 95vw"
              className="collection-picture"
            />
          )}
          <h3>
            <LocaleLink to={collection.path}>{collection.title}</LocaleLink>
          </h3>
          <p className="text-ink-soft">{collection.description}</p>
        </li>
      ))}
    </ul>
  );
}
