import type {Messages} from '~/i18n/messages';
import {ButtonLink, buttonClass} from '~/ui/button';
import {LocaleLink} from '~/ui/locale-link';
import {CdnImage} from '~/ui/cdn-image';
import {RegistrationMark} from '~/ui/registration-mark';
import type {ProductCardView} from './product-card-view';

interface HomeHeroProps {
  texts: Messages['home'];
  /** The print to show; null in a shop without any. */
  print: ProductCardView | null;
}

/** The top of the front page: what the shop is, beside one large print. */
export function HomeHero({texts, print}: HomeHeroProps) {
  return (
    <section className="page hero">
      <div className="hero-text">
        <h1>{texts.headline}</h1>
        <p className="lead">{texts.lead}</p>
        <p className="button-row">
          <ButtonLink to="/collections">{texts.seeCollections}</ButtonLink>
          <a className={buttonClass('secondary')} href="#new">
            {texts.newTitle}
          </a>
        </p>
      </div>
      {print?.image && (
        <figure className="hero-print">
          <div className="crop-marks crop-marks-large">
            <RegistrationMark className="registration-left" />
            <RegistrationMark className="registration-right" />
            <CdnImage
              image={print.image}
              sizes="(min-width: 64rem) 34rem, (min-width: 44rem) 38vw, calc(100vw - 5.5rem)"
              isMain
              className="print"
            />
          </div>
          <figcaption>
            <LocaleLink to={print.path}>{print.title}</LocaleLink>
            <span>{print.price}</span>
            <span>{print.artist}</span>
            <span>{texts.bestSelling}</span>
          </figcaption>
        </figure>
      )}
    </section>
  );
}
