import {describe, expect, it} from 'vitest';
import {imageParameters, planRendition} from '../../../emulator/cdn/rendition';

const ORIGINAL = {width: 1500, height: 2100};

const plan = (query: string, original = ORIGINAL) =>
  planRendition(original, imageParameters(new URLSearchParams(query)), 'webp');

const size = (query: string) => {
  const {width, height} = plan(query);
  return [width, height];
};

describe('the size of a rendition', () => {
  it.each([
    ['', [1500, 2100]],
    ['width=600', [600, 840]],
    ['height=420', [300, 420]],
    ['width=600&height=600', [429, 600]],
    ['width=600&height=600&crop=center', [600, 600]],
    ['width=600&height=300&pad_color=ffffff', [600, 300]],
    ['width=3000', [1500, 2100]],
    ['width=3000&height=3000&crop=center', [1500, 1500]],
    ['width=1', [1, 1]],
  ])('%s gives %j', (query, expected) => {
    expect(size(query)).toEqual(expected);
  });

  it.each([
    'width=0',
    'width=-5',
    'width=abc',
    'width=1e3',
    'width=',
    'height=NaN',
    'crop=nowhere',
    'format=exe',
    'pad_color=red',
    'width=99999999999999999999',
  ])('%s is ignored', (query) => {
    expect(size(query)).toEqual([1500, 2100]);
  });

  it('never exceeds 5760 pixels', () => {
    const huge = {width: 10_000, height: 10_000};
    expect(plan('width=9000', huge)).toMatchObject({width: 5760, height: 5760});
  });
});

describe('the crop of a rendition', () => {
  it.each([
    ['center', {x: 0, y: 300}],
    ['top', {x: 0, y: 0}],
    ['bottom', {x: 0, y: 600}],
  ])('%s of a square shows all of the width', (crop, corner) => {
    expect(plan(`width=500&height=500&crop=${crop}`).view).toEqual({
      ...corner,
      width: 1500,
      height: 1500,
    });
  });

  it.each([
    ['center', 225],
    ['left', 0],
    ['right', 450],
  ])('%s of a narrow strip shows all of the height', (crop, x) => {
    expect(plan(`width=500&height=1000&crop=${crop}`).view).toEqual({
      x,
      y: 0,
      width: 1050,
      height: 2100,
    });
  });

  it('keeps the whole picture when it is padded', () => {
    expect(plan('width=600&height=300&pad_color=0af')).toMatchObject({
      view: {x: 0, y: 0, ...ORIGINAL},
      padColor: '#00aaff',
    });
  });
});
