import type {Artwork} from '../artwork';
import {noise1} from '../noise';
import type {Random} from '../random';
import {circle, curve, path, polygon, range, rect, type Point} from '../svg';

const INK = {light: '#7fb0c4', dark: '#17375e', paper: '#f3eee1'};

/** One stroke of the gouge: thin, thick, thin, along a line of points. */
function gouge(points: readonly Point[], width: number): string {
  const edge = (sign: number): Point[] =>
    points.map(([x, y], index): Point => {
      const t = index / (points.length - 1);
      return [x, y + sign * (width / 2) * Math.sin(Math.PI * t) ** 0.7];
    });
  return polygon([...edge(1), ...edge(-1).reverse()]);
}

interface Wave {
  readonly level: (x: number) => number;
  readonly crest: number;
  readonly length: number;
}

/** Narrow crests and broad troughs, each crest leaning a little to the right. */
function wave(
  random: Random,
  base: number,
  crest: number,
  length: number,
): Wave {
  const sway = noise1(random);
  const phase = random.next();
  const level = (x: number) => {
    const turn = (x / length + phase + sway(x / 700) * 0.16) * Math.PI * 2;
    const lean = turn + 0.5 * Math.cos(turn);
    return (
      base -
      crest *
        (0.5 + 0.5 * Math.sin(lean)) ** 1.7 *
        (0.85 + 0.3 * sway(x / 420 + 9))
    );
  };
  return {level, crest, length};
}

function carving(
  random: Random,
  {level, crest}: Wave,
  width: number,
  row: number,
): string[] {
  return range(15).flatMap((depth) => {
    const below = 26 + depth * (15 + row * 1.6);
    const strokes: string[] = [];
    let x = -random.between(20, 200);
    while (x < width) {
      const length = random.between(70, 230) * (1 + row * 0.1);
      const points = range(13).map((index): Point => {
        const px = x + (length * index) / 12;
        const flatten = Math.exp(-below / (crest * 1.5));
        const still =
          level(px) * flatten +
          (level(px - 40) * 0.4 + (level(0) + crest * 0.2) * 0.6) *
            (1 - flatten);
        return [px, still + below];
      });
      strokes.push(gouge(points, random.between(4, 9) * (0.7 + row * 0.12)));
      x += length + random.between(10, 60);
    }
    return strokes;
  });
}

function foam(random: Random, {level}: Wave, width: number): string[] {
  return range(Math.round(width / 16)).flatMap((index) => {
    const x = index * 16 + random.between(-8, 8);
    const rise = level(x) - Math.min(level(x - 60), level(x + 60));
    return rise < 2
      ? range(2).map(() =>
          circle(
            [x + random.between(-14, 14), level(x) - random.between(4, 42)],
            random.between(2, 6.5),
            INK.paper,
          ),
        )
      : [];
  });
}

export const northSeaSwell: Artwork = {
  paper: INK.paper,
  wall: '#d3d6d3',
  ink: 'screened',
  draw: ({width, height}, random) => {
    const sky = range(44).flatMap((index) => {
      const y = 20 + index * 15;
      const points = (from: number, length: number) =>
        range(9).map((step): Point => [
          from + (length * step) / 8,
          y + Math.sin((from + step * 60) / 210) * 9,
        ]);
      return range(4).map(() =>
        gouge(
          points(random.between(-120, width), random.between(120, 420)),
          random.between(4, 10) * (1 - index / 70),
        ),
      );
    });
    const rows = range(7).map((row) => {
      const near = row / 6;
      const base = height * (0.36 + near ** 1.15 * 0.62);
      const swell = wave(
        random,
        base,
        60 + 190 * near ** 0.9,
        300 + 560 * near,
      );
      const outline = range(131).map((step): Point => [
        (step / 130) * width,
        swell.level((step / 130) * width),
      ]);
      const body = `${curve(outline)}L${width} ${height}L0 ${height}Z`;
      const cap = `${curve(outline.map(([x, y]): Point => [x, y + 9 + near * 10]))}L${width} ${height}L0 ${height}Z`;
      return [
        path(body, INK.paper),
        path(cap, row % 2 === 0 ? INK.dark : '#2b5a84'),
        path(
          carving(random, swell, width, row).join(''),
          row % 2 === 0 ? INK.light : INK.paper,
        ),
        ...foam(random, swell, width),
      ].join('');
    });
    return [
      rect(0, 0, width, height, INK.light),
      path(sky.join(''), INK.paper),
      circle([width * 0.7, height * 0.17], 118, INK.paper),
      circle([width * 0.7, height * 0.17], 96, '#e2c7a0'),
      ...rows,
    ].join('');
  },
};
