import {type KeyboardEvent, useEffect, useRef} from 'react';
import {fill, type Messages} from '~/i18n/messages';
import {CdnImage, type ImageView} from '~/ui/cdn-image';
import {useRootData} from '~/ui/use-root-data';

interface PictureViewerProps {
  images: readonly ImageView[];
  /** Which of them, from 0. */
  shown: number;
  texts: Messages['shop']['gallery'];
  onShow: (index: number) => void;
  onClose: () => void;
}

const STEPS: Readonly<Record<string, number>> = {ArrowLeft: -1, ArrowRight: 1};

/** One picture as large as the screen; the arrow keys and two buttons lead to the others. */
export function PictureViewer({
  images,
  shown,
  texts,
  onShow,
  onClose,
}: PictureViewerProps) {
  const {close} = useRootData().messages.common;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const step = (by: number) =>
    onShow((shown + by + images.length) % images.length);
  const onKeyDown = ({key}: KeyboardEvent) => {
    const by = STEPS[key];
    if (by !== undefined) step(by);
  };
  const image = images[shown];
  return (
    <dialog
      ref={dialog}
      className="viewer"
      aria-label={texts.enlarged}
      onClose={onClose}
      onKeyDown={onKeyDown}
    >
      <form method="dialog" className="viewer-bar">
        <p role="status">
          {fill(texts.pictureOf, {number: shown + 1, total: images.length})}
        </p>
        {images.length > 1 && (
          <>
            <button
              type="button"
              aria-label={texts.previous}
              onClick={() => step(-1)}
            >
              ←
            </button>
            <button
              type="button"
              aria-label={texts.next}
              onClick={() => step(1)}
            >
              →
            </button>
          </>
        )}
        <button className="button button-quiet">{close}</button>
      </form>
      {image && <CdnImage key={image.url} image={image} sizes="100vw" isMain />}
    </dialog>
  );
}
