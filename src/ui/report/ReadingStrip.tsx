/** Over the map: how many things the paragraph being read names, how many of them can be seen, and whether the map follows. */
import { countMapped, readThings, toggleMapFollows } from '../../model/reading';
import { visible } from '../../model/select';
import { useAct, useStore } from '../../store';
import { useReportWords } from './useReportWords';

function Sentence() {
  const { strip } = useReportWords();
  const state = useStore((whole) => whole);
  const { reading, mapFollows } = state;
  if (!mapFollows) return <p>{strip.still(visible(state).length)}</p>;
  if (!reading) return <p>{strip.nothing}</p>;
  if (reading.things.size === 0) return <p>{strip.none}</p>;
  const things = readThings(state);
  const counts = countMapped(things);
  return (
    <p data-testid="reading-count">
      <b>{strip.things(reading.things.size)}</b>
      {things.length < reading.things.size && <b>{strip.filtered(things.length)}</b>}
      {(['mark', 'zone', 'none'] as const)
        .filter((kind) => counts[kind] > 0)
        .map((kind) => (
          <span key={kind}>
            {strip.kinds[kind]} {counts[kind]}
          </span>
        ))}
    </p>
  );
}

export function ReadingStrip() {
  const report = useReportWords();
  const act = useAct();
  const follows = useStore((state) => state.mapFollows);
  return (
    <section class="reading-strip" aria-label={report.strip.label}>
      <Sentence />
      <div class="reading-strip-foot">
        <span class="thing-sample">{report.strip.solid}</span>
        <span class="thing-sample thing-off-map">{report.strip.dashed}</span>
        <label class="switch">
          <span>{report.follow}</span>
          <input type="checkbox" data-testid="map-follows" checked={follows} onChange={() => act(toggleMapFollows)} />
        </label>
      </div>
    </section>
  );
}
