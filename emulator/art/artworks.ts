import type {Artwork} from './artwork';
import {aurora} from './by-night/aurora';
import {lastTram} from './by-night/last-tram';
import {litWindows} from './by-night/lit-windows';
import {polaris} from './by-night/polaris';
import {thirteenMoons} from './by-night/thirteen-moons';
import {cowParsley} from './flora/cow-parsley';
import {cutLeaves} from './flora/cut-leaves';
import {fernStudy} from './flora/fern-study';
import {meadowInJune} from './flora/meadow-in-june';
import {rowan} from './flora/rowan';
import {balance} from './form/balance';
import {halfMoons} from './form/half-moons';
import {overprintNo3} from './form/overprint-no-3';
import {ringsInTheWater} from './form/rings-in-the-water';
import {rya} from './form/rya';
import {threeHulls} from './form/three-hulls';
import {aeOeAa} from './letters/ae-oe-aa';
import {ampersand} from './letters/ampersand';
import {hav} from './letters/hav';
import {jaNei} from './letters/ja-nei';
import {twentyNine} from './letters/twenty-nine';
import {yourNameInType} from './letters/your-name-in-type';
import {blueHour} from './nord/blue-hour';
import {fjordAtDawn} from './nord/fjord-at-dawn';
import {midnightSun} from './nord/midnight-sun';
import {northSeaSwell} from './nord/north-sea-swell';
import {spruceAndMist} from './nord/spruce-and-mist';
import {tenMetreContours} from './nord/ten-metre-contours';

/** Every print by its product's handle. */
export const ARTWORKS: ReadonlyMap<string, Artwork> = new Map([
  ['fjord-at-dawn', fjordAtDawn],
  ['blue-hour', blueHour],
  ['midnight-sun', midnightSun],
  ['spruce-and-mist', spruceAndMist],
  ['ten-metre-contours', tenMetreContours],
  ['north-sea-swell', northSeaSwell],
  ['half-moons', halfMoons],
  ['overprint-no-3', overprintNo3],
  ['three-hulls', threeHulls],
  ['rya', rya],
  ['rings-in-the-water', ringsInTheWater],
  ['balance', balance],
  ['cut-leaves', cutLeaves],
  ['cow-parsley', cowParsley],
  ['fern-study', fernStudy],
  ['meadow-in-june', meadowInJune],
  ['rowan', rowan],
  ['aurora', aurora],
  ['lit-windows', litWindows],
  ['thirteen-moons', thirteenMoons],
  ['last-tram', lastTram],
  ['polaris', polaris],
  ['ae-oe-aa', aeOeAa],
  ['hav', hav],
  ['ampersand', ampersand],
  ['twenty-nine', twentyNine],
  ['ja-nei', jaNei],
  ['your-name-in-type', yourNameInType],
]);
