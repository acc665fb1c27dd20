/** The parts of a mark, defined once and used by every mark: a disc with the ring of its step, and a glyph. */
import { CATEGORIES } from '../../geo/schema';
import { GLYPHS } from '../model/glyphs';
import { STEPS, type Step } from '../model/stage';

/** Of the disc, px; the glyph's side. */
const RADIUS = 11;
const GLYPH = 12.6;
const STAR = 'M0-5.4 1.43-1.97 5.14-1.67 2.31.75 3.17 4.37 0 2.43-3.17 4.37-2.31.75-5.14-1.67-1.43-1.97Z';

/** The same rings as on the large map: dashed = planned, half = under way, full = reported complete, hairline = mentioned. */
function Ring({ step }: { step: Step }) {
  switch (step) {
    case 'plan':
      return <circle class="mark-ring" r={RADIUS} pathLength="9" stroke-dasharray=".56 .44" />;
    case 'progress':
      return (
        <>
          <circle class="mark-ring" r={RADIUS} stroke-width="1.2" opacity=".28" />
          <path class="mark-ring" d={`M0-${RADIUS}a${RADIUS} ${RADIUS} 0 0 1 0 ${2 * RADIUS}`} stroke-width="2.6" />
        </>
      );
    case 'mention':
      return <circle class="mark-ring" r={RADIUS} stroke-width="1" opacity=".55" />;
    case 'complete':
      return <circle class="mark-ring" r={RADIUS} />;
    case 'award':
      return (
        <>
          <circle class="mark-ring" r={RADIUS} />
          <path class="mark-star" d={STAR} transform="translate(8.1-8.1)" />
        </>
      );
  }
}

export function Symbols() {
  return (
    <defs>
      {STEPS.map((step) => (
        <g key={step} id={`sketch-${step}`}>
          <circle class="mark-halo" r={RADIUS + 1.9} />
          <circle class="mark-disc" r={RADIUS} />
          <Ring step={step} />
        </g>
      ))}
      {CATEGORIES.map((category) => {
        const { path, size } = GLYPHS[category];
        const transform = `translate(${-GLYPH / 2} ${-GLYPH / 2}) scale(${GLYPH / size})`;
        return (
          <path
            key={category}
            id={`sketch-${category}`}
            class="mark-glyph"
            fill-rule="evenodd"
            d={path}
            transform={transform}
          />
        );
      })}
    </defs>
  );
}
