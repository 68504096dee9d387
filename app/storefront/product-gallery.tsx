import {fill, type Messages} from '~/i18n/messages';
import {CdnImage} from '~/ui/cdn-image';
import {RegistrationMark} from '~/ui/registration-mark';
import type {ImageView} from '~/ui/cdn-image';

interface ProductGalleryProps {
  title: string;
  images: readonly ImageView[];
  texts: Messages['product'];
}

/** The pictures of a print: the chosen one large, the others below it or, on a phone, beside it. */
export function ProductGallery({title, images, texts}: ProductGalleryProps) {
  const [main, ...others] = images;
  return (
    // Another variant is another set of pictures, seen from its first.
    <section
      key={main?.url}
      className="gallery"
      aria-label={fill(texts.gallery, {title})}
      // On a phone it scrolls sideways, also by the keyboard.
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      {main && (
        <div className="crop-marks crop-marks-large gallery-main">
          <RegistrationMark className="registration-left" />
          <RegistrationMark className="registration-right" />
          <CdnImage
            image={main}
            sizes="(min-width: 64rem) 48vw, 90vw"
            isMain
            className="print"
          />
        </div>
      )}
      {others.map((image) => (
        <CdnImage
          key={image.url}
          image={image}
          sizes="(min-width: 64rem) 24vw, 80vw"
          className="gallery-other"
        />
      ))}
    </section>
  );
}
