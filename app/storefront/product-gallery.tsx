import {type MouseEvent, useState} from 'react';
import {fill, type Messages} from '~/i18n/messages';
import {CdnImage, type ImageView, imageAtWidth} from '~/ui/cdn-image';
import {RegistrationMark} from '~/ui/registration-mark';
import {PictureViewer} from './picture-viewer';

interface ProductGalleryProps {
  title: string;
  images: readonly ImageView[];
  texts: Messages['shop']['gallery'] & Pick<Messages['product'], 'gallery'>;
}

/** As large as a picture is shown, pixels. */
const LARGEST_WIDTH = 2400;

/**
 * The pictures of a print: the chosen one large, the others below it or, on a phone, beside it. Each is a link to
 * itself, as large as there is; with scripts it is enlarged in place.
 */
export function ProductGallery({title, images, texts}: ProductGalleryProps) {
  const [enlarged, setEnlarged] = useState<number | null>(null);
  const enlarge = (index: number) => (event: MouseEvent<HTMLElement>) => {
    // A new tab is the browser's business.
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    setEnlarged(index);
  };
  return (
    <>
      <section
        // Another variant is another set of pictures, seen from its first.
        key={images[0]?.url}
        className="gallery"
        aria-label={fill(texts.gallery, {title})}
      >
        {images.map((image, index) => (
          <GalleryPicture
            key={image.url}
            image={image}
            isMain={index === 0}
            label={fill(texts.enlarge, {picture: image.alt || title})}
            onOpen={enlarge(index)}
          />
        ))}
      </section>
      {enlarged !== null && (
        <PictureViewer
          images={images}
          shown={enlarged}
          texts={texts}
          onShow={setEnlarged}
          onClose={() => setEnlarged(null)}
        />
      )}
    </>
  );
}

interface GalleryPictureProps {
  image: ImageView;
  isMain: boolean;
  label: string;
  onOpen: (event: MouseEvent<HTMLElement>) => void;
}

function GalleryPicture({image, isMain, label, onOpen}: GalleryPictureProps) {
  const link = {
    href: imageAtWidth(image.url, LARGEST_WIDTH),
    'aria-label': label,
    onClick: onOpen,
  };
  return isMain ? (
    <div className="crop-marks crop-marks-large gallery-main">
      <RegistrationMark className="registration-left" />
      <RegistrationMark className="registration-right" />
      <a className="gallery-link" {...link}>
        <CdnImage
          image={image}
          sizes="(min-width: 60rem) 48vw, calc(86vw - 3.5rem)"
          isMain
          className="print"
        />
      </a>
    </div>
  ) : (
    <a className="gallery-link" {...link}>
      <CdnImage
        image={image}
        sizes="(min-width: 60rem) 24vw, 86vw"
        className="gallery-other"
      />
    </a>
  );
}
