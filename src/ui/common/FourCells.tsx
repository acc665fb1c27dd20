/** The glyph every thing carries: 2020 · 2021 ┊ 2022 · 2023. The dotted bar is the missing report on 2021. */
import type { PlaceFeature } from '../../../geo/schema/published';
import { lifeline } from '../../model/stage';
import { useWords } from '../words';
import { StepMark } from './StepMark';

export function FourCells({ place }: { place: PlaceFeature }) {
  const words = useWords();
  const cells = lifeline(place);
  const label = cells
    .map(({ year, mention }) =>
      mention ? words.act(year, mention.tense, mention.stage) : `${year} ${words.notMentioned}`,
    )
    .join('，');
  return (
    <span class="four-cells" role="img" aria-label={label}>
      {cells.map(({ year, step }) => (
        <>
          {year === 2022 && <i class="gap" />}
          <StepMark step={step} size={12} />
        </>
      ))}
    </span>
  );
}
