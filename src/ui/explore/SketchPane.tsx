/** The light map in the map's frame: in the first paint, in print, and for good where there is no WebGL. */
import type { RefObject } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Sketch } from '../../../geo/schema/sketch';
import { setInView, setScale } from '../../model/actions';
import { litBy } from '../../model/lit';
import type { MapCommands } from '../../model/mapCommands';
import { nameOf } from '../../model/placeText';
import { scaleBar } from '../../model/scale';
import { visible } from '../../model/select';
import { standing } from '../../model/stage';
import { viewOf } from '../../sketch/camera';
import type { Describe } from '../../sketch/Marks';
import { type Box, zoomOf } from '../../sketch/projection';
import { type Scene, SketchMap } from '../../sketch/SketchMap';
import { factorsAt } from '../../sketch/sizes';
import { inView, thingsOf } from '../../sketch/things';
import { following, magnified, opening, shifted } from '../../sketch/view';
import { useAct, useStore } from '../../store';
import { useWords } from '../words';
import { useDrawn } from './useDrawn';
import { useSketchPointer } from './useSketchPointer';

/** Of the frame until it can be measured, CSS pixels: that of a common desktop screen. */
const WIDTH = 470;
/** Where the scale is told for: the district's middle. */
const LATITUDE = 30.6;
const CLOSER = 2;

/** The scene of the state, and how its things are called. */
function useScene(): Scene {
  const data = useStore((state) => state.data);
  const places = useStore(visible);
  const selected = useStore((state) => state.selected);
  const hovered = useStore((state) => state.hovered);
  const layers = useStore((state) => state.layers);
  const language = useStore((state) => state.language);
  const large = useStore((state) => state.large);
  const near = useStore((state) => state.near);
  const drawn = useStore((state) => state.shape?.area?.outline.geometry);
  return useMemo(() => {
    const { placeById, unitById, layout } = data;
    const lit = litBy(data, selected) ?? '';
    return {
      places,
      chosen: placeById.get(selected ?? '') ?? null,
      pointed: placeById.get(hovered ?? '') ?? null,
      lit: unitById.get(lit) ?? placeById.get(lit) ?? null,
      here: near.name === 'here' ? { lngLat: near.origin.lngLat, ring: near.ring } : null,
      drawn,
      layout,
      layers,
      language,
      large,
    };
  }, [data, places, selected, hovered, layers, language, large, near, drawn]);
}

function useDescribe(): Describe {
  const words = useWords();
  const language = useStore((state) => state.language);
  return useCallback(
    (places) => {
      const [place] = places;
      if (places.length > 1 || !place) return words.stack.members(places.map((each) => nameOf(each, language)));
      const { year, tense, stage } = standing(place);
      return words.list.row(
        nameOf(place, language),
        words.categories[place.properties.category],
        words.act(year, tense, stage),
      );
    },
    [words, language],
  );
}

/** Width of the frame, CSS pixels, kept up to date. */
function useWidth(frame: RefObject<SVGSVGElement | null>): number {
  const [width, setWidth] = useState(WIDTH);
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const measure = () => setWidth(element.getBoundingClientRect().width || WIDTH);
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, [frame]);
  return width;
}

interface SketchPaneProps {
  sketch: Sketch;
  /** Is given what the buttons of the map do. */
  commands?: RefObject<MapCommands | undefined>;
}

export function SketchPane({ sketch, commands }: SketchPaneProps) {
  const words = useWords();
  const act = useAct();
  const data = useStore((state) => state.data);
  const focus = useStore((state) => state.focus);
  const final = useStore((state) => state.map.name === 'unavailable');
  const shown = !useDrawn();
  const scene = useScene();
  const describe = useDescribe();
  const frame = useRef<SVGSVGElement>(null);
  const width = useWidth(frame);
  const [view, setView] = useState<Box>(() => opening(sketch));

  const move = useMemo<MapCommands>(() => {
    const pan = (right: number, down: number) => {
      const { width: wide = WIDTH, height: high = WIDTH } = frame.current?.getBoundingClientRect() ?? {};
      setView((now) => shifted(now, right / wide, down / high, sketch));
    };
    return {
      zoomIn: () => setView((now) => magnified(now, CLOSER, sketch)),
      zoomOut: () => setView((now) => magnified(now, 1 / CLOSER, sketch)),
      overview: () => setView(opening(sketch)),
      pan,
    };
  }, [sketch]);
  if (commands) commands.current = move;

  // Takes up the camera of the address: what a link asks for, or what the large map showed last.
  useLayoutEffect(() => {
    const pane = frame.current?.closest<HTMLElement>('.map');
    const asked =
      shown && pane && frame.current
        ? viewOf(sketch, location.hash, frame.current.getBoundingClientRect(), pane.getBoundingClientRect())
        : null;
    if (asked) setView(asked);
  }, [shown, sketch]);

  const carriedOut = useRef(focus?.sequence);
  useEffect(() => {
    if (!final || !focus || focus.sequence === carriedOut.current) return;
    carriedOut.current = focus.sequence;
    setView((now) => following(now, sketch, data, focus));
  }, [final, focus, data, sketch]);

  const zoom = zoomOf(sketch, view.width / width);
  useLayoutEffect(() => {
    for (const [name, factor] of Object.entries(factorsAt(zoom, scene.large))) {
      frame.current?.style.setProperty(name, factor.toFixed(3));
    }
  }, [zoom, scene.large]);

  const { metres, pixels } = scaleBar(zoom, LATITUDE);
  useEffect(() => {
    if (shown) act(setScale({ metres, pixels }));
  }, [shown, metres, pixels, act]);
  useEffect(() => {
    if (final) act(setInView(inView(thingsOf(scene.places, sketch), view)));
  }, [final, scene.places, sketch, view, act]);

  const listeners = useSketchPointer(sketch, final ? move : null);
  return (
    // biome-ignore lint/a11y/useSemanticElements: an SVG whose marks are links cannot be an image, nor a fieldset.
    <svg
      class="sketch"
      ref={frame}
      role="group"
      aria-label={words.map.sketch}
      aria-description={final ? words.map.keyboardHelp : undefined}
      tabindex={final ? 0 : undefined}
      {...listeners}
    >
      <SketchMap
        sketch={sketch}
        scene={shown ? scene : { ...scene, pointed: null }}
        view={view}
        width={width}
        describe={describe}
      />
    </svg>
  );
}
