export type Point = readonly [x: number, y: number];

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** A number as short as the eye allows: one decimal. */
export const short = (value: number): string =>
  String(Math.round(value * 10) / 10);

const at = ([x, y]: Point) => `${short(x)} ${short(y)}`;

/** One element; attributes that are undefined are left out. */
export function element(
  name: string,
  attributes: Attributes,
  children: readonly string[] | string = '',
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) =>
        ` ${key}="${typeof value === 'number' ? short(value) : String(value)}"`,
    )
    .join('');
  const inside = typeof children === 'string' ? children : children.join('');
  return inside === ''
    ? `<${name}${written}/>`
    : `<${name}${written}>${inside}</${name}>`;
}

export const group = (
  attributes: Attributes,
  children: readonly string[] | string,
): string => element('g', attributes, children);

export const rect = (
  x: number,
  y: number,
  width: number,
  height: number,
  fill: string,
  more: Attributes = {},
): string => element('rect', {x, y, width, height, fill, ...more});

export const circle = (
  [cx, cy]: Point,
  r: number,
  fill: string,
  more: Attributes = {},
): string => element('circle', {cx, cy, r, fill, ...more});

export const ellipse = (
  [cx, cy]: Point,
  rx: number,
  ry: number,
  fill: string,
  more: Attributes = {},
): string => element('ellipse', {cx, cy, rx, ry, fill, ...more});

export const path = (d: string, fill: string, more: Attributes = {}): string =>
  element('path', {d, fill, ...more});

export const line = (
  d: string,
  stroke: string,
  width: number,
  more: Attributes = {},
): string =>
  element('path', {d, fill: 'none', stroke, 'stroke-width': width, ...more});

/** Straight lines from point to point. */
export const polyline = (points: readonly Point[]): string =>
  points
    .map((point, index) => `${index === 0 ? 'M' : 'L'}${at(point)}`)
    .join('');

export const polygon = (points: readonly Point[]): string =>
  `${polyline(points)}Z`;

/** A curve through all points (Catmull-Rom, written as cubic Béziers). */
export function curve(points: readonly Point[], closed = false): string {
  const count = points.length;
  const point = (index: number): Point =>
    (closed
      ? points[(index + count) % count]
      : points[Math.min(Math.max(index, 0), count - 1)]) ?? [0, 0];
  const segments = Array.from({length: closed ? count : count - 1}, (_, i) => {
    const [before, from, to, after] = [
      point(i - 1),
      point(i),
      point(i + 1),
      point(i + 2),
    ];
    const first: Point = [
      from[0] + (to[0] - before[0]) / 6,
      from[1] + (to[1] - before[1]) / 6,
    ];
    const second: Point = [
      to[0] - (after[0] - from[0]) / 6,
      to[1] - (after[1] - from[1]) / 6,
    ];
    return `C${at(first)} ${at(second)} ${at(to)}`;
  });
  return `M${at(point(0))}${segments.join('')}${closed ? 'Z' : ''}`;
}

/** Definition of a straight gradient, from top to bottom unless told otherwise. */
export const gradient = (
  id: string,
  stops: readonly (readonly [
    offset: number,
    colour: string,
    opacity?: number,
  ])[],
  direction: Attributes = {x1: 0, y1: 0, x2: 0, y2: 1},
): string =>
  element(
    'linearGradient',
    {id, ...direction},
    stops.map(([offset, colour, opacity]) =>
      element('stop', {
        offset: `${String(Math.round(offset * 1000) / 10)}%`,
        'stop-color': colour,
        'stop-opacity': opacity === undefined ? undefined : String(opacity),
      }),
    ),
  );

/** An ink that darkens what is printed under it, shifted as a badly registered screen would. */
export const overprint = (
  children: readonly string[] | string,
  shift: Point = [0, 0],
): string =>
  group(
    {
      style: 'mix-blend-mode:multiply',
      transform: `translate(${short(shift[0])} ${short(shift[1])})`,
    },
    children,
  );

/** Shows only what lies inside the box, whose corner becomes the origin. */
export const boxed = (
  x: number,
  y: number,
  width: number,
  height: number,
  children: readonly string[] | string,
): string =>
  element(
    'svg',
    {x, y, width, height, viewBox: `0 0 ${short(width)} ${short(height)}`},
    children,
  );

/** A leaf or petal from one point to another, `width` across at its middle. */
export function lens(
  from: Point,
  to: Point,
  width: number,
  belly = 0.5,
): string {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy) || 1;
  const [nx, ny] = [(-dy / length) * width, (dx / length) * width];
  const side = (sign: number): Point => [
    from[0] + dx * belly + (nx * sign * 2) / 3,
    from[1] + dy * belly + (ny * sign * 2) / 3,
  ];
  return `M${at(from)}Q${at(side(1))} ${at(to)}Q${at(side(-1))} ${at(from)}Z`;
}

/** The point at an angle (radians, 0 to the right, clockwise) and a distance. */
export const polar = (
  [cx, cy]: Point,
  angle: number,
  distance: number,
): Point => [cx + Math.cos(angle) * distance, cy + Math.sin(angle) * distance];

/** Whole numbers from 0 up to, but not including, `count`. */
export const range = (count: number): number[] =>
  Array.from({length: count}, (_, index) => index);

/**
 * The soft shadow of a box, in layers that grow by `blur` on every side. A blur filter would look the same and take
 * seconds at the size of an original.
 */
export function softShadow(
  x: number,
  y: number,
  width: number,
  height: number,
  blur: number,
  opacity: number,
): string {
  const layers = Math.max(16, Math.round(blur / 3));
  return range(layers)
    .map((layer) => {
      const grow = blur * (1 - (2 * (layer + 0.5)) / layers);
      return rect(
        x - grow,
        y - grow,
        width + 2 * grow,
        height + 2 * grow,
        '#1c140c',
        {
          rx: Math.max(2, grow + blur),
          opacity: (opacity / layers).toFixed(4),
        },
      );
    })
    .join('');
}
