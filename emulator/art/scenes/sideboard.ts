import {mixColour} from '../colour';
import type {Random} from '../random';
import {
  curve,
  ellipse,
  lens,
  line,
  path,
  polar,
  polygon,
  range,
  rect,
  short,
  softShadow,
  type Point,
} from '../svg';
import {books} from './things';

function vase([x, foot]: Point, size: number, colour: string): string {
  const px = (value: number) => short(x + value * size);
  const py = (value: number) => short(foot + value * size);
  const body = `M${px(-0.16)} ${py(-1)}C${px(-0.1)} ${py(-0.75)} ${px(-0.46)} ${py(-0.62)} ${px(-0.44)} ${py(-0.32)}C${px(-0.42)} ${py(-0.08)} ${px(-0.3)} ${py(0)} ${px(-0.22)} ${py(0)}H${px(0.22)}C${px(0.3)} ${py(0)} ${px(0.42)} ${py(-0.08)} ${px(0.44)} ${py(-0.32)}C${px(0.46)} ${py(-0.62)} ${px(0.1)} ${py(-0.75)} ${px(0.16)} ${py(-1)}Z`;
  return (
    path(body, colour) +
    path(body, 'url(#scene-round)') +
    ellipse(
      [x, foot - size],
      size * 0.16,
      size * 0.035,
      mixColour(colour, '#000000', 0.45),
    )
  );
}

function twigs(
  random: Random,
  [x, y]: Point,
  size: number,
  leaf: string,
): string {
  return range(6)
    .map((index) => {
      const angle =
        -Math.PI / 2 + (index - 2.5) * 0.23 + random.between(-0.06, 0.06);
      const tip = polar([x, y], angle, size * random.between(0.75, 1.1));
      const bend: Point = [
        (x + tip[0]) / 2 + (index - 2.5) * -9,
        (y + tip[1]) / 2,
      ];
      const leaves = range(9).flatMap((node) => {
        const t = 0.32 + node * 0.075;
        const at: Point = [
          x + (tip[0] - x) * t + (bend[0] - (x + tip[0]) / 2) * 0.7,
          y + (tip[1] - y) * t,
        ];
        const out = angle + (node % 2 === 0 ? 0.75 : -0.75);
        return lens(
          at,
          polar(at, out, size * random.between(0.1, 0.16)),
          size * 0.055,
        );
      });
      return (
        line(curve([[x, y], bend, tip]), mixColour(leaf, '#2c2418', 0.5), 4) +
        path(
          leaves.join(''),
          mixColour(leaf, '#ffffff', random.between(0, 0.2)),
        )
      );
    })
    .join('');
}

const legs = (y: number) =>
  path(
    [150, 1310]
      .map((x) =>
        polygon([
          [x, y],
          [x + 44, y],
          [x + 34, y + 110],
          [x + 12, y + 110],
        ]),
      )
      .join(''),
    '#7d5a34',
  );

/** A low oak sideboard with a vase and books on it, from the floor to about 480 above. */
export function sideboard(random: Random, accent: string): string {
  const top = 1668;
  const oak = '#b98a55';
  const doors = range(3).map((door) => {
    const x = 110 + door * 430;
    return (
      rect(x, top + 58, 420, 330, mixColour(oak, '#ffffff', 0.1)) +
      line(
        range(26)
          .map(
            (slat) =>
              `M${short(x + 10 + slat * 16)} ${short(top + 62)}V${short(top + 384)}`,
          )
          .join(''),
        mixColour(oak, '#3a2410', 0.45),
        3,
        {opacity: '0.55'},
      )
    );
  });
  return [
    softShadow(84, top + 50, 1332, 380, 60, 0.3),
    rect(84, top + 36, 1332, 370, oak),
    ...doors,
    rect(70, top, 1360, 44, mixColour(oak, '#ffffff', 0.2)),
    rect(70, top + 40, 1360, 10, mixColour(oak, '#000000', 0.3)),
    legs(top + 400),
    twigs(random, [222, top - 216], 265, '#6f8466'),
    vase([222, top], 230, accent),
    books([930, top], ['#7c3f35', '#e5d7bd', '#39505e']),
    path(
      `M975 ${short(top - 196)}q10 64 70 64h60q60 0 70 -64Z`,
      mixColour(accent, '#f3ead8', 0.72),
    ),
    ellipse([1075, top - 196], 100, 11, mixColour(accent, '#3a2c20', 0.45)),
  ].join('');
}
