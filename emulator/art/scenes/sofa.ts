import {mixColour} from '../colour';
import type {Random} from '../random';
import {element, group, line, path, range, short, softShadow} from '../svg';

/** The upper part of a sofa with cushions. */
export function sofa(random: Random, accent: string): string {
  const top = 1620;
  const cloth = '#8d8f86';
  const cushion = (
    x: number,
    y: number,
    size: number,
    colour: string,
    turn: number,
  ) =>
    group({transform: `rotate(${short(turn)} ${short(x)} ${short(y)})`}, [
      path(
        `M${short(x - size)} ${short(y - size)}q${short(size)} ${short(size * 0.16)} ${short(size * 2)} 0q${short(-size * 0.14)} ${short(size)} 0 ${short(size * 2)}q${short(-size)} ${short(-size * 0.16)} ${short(-size * 2)} 0q${short(size * 0.14)} ${short(-size)} 0 ${short(-size * 2)}Z`,
        colour,
      ),
      line(
        range(7)
          .map(
            (stripe) =>
              `M${short(x - size * 0.8 + stripe * size * 0.27)} ${short(y - size * 0.86)}v${short(size * 1.72)}`,
          )
          .join(''),
        mixColour(colour, '#ffffff', 0.35),
        4,
        {opacity: '0.6'},
      ),
    ]);
  const rounded = (
    x: number,
    y: number,
    width: number,
    height: number,
    rx: number,
    fill: string,
  ) => element('rect', {x, y, width, height, rx, fill});
  return [
    softShadow(70, top + 10, 1360, 420, 70, 0.32),
    rounded(70, top, 690, 420, 54, cloth),
    rounded(740, top, 690, 420, 54, mixColour(cloth, '#000000', 0.05)),
    cushion(330, top + 190, 132, accent, -7),
    cushion(1150, top + 186, 138, '#e3d5bb', 8),
    cushion(960, top + 214, 104, mixColour(accent, '#1d2a2a', 0.5), -4),
    rounded(90, top + 292, 668, 220, 44, mixColour(cloth, '#ffffff', 0.12)),
    rounded(742, top + 292, 668, 220, 44, mixColour(cloth, '#ffffff', 0.08)),
    rounded(-60, top + 110, 210, 460, 66, mixColour(cloth, '#000000', 0.12)),
    rounded(1350, top + 110, 210, 460, 66, mixColour(cloth, '#000000', 0.16)),
    line(
      range(60)
        .map(() => {
          const x = random.between(60, 1440);
          const y = random.between(top + 10, top + 280);
          return `M${short(x)} ${short(y)}h${short(random.between(4, 12))}`;
        })
        .join(''),
      '#ffffff',
      2,
      {opacity: '0.16'},
    ),
  ].join('');
}
