import {fill, type Messages} from '~/i18n/messages';
import {LocaleLink} from '~/ui/locale-link';
import {CdnImage} from '~/ui/cdn-image';
import type {ProductCardView} from './product-card-view';

interface ProductCardProps {
  product: ProductCardView;
  /** The print's place among the plates of its collection, from 1. */
  plate?: number | undefined;
  texts: Messages['collection'];
  /** By what the list stands under. */
  heading: 'h2' | 'h3';
  sizes: string;
  /** Whether its picture is among the page's first. */
  isMain: boolean;
}

/** A print in a list: the sheet between its crop marks, and below it what it is. */
export function ProductCard({
  product,
  plate,
  texts,
  heading: Heading,
  sizes,
  isMain,
}: ProductCardProps) {
  const {artist, technique} = product;
  return (
    <article className="print-card">
      <div className="crop-marks">
        {plate !== undefined && (
          <p className="plate-number">{fill(texts.plate, {number: plate})}</p>
        )}
        {product.image && (
          <CdnImage
            image={product.image}
            sizes={sizes}
            isMain={isMain}
            className="print"
          />
        )}
      </div>
      <div className="print-caption">
        <Heading>
          <LocaleLink to={product.path}>{product.title}</LocaleLink>
        </Heading>
        <p className="text-ink-soft">
          {technique ? `${artist}, ${technique.toLowerCase()}` : artist}
        </p>
        <p className="print-price">
          <span>{product.price}</span>
          {product.badge && (
            <span className={product.soldOut ? 'text-ink-soft' : 'text-spot'}>
              {product.badge}
            </span>
          )}
        </p>
      </div>
    </article>
  );
}
