/** The area out to a file and in from one; a file that holds none changes nothing and says so. */
import { useRef, useState } from 'preact/hooks';
import type { Area } from '../../model/area';
import { readShapeFile, shapeFile } from '../../model/shapeFile';
import { saveFile } from '../common/saveFile';
import { usePlanWords } from './names';

interface ShapeFileProps {
  area: Area | null;
  /** Resolves to whether the text is an area. */
  onText: (text: string) => Promise<boolean>;
}

/** Bytes beyond which a file is no area drawn by hand. */
const LARGEST = 2_000_000;

export function ShapeFile({ area, onText }: ShapeFileProps) {
  const plan = usePlanWords();
  const input = useRef<HTMLInputElement>(null);
  const [bad, setBad] = useState(false);
  const open = async (file: File) => {
    const text = file.size > LARGEST ? null : readShapeFile(await file.text());
    setBad(text === null || !(await onText(text)));
  };
  return (
    <>
      {area && (
        <button
          type="button"
          class="button line-button"
          onClick={() => saveFile(plan.space.fileName, shapeFile(area), 'application/geo+json')}
        >
          {plan.space.save}
        </button>
      )}
      <button type="button" class="button line-button" onClick={() => input.current?.click()}>
        {plan.space.open}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".geojson,.json,application/geo+json"
        aria-label={plan.space.open}
        onChange={async (event) => {
          const target = event.currentTarget;
          const [file] = target.files ?? [];
          if (file) await open(file);
          target.value = '';
        }}
      />
      {bad && <p role="alert">{plan.space.bad}</p>}
    </>
  );
}
