/** Each unit's number, share and density over its drawn shape, its foremost statements, and the former layout. */
import { useMemo } from 'preact/hooks';
import { select } from '../../model/actions';
import { nameOf } from '../../model/placeText';
import { visible } from '../../model/select';
import { stepOf } from '../../model/stage';
import { formerUnits, type UnitFacts, unitFacts } from '../../model/unitFacts';
import { useAct, useStore } from '../../store';
import { SentenceLink } from '../common/SentenceLink';
import { StepMark } from '../common/StepMark';
import { useWords } from '../words';
import { usePlanWords } from './names';

/** CSS pixels of the densest unit's bar. */
const LONGEST = 90;

function Density({ facts, densest }: { facts: UnitFacts; densest: number }) {
  const plan = usePlanWords();
  const { perSquareKilometre: density, unit } = facts;
  if (density === null) return <span class="faint-text">{unit ? plan.units.noDensity : '–'}</span>;
  return (
    <span class={`density unit-${unit?.properties.kind}`}>
      <svg width={LONGEST} height="10" aria-hidden="true">
        <rect width={Math.max(1, (density / densest) * LONGEST)} height="10" />
      </svg>
      <b>{density.toFixed(density < 10 ? 1 : 0)}</b>
    </span>
  );
}

function Statements({ facts }: { facts: UnitFacts }) {
  const words = useWords();
  const plan = usePlanWords();
  const act = useAct();
  const language = useStore((state) => state.language);
  if (facts.top.length === 0) return <p class="faint-text">{plan.units.noStatement}</p>;
  return (
    <ul class="top-statements">
      {facts.top.map(({ place, mention }) => (
        <li key={place.id}>
          <button type="button" class="text-button" onClick={() => act(select(place.id))}>
            {nameOf(place, language)}
          </button>{' '}
          <span class="top-act">
            <StepMark step={stepOf(mention)} size={11} /> {words.act(mention.year, mention.tense, mention.stage)}
          </span>
          <blockquote lang="zh-CN">{mention.quote}</blockquote>
          <SentenceLink sentence={mention.sentences[0]} />
        </li>
      ))}
    </ul>
  );
}

function Row({ facts, densest }: { facts: UnitFacts; densest: number }) {
  const words = useWords();
  const plan = usePlanWords();
  const act = useAct();
  const language = useStore((state) => state.language);
  const { key, unit, count, share, squareKilometres, kilometres, former } = facts;
  return (
    <tr data-unit={key}>
      <th scope="row" class={unit ? `unit-${unit.properties.kind}` : undefined}>
        {unit ? (
          <button type="button" class="unit-name" onClick={() => act(select(unit.id, 'fit'))}>
            <span class="unit-tag">{words.unitKinds[unit.properties.kind]}</span> <span>{words.unit(key)}</span>
          </button>
        ) : (
          words.unit(key)
        )}
      </th>
      <td class="number">{count}</td>
      <td class="number">{`${Math.round(share * 100)}%`}</td>
      <td>
        {squareKilometres !== null && plan.units.area(squareKilometres)}
        {kilometres !== null && plan.units.line(kilometres)}
        {!unit && '–'}
      </td>
      <td>
        <Density facts={facts} densest={densest} />
      </td>
      <td>{former.map((other) => nameOf(other, language)).join(' · ') || (unit ? plan.units.none : '–')}</td>
      <td class="statements-cell">
        <details>
          <summary>
            {plan.units.top} <span class="visually-hidden">{words.unit(key)}</span>
          </summary>
          <Statements facts={facts} />
        </details>
      </td>
    </tr>
  );
}

function FormerTable() {
  const words = useWords();
  const plan = usePlanWords();
  const language = useStore((state) => state.language);
  const data = useStore((state) => state.data);
  return (
    <>
      <h2>{plan.units.formerTitle}</h2>
      <div class="board-scroll">
        <table class="units-table">
          <thead>
            <tr>
              <th scope="col">{plan.units.formerUnit}</th>
              <th scope="col">{plan.units.nowUnit}</th>
            </tr>
          </thead>
          <tbody>
            {formerUnits(data).map(({ unit, now }) => (
              <tr key={unit.id}>
                <th scope="row" class={`unit-${unit.properties.kind}`}>
                  <span class="unit-tag">{words.unitKinds[unit.properties.kind]}</span> {nameOf(unit, language)}
                </th>
                <td>{now.map((other) => nameOf(other, language)).join(' · ') || plan.units.gone}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="plan-note">{plan.units.formerNote}</p>
    </>
  );
}

export function UnitsView() {
  const plan = usePlanWords();
  const places = useStore(visible);
  const data = useStore((state) => state.data);
  const units = useMemo(() => unitFacts(places, data), [places, data]);
  const densest = Math.max(0.1, ...units.map((facts) => facts.perSquareKilometre ?? 0));
  return (
    <section class="units-view" aria-label={plan.units.title}>
      <div class="board-scroll">
        <table class="units-table">
          <caption class="visually-hidden">{plan.units.title}</caption>
          <thead>
            <tr>
              <th scope="col">{plan.units.unit}</th>
              <th scope="col">{plan.units.count}</th>
              <th scope="col">{plan.units.share}</th>
              <th scope="col">{plan.units.size}</th>
              <th scope="col">{plan.units.density}</th>
              <th scope="col">{plan.units.former}</th>
              <th scope="col">{plan.units.top}</th>
            </tr>
          </thead>
          <tbody>
            {units.map((facts) => (
              <Row key={facts.key} facts={facts} densest={densest} />
            ))}
          </tbody>
        </table>
      </div>
      <p class="plan-note">{plan.units.note}</p>
      <FormerTable />
    </section>
  );
}
