/** The three palettes of the sheet. Every value is the map study's; contrast was measured there. */
import type { Category } from '../../geo/schema';
import { CATEGORY_COLOURS } from '../model/categoryColours';
import type { Theme } from '../model/state';

/** 1 快速路 · 2 主干路 · 3 次干路 · 4 支路 · 5 步行街 */
export type RoadClass = 1 | 2 | 3 | 4 | 5;
type CategoryColours = Record<Category, string>;

/** Line colour and text colour of a kind of layout unit. */
interface UnitColours {
  line: string;
  text: string;
}

export interface Palette {
  paper: string;
  /** Built-up ground inside the district, a shade under the paper. */
  land: string;
  halo: string;
  ink: string;
  inkSoft: string;
  water: string;
  bank: string;
  waterText: string;
  green: string;
  greenLine: string;
  greenText: string;
  road: Record<RoadClass, { fill: string; casing: string }>;
  roadText: string;
  rail: { dark: string; light: string };
  station: { fill: string; line: string; text: string };
  core: UnitColours;
  axis: UnitColours;
  zone: UnitColours;
  /** The ground of an icon; the soft one is for a position known only vaguely. */
  disc: string;
  discSoft: string;
  selection: string;
  /** The reader's own place. */
  here: string;
  glow: string;
  category: CategoryColours;
  /** Opacity of tints, which must be stronger on a dark ground. Layout: at z 11.5, 13.5 and 15.5. */
  tint: {
    core: [number, number, number];
    zone: [number, number, number];
    axis: number;
    area: number;
    radius: [number, number];
  };
  /** Above 1, the surroundings dissolve a little more slowly. */
  fadePower: number;
}

const light: Palette = {
  paper: '#f6f4ee',
  land: '#efebe1',
  halo: '#f8f6f1',
  ink: '#1c2025',
  inkSoft: '#5d5b52',
  water: '#c9dfea',
  bank: '#8fb4c8',
  waterText: '#3a6883',
  green: '#dbe8d3',
  greenLine: '#c3d6b8',
  greenText: '#43683c',
  road: {
    1: { fill: '#fff6df', casing: '#ad9b76' },
    2: { fill: '#ffffff', casing: '#b9ad96' },
    3: { fill: '#ffffff', casing: '#c7bda9' },
    4: { fill: '#ffffff', casing: '#d3cbbb' },
    5: { fill: '#fff6ec', casing: '#d9b99a' },
  },
  roadText: '#6b675e',
  rail: { dark: '#8c887d', light: '#fbfaf6' },
  station: { fill: '#ffffff', line: '#4a4944', text: '#4a4944' },
  core: { line: '#b23a26', text: '#96301f' },
  axis: { line: '#b9801f', text: '#86590f' },
  zone: { line: '#2b6b74', text: '#215860' },
  disc: '#ffffff',
  discSoft: '#f8f6f1',
  selection: '#1c2025',
  here: '#0b66d6',
  glow: '#ffffff',
  category: CATEGORY_COLOURS,
  tint: { core: [0.12, 0.08, 0.035], zone: [0.14, 0.09, 0.04], axis: 0.36, area: 0.12, radius: [0.06, 0.03] },
  fadePower: 1,
};

const dark: Palette = {
  paper: '#14181d',
  land: '#1b2026',
  halo: '#14181d',
  ink: '#eceae3',
  inkSoft: '#a9adb0',
  water: '#1d3442',
  bank: '#35566a',
  waterText: '#7fb0cb',
  green: '#1c2a22',
  greenLine: '#28392d',
  greenText: '#86b08a',
  road: {
    1: { fill: '#4a4f55', casing: '#0d1013' },
    2: { fill: '#3c4248', casing: '#0e1115' },
    3: { fill: '#32383e', casing: '#101317' },
    4: { fill: '#2a2f35', casing: '#12161a' },
    5: { fill: '#4a4034', casing: '#0d1013' },
  },
  roadText: '#a6acb1',
  rail: { dark: '#5b6167', light: '#1a1e23' },
  station: { fill: '#14181d', line: '#c9ccce', text: '#c2c6c9' },
  core: { line: '#ff8a70', text: '#ffa995' },
  axis: { line: '#e9b65a', text: '#f0c578' },
  zone: { line: '#6fc3cd', text: '#8fd6de' },
  disc: '#20262d',
  discSoft: '#191e24',
  selection: '#ffffff',
  here: '#6db3ff',
  glow: '#14181d',
  category: {
    commerce: '#ff4f96',
    office: '#a6b3ff',
    innovation: '#a679ff',
    park: '#8ad35c',
    transport: '#579bc2',
    renewal: '#dc7a00',
    health: '#e77067',
    culture: '#7bb4ad',
    community: '#dbd7a2',
    zone: '#d0d4df',
  },
  tint: { core: [0.17, 0.12, 0.035], zone: [0.2, 0.14, 0.04], axis: 0.4, area: 0.18, radius: [0.08, 0.04] },
  fadePower: 1,
};

const contrast: Palette = {
  ...light,
  paper: '#ffffff',
  land: '#f4f1ea',
  halo: '#ffffff',
  ink: '#000000',
  inkSoft: '#2a2a2a',
  water: '#b5d6ea',
  bank: '#1f5f86',
  waterText: '#0b4468',
  green: '#d3ebc8',
  greenLine: '#5c8a4c',
  greenText: '#1f5416',
  road: {
    1: { fill: '#ffffff', casing: '#6e6555' },
    2: { fill: '#ffffff', casing: '#7d776b' },
    3: { fill: '#ffffff', casing: '#98928a' },
    4: { fill: '#ffffff', casing: '#b9b4aa' },
    5: { fill: '#fff3e2', casing: '#8a5a2a' },
  },
  roadText: '#2e2c28',
  rail: { dark: '#3a3a3a', light: '#ffffff' },
  station: { fill: '#ffffff', line: '#000000', text: '#000000' },
  core: { line: '#a01800', text: '#8a1400' },
  axis: { line: '#7a4b00', text: '#5f3a00' },
  zone: { line: '#004d58', text: '#003c45' },
  discSoft: '#ffffff',
  selection: '#000000',
  here: '#0047c2',
  fadePower: 1.1,
};

export const PALETTES: Record<Theme, Palette> = { light, dark, contrast };
