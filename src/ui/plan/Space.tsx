/** Selecting by a shape: drawn by hand, or without a map by a unit or the surroundings of a thing. */
import { useRef, useState } from 'preact/hooks';
import { UNITS } from '../../../geo/schema';
import { setShape, showToast } from '../../model/actions';
import { nameOf } from '../../model/placeText';
import { type DrawnShape, LEAST_METRES, MOST_METRES, type Shape, shapeText } from '../../model/shape';
import { useAct, useStore } from '../../store';
import { useDrawn } from '../explore/useDrawn';
import { useWords } from '../words';
import { AreaFacts } from './AreaFacts';
import { usePlanWords } from './names';
import { ShapeFile } from './ShapeFile';
import { useDrawing } from './useDrawing';

const KINDS = ['polygon', 'circle', 'line'] as const satisfies readonly DrawnShape['kind'][];
const AROUND = 500;

/** A number of metres, told when it is one that can be used. */
function Metres({ label, value, onChange }: { label: string; value: number; onChange: (metres: number) => void }) {
  return (
    <label class="axis-select">
      {label}
      <input
        type="number"
        class="metres"
        min={LEAST_METRES}
        max={MOST_METRES}
        step={10}
        value={value}
        onChange={(event) => {
          const metres = Math.round(event.currentTarget.valueAsNumber);
          if (metres >= LEAST_METRES && metres <= MOST_METRES) onChange(metres);
        }}
      />
    </label>
  );
}

/** The two ways that need no dragging and no map. */
function WithoutDrawing({ onShape }: { onShape: (shape: Shape) => void }) {
  const words = useWords();
  const plan = usePlanWords();
  const language = useStore((state) => state.language);
  const shape = useStore((state) => state.shape?.text ?? '');
  const selected = useStore((state) => state.data.placeById.get(state.selected ?? ''));
  const [metres, setMetres] = useState(AROUND);
  const unit = UNITS.find((id) => shape === shapeText({ kind: 'unit', id }));
  return (
    <fieldset class="space-tools">
      <legend>{plan.space.without}</legend>
      <label class="axis-select">
        {plan.space.unit}
        <select
          data-testid="shape-unit"
          value={unit ?? ''}
          onChange={(event) => {
            const id = UNITS.find((candidate) => candidate === event.currentTarget.value);
            if (id) onShape({ kind: 'unit', id });
          }}
        >
          <option value="" disabled>
            {plan.space.chooseUnit}
          </option>
          {UNITS.map((id) => (
            <option key={id} value={id}>
              {words.unit(id)}
            </option>
          ))}
        </select>
      </label>
      <Metres label={plan.space.near} value={metres} onChange={setMetres} />
      {selected?.geometry ? (
        <button
          type="button"
          class="button line-button"
          data-testid="shape-near"
          onClick={() => onShape({ kind: 'near', id: selected.id, metres })}
        >
          {plan.space.nearGo(nameOf(selected, language), metres)}
        </button>
      ) : (
        <p class="faint-text">{plan.space.nearNone}</p>
      )}
    </fieldset>
  );
}

export function SpaceView() {
  const plan = usePlanWords();
  const act = useAct();
  const drawn = useDrawn();
  const filter = useStore((state) => state.shape);
  const [past, setPast] = useState<readonly (string | null)[]>([]);
  const [refused, setRefused] = useState(false);
  const data = useStore((state) => state.data);
  const words = useWords();
  const current = useRef(filter);
  current.current = filter;
  /** Looks first whether it is an area: one that is not leaves what was there, and resolves to false. */
  const change = async (text: string | null): Promise<boolean> => {
    try {
      const isArea = text === null || (await import('../../model/area')).areaOf(text, data) !== null;
      setRefused(!isArea);
      if (!isArea) return false;
      const before = current.current?.text ?? null;
      setPast((steps) => [...steps, before]);
      act(setShape(text));
      return true;
    } catch {
      act(showToast(words.dataError.title));
      return true;
    }
  };
  const { drawing, failed, start, undo, stop } = useDrawing((shape) => change(shapeText(shape)));
  const shape = filter?.area?.shape;
  const takeBack = () => {
    stop();
    act(setShape(past.at(-1) ?? null));
    setPast(past.slice(0, -1));
  };
  return (
    <section class="space-view" aria-label={plan.space.title}>
      <fieldset class="space-tools">
        <legend>{plan.space.draw}</legend>
        {KINDS.map((kind) => (
          <button
            key={kind}
            type="button"
            class="button line-button"
            data-testid={`draw-${kind}`}
            disabled={!drawn}
            aria-pressed={drawing === kind}
            onClick={() => (drawing === kind ? stop() : start(kind))}
          >
            {plan.space[kind]}
          </button>
        ))}
        {drawing && (
          <>
            <button type="button" class="button" onClick={undo}>
              {plan.space.undoCorner}
            </button>
            <button type="button" class="button" data-testid="draw-stop" onClick={stop}>
              {drawing === 'edit' ? plan.space.done : plan.space.cancel}
            </button>
          </>
        )}
        <p class="space-hint" role="status">
          {drawing ? plan.space.hints[drawing] : failed ? plan.space.failed : drawn ? '' : plan.space.noMap}
        </p>
      </fieldset>
      <WithoutDrawing onShape={(next) => change(shapeText(next))} />
      {refused && <p role="alert">{plan.space.crossing}</p>}
      {filter && <AreaFacts filter={filter} />}
      <div class="space-tools">
        {(shape?.kind === 'circle' || shape?.kind === 'near' || shape?.kind === 'line') && (
          <Metres
            label={shape.kind === 'line' ? plan.space.width : plan.space.radius}
            value={shape.metres}
            onChange={(metres) => change(shapeText({ ...shape, metres }))}
          />
        )}
        {shape && shape.kind !== 'unit' && shape.kind !== 'near' && drawing !== 'edit' && (
          <button type="button" class="button line-button" disabled={!drawn} onClick={() => start(shape)}>
            {plan.space.edit}
          </button>
        )}
        {past.length > 0 && (
          <button type="button" class="button line-button" data-testid="shape-undo" onClick={takeBack}>
            {plan.space.undo}
          </button>
        )}
        {filter && (
          <button
            type="button"
            class="button line-button"
            data-testid="shape-remove"
            onClick={() => {
              stop();
              change(null);
            }}
          >
            {plan.space.remove}
          </button>
        )}
        <ShapeFile area={filter?.area ?? null} onText={change} />
      </div>
      <p class="plan-note">{plan.space.note}</p>
    </section>
  );
}
