import type {Localized, ProductImage} from '../../state/catalogue';
import type {Frame, PrintDefinition} from './print-definition';

/** Width and height of every product image, pixels. */
export const IMAGE_SIZE = {width: 1500, height: 2100} as const;

/** A print's images: flat, in each frame that it is sold in, and a close-up. Their ids follow `firstId`. */
export function printImages(
  print: PrintDefinition,
  frames: readonly Frame[],
  firstId: number,
): Record<'flat' | 'detail', ProductImage> &
  Record<'oak' | 'black', ProductImage | null> {
  const image = (
    offset: number,
    suffix: string,
    alt: Localized,
  ): ProductImage => ({
    id: firstId + offset,
    file: `${print.handle}${suffix}.jpg`,
    alt,
    ...IMAGE_SIZE,
  });
  const {title, motif} = print;
  const framed = (offset: number, frame: 'oak' | 'black', alt: Localized) =>
    frames.includes(frame) ? image(offset, `-${frame}`, alt) : null;
  return {
    flat: image(0, '', {
      en: `“${title.en}”: ${motif.en}`,
      nb: `«${title.nb}»: ${motif.nb}`,
    }),
    oak: framed(1, 'oak', {
      en: `“${title.en}” in an oak frame on a wall`,
      nb: `«${title.nb}» i eikeramme på en vegg`,
    }),
    black: framed(2, 'black', {
      en: `“${title.en}” in a black frame on a wall`,
      nb: `«${title.nb}» i svart ramme på en vegg`,
    }),
    detail: image(3, '-detail', {
      en: `Close-up of ink and paper in “${title.en}”`,
      nb: `Nærbilde av farge og papir i «${title.nb}»`,
    }),
  };
}
