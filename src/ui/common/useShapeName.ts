/** What a shape that selects is called, in the reader's language: "半径 500 米的圆". */
import { nameOf } from '../../model/placeText';
import type { Shape } from '../../model/shape';
import { useStore } from '../../store';
import { useOwnWords, useWords } from '../words';
import { shapeEn } from '../words/shape.en';
import { type ShapeWords, shapeZh } from '../words/shape.zh';

export function useShapeWords(): ShapeWords {
  return useOwnWords({ zh: shapeZh, en: shapeEn });
}

export function useShapeName(): (shape: Shape) => string {
  const words = useWords();
  const names = useShapeWords();
  const language = useStore((state) => state.language);
  const { placeById, unitById } = useStore((state) => state.data);
  return (shape) => {
    switch (shape.kind) {
      case 'polygon':
        return names.polygon;
      case 'circle':
        return names.circle(names.distance(shape.metres));
      case 'line':
        return names.line(names.distance(shape.metres));
      case 'unit': {
        const unit = unitById.get(shape.id);
        return names.unit(unit ? nameOf(unit, language) : words.unit('none'));
      }
      case 'near': {
        const place = placeById.get(shape.id);
        return names.near(place ? nameOf(place, language) : shape.id, names.distance(shape.metres));
      }
    }
  };
}
