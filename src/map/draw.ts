/** Drawing by hand on the map. Loaded when the reader first draws: terra-draw weighs as much as a screen. */
import { distance } from '@turf/turf';
import type { Map as MapLibreMap } from 'maplibre-gl';
import {
  type GeoJSONStoreFeatures,
  TerraDraw,
  TerraDrawCircleMode,
  TerraDrawLineStringMode,
  TerraDrawModeUndoRedo,
  TerraDrawPolygonMode,
  TerraDrawSelectMode,
  TerraDrawSessionUndoRedo,
} from 'terra-draw';
import { TerraDrawMapLibreGLAdapter } from 'terra-draw-maplibre-gl-adapter';
import type { Draw, DrawSession } from '../model/mapCommands';
import { type DrawnShape, LEAST_METRES, LINE_METRES, MOST_METRES } from '../model/shape';

type Point = [lng: number, lat: number];

const MODES = { polygon: 'polygon', circle: 'circle', line: 'linestring' } as const satisfies Record<
  DrawnShape['kind'],
  string
>;
/** Corners of a circle while it is changed. */
const STEPS = 64;
const METRES_PER_DEGREE = 111_195;

const points = (positions: readonly (readonly number[])[]): Point[] =>
  positions.map(([lng = 0, lat = 0]) => [lng, lat]);
/** terra-draw takes no more than nine decimals. */
const rounded = (value: number) => Number(value.toFixed(7));

function circleRing({ centre: [lng, lat], metres }: Extract<DrawnShape, { kind: 'circle' }>): Point[] {
  const height = metres / METRES_PER_DEGREE;
  const width = height / Math.cos((lat * Math.PI) / 180);
  const corners = Array.from({ length: STEPS }, (_, index): Point => {
    const angle = (index / STEPS) * 2 * Math.PI;
    return [rounded(lng + width * Math.cos(angle)), rounded(lat + height * Math.sin(angle))];
  });
  return [...corners, ...corners.slice(0, 1)];
}

function featureOf(shape: DrawnShape): GeoJSONStoreFeatures {
  const properties = { mode: MODES[shape.kind] };
  if (shape.kind === 'line') {
    return { type: 'Feature', geometry: { type: 'LineString', coordinates: [...shape.path] }, properties };
  }
  const ring = shape.kind === 'circle' ? circleRing(shape) : [...shape.ring, ...shape.ring.slice(0, 1)];
  const radius = shape.kind === 'circle' ? { radiusKilometers: shape.metres / 1000 } : {};
  return {
    type: 'Feature',
    geometry: { type: 'Polygon', coordinates: [ring] },
    properties: { ...properties, ...radius },
  };
}

/** `metres`: how far from a line counts; circles carry their own. */
function shapeOf(feature: GeoJSONStoreFeatures, kind: DrawnShape['kind'], metres: number): DrawnShape | null {
  const { geometry } = feature;
  if (geometry.type === 'LineString') return { kind: 'line', path: points(geometry.coordinates), metres };
  if (geometry.type !== 'Polygon') return null;
  const ring = points(geometry.coordinates[0] ?? []).slice(0, -1);
  if (kind === 'polygon') return { kind, ring };
  const lngs = ring.map(([lng]) => lng);
  const lats = ring.map(([, lat]) => lat);
  const centre: Point = [(Math.min(...lngs) + Math.max(...lngs)) / 2, (Math.min(...lats) + Math.max(...lats)) / 2];
  const radius = distance(centre, ring[0] ?? centre, { units: 'meters' });
  return { kind: 'circle', centre, metres: Math.min(Math.max(Math.round(radius), LEAST_METRES), MOST_METRES) };
}

/** The ink of the page, for what is drawn acts: "rgb(28, 32, 37)" as "#1c2025". */
function inkOf(element: HTMLElement): `#${string}` {
  const [red = 0, green = 0, blue = 0] = getComputedStyle(element).color.match(/\d+/g)?.map(Number) ?? [];
  return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** Starts a shape of the kind, or opens the given one for changes. */
export async function startDrawing(map: MapLibreMap, ...[what, onChange]: Parameters<Draw>): Promise<DrawSession> {
  const kind = typeof what === 'string' ? what : what.kind;
  const metres = typeof what === 'object' && what.kind === 'line' ? what.metres : LINE_METRES;
  const corners = { midpoints: true, draggable: true, deletable: true };
  const ink = inkOf(map.getContainer());
  const filled = { fillColor: ink, fillOpacity: 0.08, outlineColor: ink, outlineWidth: 2 } as const;
  const draw = new TerraDraw({
    adapter: new TerraDrawMapLibreGLAdapter({ map }),
    modes: [
      new TerraDrawPolygonMode({ styles: { ...filled, closingPointColor: ink } }),
      new TerraDrawCircleMode({ styles: filled }),
      new TerraDrawLineStringMode({ styles: { lineStringColor: ink, lineStringWidth: 3, closingPointColor: ink } }),
      new TerraDrawSelectMode({
        styles: {
          selectedPolygonColor: ink,
          selectedPolygonFillOpacity: 0.08,
          selectedPolygonOutlineColor: ink,
          selectedPolygonOutlineWidth: 2,
          selectedLineStringColor: ink,
          selectedLineStringWidth: 3,
          selectionPointColor: ink,
          midPointColor: ink,
        },
        flags: {
          polygon: { feature: { draggable: true, coordinates: corners } },
          linestring: { feature: { draggable: true, coordinates: corners } },
          circle: { feature: { draggable: true, coordinates: { resizable: 'center' } } },
        },
      }),
    ],
    undoRedo: { modeLevel: new TerraDrawModeUndoRedo(), sessionLevel: new TerraDrawSessionUndoRedo() },
  });
  const tell = (feature: GeoJSONStoreFeatures | undefined) => {
    const shape = feature && shapeOf(feature, kind, metres);
    if (shape) onChange(shape);
  };
  draw.start();
  let stopped = false;
  let opened: GeoJSONStoreFeatures['id'];
  draw.on('finish', (id) => tell(draw.getSnapshotFeature(id)));
  if (typeof what === 'string') {
    draw.setMode(MODES[kind]);
  } else {
    const [added] = draw.addFeatures([featureOf(what)]);
    draw.setMode('select');
    opened = added?.id;
    if (opened !== undefined && added?.valid) draw.selectFeature(opened);
  }
  map.getCanvas().focus({ preventScroll: true });
  return {
    undo: () => {
      // Taking back a change ends no gesture, so nothing else would tell of it.
      if (draw.undo() && opened !== undefined) tell(draw.getSnapshotFeature(opened));
    },
    stop: () => {
      if (stopped) return;
      stopped = true;
      // A change of colours or language meanwhile has taken its layers from the style already.
      try {
        draw.stop();
      } catch (error) {
        console.warn(error);
      }
    },
  };
}
