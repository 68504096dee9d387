import type {Artwork} from './artwork';
import {halfMoons} from './form/half-moons';
import {seededRandom} from './random';
import {
  boxed,
  element,
  group,
  path,
  range,
  rect,
  short,
  softShadow,
} from './svg';

const CORAL = '#e8604c';

function bow(x: number, y: number, size: number): string {
  const loop = (sign: number) => {
    const px = (value: number) => short(x + sign * value * size);
    const py = (value: number) => short(y + value * size);
    return `M${short(x)} ${short(y)}C${px(0.5)} ${py(-0.75)} ${px(1.25)} ${py(-0.62)} ${px(1.18)} ${py(-0.06)}C${px(1.12)} ${py(0.42)} ${px(0.5)} ${py(0.3)} ${short(x)} ${short(y)}Z`;
  };
  const tail = (sign: number) => {
    const px = (value: number) => short(x + sign * value * size);
    const py = (value: number) => short(y + value * size);
    return `M${short(x)} ${short(y)}L${px(0.86)} ${py(1.16)}L${px(0.56)} ${py(1.06)}L${px(0.42)} ${py(1.32)}Z`;
  };
  return (
    path(tail(1) + tail(-1), '#c9452f') +
    path(loop(1) + loop(-1), CORAL) +
    element('ellipse', {
      cx: x,
      cy: y,
      rx: size * 0.2,
      ry: size * 0.24,
      fill: '#c9452f',
    })
  );
}

export const giftCard: Artwork = {
  paper: '#efe3d0',
  wall: '#e6dccd',
  ink: 'solid',
  unsigned: true,
  draw: ({width, height}) => {
    const card = {width: width * 0.72, height: height * 0.34};
    const envelope = {
      x: width * 0.05,
      y: height * 0.46,
      width: width * 0.9,
      height: height * 0.36,
    };
    const stripes = range(34).map((index) => {
      const x = envelope.x + index * 76 - 700;
      return path(
        `M${short(x)} ${short(envelope.y + envelope.height)}l${short(envelope.height)} ${short(-envelope.height)}h38l${short(-envelope.height)} ${short(envelope.height)}Z`,
        '#f4e6cc',
      );
    });
    return [
      element('defs', {}, [
        element(
          'clipPath',
          {id: 'gift-card-envelope'},
          rect(
            envelope.x,
            envelope.y,
            envelope.width,
            envelope.height,
            '#000000',
          ),
        ),
      ]),
      group(
        {
          transform: `translate(${short(width / 2)} ${short(height / 2)}) scale(.98) rotate(-5) translate(${short(-width / 2)} ${short(-height * 0.51)})`,
        },
        [
          softShadow(
            envelope.x + 20,
            envelope.y + 36,
            envelope.width,
            envelope.height,
            54,
            0.3,
          ),
          rect(
            envelope.x,
            envelope.y,
            envelope.width,
            envelope.height,
            '#2b5e57',
          ),
          group(
            {transform: `rotate(7 ${short(width / 2)} ${short(height * 0.4)})`},
            [
              softShadow(
                width * 0.14 + 12,
                height * 0.2 + 16,
                card.width,
                card.height,
                36,
                0.3,
              ),
              rect(
                width * 0.14,
                height * 0.2,
                card.width,
                card.height,
                '#faf4e6',
              ),
              boxed(
                width * 0.14 + 42,
                height * 0.2 + 42,
                card.width - 84,
                card.height - 84,
                halfMoons.draw(
                  {width: card.width - 84, height: card.height - 84},
                  seededRandom('gift-card'),
                ),
              ),
              rect(
                width * 0.14,
                height * 0.2 + card.height * 0.44,
                card.width,
                54,
                CORAL,
              ),
              rect(
                width * 0.14 + card.width * 0.7,
                height * 0.2,
                54,
                card.height,
                CORAL,
              ),
              bow(
                width * 0.14 + card.width * 0.7 + 27,
                height * 0.2 + card.height * 0.44 + 27,
                150,
              ),
            ],
          ),
          group({'clip-path': 'url(#gift-card-envelope)'}, [
            path(
              `M${short(envelope.x)} ${short(envelope.y)}L${short(width / 2)} ${short(envelope.y + envelope.height * 0.62)}L${short(envelope.x + envelope.width)} ${short(envelope.y)}V${short(envelope.y + envelope.height)}H${short(envelope.x)}Z`,
              '#2b5e57',
            ),
            element(
              'clipPath',
              {id: 'gift-card-front'},
              path(
                `M${short(envelope.x)} ${short(envelope.y)}L${short(width / 2)} ${short(envelope.y + envelope.height * 0.62)}L${short(envelope.x + envelope.width)} ${short(envelope.y)}V${short(envelope.y + envelope.height)}H${short(envelope.x)}Z`,
                '#000000',
              ),
            ),
            group({'clip-path': 'url(#gift-card-front)'}, stripes),
          ]),
        ],
      ),
    ].join('');
  },
};
