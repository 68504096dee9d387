import {LocaleLink} from '~/ui/locale-link';
import {CdnImage} from '~/ui/cdn-image';
import type {CollectionCardView} from './collection-card-view';

/** Collections as pictures with their names. */
export function CollectionList({
  collections,
  heading: Heading = 'h3',
}: {
  collections: readonly CollectionCardView[];
  heading?: 'h2' | 'h3';
}) {
  return (
    <ul className="collection-list">
      {collections.map((collection) => (
        <li key={collection.id} className="collection-card">
          {collection.image && (
            <CdnImage
              image={collection.image}
              sizes="(min-width: 48rem) 45vw, 95vw"
              className="collection-picture"
            />
          )}
          <Heading>
            <LocaleLink to={collection.path}>{collection.title}</LocaleLink>
          </Heading>
          <p className="text-ink-soft">{collection.description}</p>
        </li>
      ))}
    </ul>
  );
}
