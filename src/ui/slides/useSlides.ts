/** Makes the slides of a handout: draws its maps one after the other, writes the file, hands it over. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Handout } from '../../model/handout';
import { useNow } from '../../store';
import { saveFile } from '../common/saveFile';
import { useServices } from '../common/services';
import { useAddress } from '../common/useAddress';
import { pageAddress } from '../handout/address';
import { usePartFilter } from '../handout/usePartFilter';
import { dayOf, provenanceOf } from '../plan/exportFacts';
import { useOwnWords, useWords } from '../words';
import { filesEn } from '../words/files.en';
import { filesZh } from '../words/files.zh';
import { slidesEn } from '../words/slides.en';
import { type SlidesWords, slidesZh } from '../words/slides.zh';
import { MAP, MAP_RATIO, MAP_SCALE } from './look';
import type { SlideMap, SlidesOrder } from './order';
import { pngData } from './pictures';

const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

export type Making =
  | { name: 'ready' }
  /** `done` of `all` maps are drawn. */
  | { name: 'drawing'; done: number; all: number }
  | { name: 'writing' }
  | { name: 'saved'; file: string }
  | { name: 'cancelled' }
  | { name: 'failed' };

export function useSlidesWords(): SlidesWords {
  return useOwnWords({ zh: slidesZh, en: slidesEn });
}

/** All that stands on the slides beside the maps. */
function useOrder(): (handout: Handout, maps: readonly SlideMap[]) => SlidesOrder {
  const words = useWords();
  const own = useSlidesWords();
  const files = useOwnWords({ zh: filesZh, en: filesEn });
  const filterOf = usePartFilter();
  const query = useAddress({ handout: false });
  const now = useNow();
  return (handout, maps) => {
    const { data, language } = now();
    const [first] = handout.parts;
    const chosen = { filter: first ? filterOf(first) : '', count: first?.rows.length ?? 0 };
    const facts = provenanceOf(words, files, { ...chosen, data, query, date: dayOf(new Date()) });
    return { handout, maps, data, language, words, own, filterOf, facts, page: pageAddress() };
  };
}

export function useSlides() {
  const own = useSlidesWords();
  const { drawMap } = useServices();
  const orderOf = useOrder();
  const [making, setMaking] = useState<Making>({ name: 'ready' });
  /** Of the file that is being made; another one, or none, once it was given up. */
  const wanted = useRef<symbol | null>(null);
  useEffect(
    () => () => {
      wanted.current = null;
    },
    [],
  );

  /** Null once it was given up; `tell` then says nothing more. */
  const write = async (
    handout: Handout,
    isWanted: () => boolean,
    tell: (making: Making) => void,
  ): Promise<Making | null> => {
    const all = handout.parts.length;
    const [width, height] = [Math.round(MAP.w * MAP_SCALE), Math.round(MAP.h * MAP_SCALE)];
    const maps: SlideMap[] = [];
    for (const { state, rows } of handout.parts) {
      if (!isWanted()) return null;
      tell({ name: 'drawing', done: maps.length, all });
      const places = rows.map(({ place }) => place);
      const { picture, ...map } = await drawMap({ state, width, height, ratio: MAP_RATIO, places });
      maps.push({ ...map, picture: pngData(new Uint8Array(await picture.arrayBuffer())) });
    }
    tell({ name: 'writing' });
    const [{ makeSlides }, { fileName }] = await Promise.all([
      import('./makeSlides'),
      import('../../model/export/fileName'),
    ]);
    const order = orderOf(handout, maps);
    const file = await makeSlides(order);
    if (!isWanted()) return null;
    const name = fileName([handout.title, own.fileKind], order.facts.exportedOn, 'pptx');
    saveFile(name, file, TYPE);
    return { name: 'saved', file: name };
  };

  const make = async (handout: Handout) => {
    const token = Symbol();
    wanted.current = token;
    const isWanted = () => wanted.current === token;
    const tell = (next: Making) => {
      if (isWanted()) setMaking(next);
    };
    try {
      const end = await write(handout, isWanted, tell);
      if (end) tell(end);
    } catch (error) {
      console.error(error);
      tell({ name: 'failed' });
    }
  };

  const cancel = () => {
    wanted.current = null;
    setMaking({ name: 'cancelled' });
  };
  return { making, make, cancel };
}
