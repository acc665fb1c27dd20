/** The table of a sheet: what each number on the map is, and the report's own words. */

import type { HandoutRow } from '../../model/handout';
import { nameOf } from '../../model/placeText';
import { useStore } from '../../store';
import { CategoryMark } from '../common/CategoryMark';
import { FourCells } from '../common/FourCells';
import { useWords } from '../words';
import { useHandoutWords } from './useHandoutWords';

/** Side of a category's mark, and of a number's box, px. */
const MARK = 13;
const BOX = 22;

/** Filled when the map bears it, hollow when it does not. */
function NumberMark({ number, isOnMap }: Pick<HandoutRow, 'number' | 'isOnMap'>) {
  const words = useHandoutWords();
  return (
    <svg
      class={isOnMap ? 'leaf-number' : 'leaf-number hollow'}
      width={BOX}
      height={BOX}
      viewBox={`0 0 ${BOX} ${BOX}`}
      role="img"
      aria-label={words.numberLabel(number, isOnMap)}
    >
      <circle cx={BOX / 2} cy={BOX / 2} r={BOX / 2 - 1} />
      <text x={BOX / 2} y={BOX / 2} dy=".35em">
        {number}
      </text>
    </svg>
  );
}

/** Why a thing has no number on the map. */
function Reason({ row: { place } }: { row: HandoutRow }) {
  const words = useHandoutWords();
  const data = useStore((state) => state.data);
  const language = useStore((state) => state.language);
  const { location, category } = place.properties;
  const zone = data.unitById.get(location.within ?? '') ?? data.placeById.get(location.within ?? '');
  if (category === 'zone' && place.geometry) return <small>{words.isZone}</small>;
  if (zone) return <small>{words.inZone(nameOf(zone, language))}</small>;
  return <small>{location.kind === 'district' ? words.wholeDistrict : words.unknown}</small>;
}

function Row({ row }: { row: HandoutRow }) {
  const words = useHandoutWords();
  const common = useWords();
  const language = useStore((state) => state.language);
  const { number, place, isOnMap, mention } = row;
  const { category } = place.properties;
  const kind = (
    <span class="leaf-category">
      <CategoryMark category={category} size={MARK} /> {common.categories[category]}
    </span>
  );
  return (
    <tr data-row={place.id}>
      <td>
        <NumberMark number={number} isOnMap={isOnMap} />
      </td>
      <th scope="row">
        {nameOf(place, language)}
        <span class="leaf-beside">{kind}</span>
        {!isOnMap && <Reason row={row} />}
      </th>
      <td class="leaf-kind">{kind}</td>
      <td>
        <FourCells place={place} />
      </td>
      <td class="leaf-sentence" lang="zh-CN">
        {mention.quote}
      </td>
      <td class="leaf-year">{words.year(mention.year, mention.tense === 'planned')}</td>
    </tr>
  );
}

export function SheetTable({ rows }: { rows: readonly HandoutRow[] }) {
  const { columns } = useHandoutWords();
  return (
    <table class="leaf-table">
      <thead>
        <tr>
          <th scope="col">{columns.number}</th>
          <th scope="col">{columns.thing}</th>
          <th scope="col" class="leaf-kind">
            {columns.category}
          </th>
          <th scope="col">{columns.cells}</th>
          <th scope="col">{columns.sentence}</th>
          <th scope="col">{columns.year}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.place.id} row={row} />
        ))}
      </tbody>
    </table>
  );
}
