import type {ImageView} from './image-view';

/** A small picture of what was ordered, beside its title. `size` is its width in CSS pixels. */
export function OrderImage({image, size}: {image: ImageView; size: number}) {
  return (
    <img
      src={atWidth(image.url, size)}
      srcSet={`${atWidth(image.url, size)} 1x, ${atWidth(image.url, size * 2)} 2x`}
      width={size}
      height={heightAt(image, size)}
      alt=""
      loading="lazy"
      decoding="async"
      className="h-auto bg-mount"
    />
  );
}

function atWidth(url: string, width: number): string {
  const address = new URL(url);
  address.searchParams.set('width', String(width));
  return address.toString();
}

const heightAt = ({width, height}: ImageView, size: number) =>
  width && height ? Math.round((size * height) / width) : size;
