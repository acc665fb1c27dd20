/** How the area that selects is called in English. */
import type { ShapeWords } from './shape.zh';

export const shapeEn: ShapeWords = {
  polygon: 'hand-drawn polygon',
  circle: (metres) => `circle of radius ${metres}`,
  line: (metres) => `${metres} either side of a hand-drawn line`,
  unit: (name) => `indicative shape of ${name}`,
  near: (name, metres) => `surroundings of ${name}, ${metres}`,
  within: (name) => `within: ${name}`,
  distance: (value) => (value < 1000 ? `${Math.round(value)} m` : `${(value / 1000).toFixed(2)} km`),
};
