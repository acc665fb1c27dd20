/** A picture of the map: how large, of what, and how it goes while it is drawn. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { CATEGORIES } from '../../../geo/schema';
import {
  PICTURE_EXTENTS,
  PICTURE_SIZES,
  type PictureExtent,
  type PictureSize,
  type PictureWords,
} from '../../model/picture';
import { mapped, visible } from '../../model/select';
import type { Step } from '../../model/stage';
import { useStore } from '../../store';
import { Icon } from '../common/Icon';
import { useServices } from '../common/services';
import { useFilterText } from '../common/useFilterText';
import { useOwnWords, useWords } from '../words';
import { filesEn } from '../words/files.en';
import { filesZh } from '../words/files.zh';
import { approvalText, dayOf } from './exportFacts';

const SIZES = Object.keys(PICTURE_SIZES) as PictureSize[];
const STEPS: readonly Step[] = ['plan', 'progress', 'complete', 'award'];

function usePictureWords(): () => PictureWords {
  const words = useWords();
  const files = useOwnWords({ zh: filesZh, en: filesEn });
  const places = useStore(visible);
  const filter = useFilterText();
  const layers = useStore((state) => state.layers);
  return () => {
    const how = (way: ReturnType<typeof mapped>) => places.filter((place) => mapped(place) === way).length;
    const used = CATEGORIES.filter((category) =>
      places.some((place) => place.geometry && place.properties.category === category),
    );
    const { provenance } = files;
    return {
      title: words.title,
      filter,
      counts: (inside) => files.files.counts(inside, how('mark'), how('zone'), how('none')),
      legend: files.files.legend,
      steps: STEPS.map((step) => [step, words.steps[step]]),
      pile: files.files.pile,
      categories: used.map((category) => [category, words.categories[category]]),
      units: layers.units ? (['core', 'axis', 'zone'] as const).map((kind) => [kind, words.unitKinds[kind]]) : [],
      indicative: words.unitCard.indicative,
      imported: files.files.imported,
      scale: words.map.scale,
      approval: approvalText(words),
      notes: [
        words.map.sources,
        words.map.attribution,
        provenance.coordinates,
        files.files.exportedOn(dayOf(new Date())),
      ],
    };
  };
}

type Drawing = { name: 'ready' } | { name: 'drawing' } | { name: 'failed'; why: 'webgl' | 'blank' | 'failed' };

function whyOf(error: unknown): 'webgl' | 'blank' | 'failed' {
  const name = error instanceof Error ? error.name : '';
  if (name === 'GPUInitializationError') return 'webgl';
  return name === 'PictureError' ? 'blank' : 'failed';
}

export function PictureChoice({ onPicture }: { onPicture: (picture: Blob) => void }) {
  const { files } = useOwnWords({ zh: filesZh, en: filesEn });
  const { drawPicture } = useServices();
  const pictureWords = usePictureWords();
  const hasMap = useStore((state) => state.map.name !== 'unavailable');
  const [size, setSize] = useState<PictureSize>('hd');
  const [extent, setExtent] = useState<PictureExtent>('view');
  const [drawing, setDrawing] = useState<Drawing>({ name: 'ready' });
  const here = useRef(true);
  useEffect(
    () => () => {
      here.current = false;
    },
    [],
  );

  const draw = async () => {
    setDrawing({ name: 'drawing' });
    try {
      const picture = await drawPicture({ size, extent, words: pictureWords() });
      // Whoever closed the panel meanwhile did not want it any more.
      if (!here.current) return;
      onPicture(picture);
      setDrawing({ name: 'ready' });
    } catch (error) {
      console.error(error);
      setDrawing({ name: 'failed', why: whyOf(error) });
    }
  };

  return (
    <>
      <button
        type="button"
        class="export-row"
        data-testid="export-png"
        aria-disabled={drawing.name === 'drawing'}
        onClick={() => drawing.name !== 'drawing' && draw()}
      >
        <Icon name="download" />
        <span>
          <b>{files.formats.png.name}</b>
          <small>{files.formats.png.note}</small>
        </span>
      </button>
      <div class="picture-options">
        <label>
          {files.size}
          <select value={size} onChange={({ currentTarget }) => setSize(currentTarget.value as PictureSize)}>
            {SIZES.map((value) => (
              <option key={value} value={value}>
                {files.sizes[value]}
              </option>
            ))}
          </select>
        </label>
        {hasMap && (
          <label>
            {files.extent}
            <select value={extent} onChange={({ currentTarget }) => setExtent(currentTarget.value as PictureExtent)}>
              {PICTURE_EXTENTS.map((value) => (
                <option key={value} value={value}>
                  {files.extents[value]}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      <p class="picture-state" role="status">
        {drawing.name === 'drawing' && files.drawing}
        {drawing.name === 'failed' && files.picture[drawing.why]}
      </p>
    </>
  );
}
