/** From pointers and keys on the map to what a reader means by them. */
import type { Map as MapLibreMap, MapMouseEvent, MapTouchEvent, Point } from 'maplibre-gl';
import type { MapView } from '../model/mapView';
import { meant, targetsOf } from './hit';
import { importTargets } from './imported';

export interface PointerEvents {
  onSelect(id: string): void;
  /** Any click or tap first asks whether somebody waits for a position; `true` takes it. */
  onPoint(position: [lng: number, lat: number]): boolean;
  onBareClick(): void;
  /** A feature of the reader's own file, by the id of its layer and its number there. */
  onImport?(layer: string, feature: number, point: { x: number; y: number }): void;
  /** `point`: CSS pixels from the map's top left corner. */
  onHover(id: string | null, point?: { x: number; y: number }): void;
  /** Several things at one place of the screen were meant; the caller opens a list. */
  onStack(ids: readonly string[], point: { x: number; y: number }): void;
  onLongPress(position: [lng: number, lat: number]): void;
}

const MARKS = ['selected-mark', 'cluster', 'mark'];
const NAMES = [
  'selected-mark-name',
  'hovered-mark-name',
  'mark-name',
  'fan-name',
  'line-name',
  'line-name-at-mark',
  'zone-place-name',
];
const LINES = ['thing-line', 'thing-line-dashed', 'thing-line-course'];
const AREAS = ['thing-area', 'zone-area'];
const UNITS = ['unit-name', 'axis-name', 'zone-fill', 'core-fill', 'axis'];
/** How far beside a mark a pointer may be, px. */
const REACH = { touch: 22, mouse: 4 };
const LONG_PRESS = 550;
/** A finger that moves more than this (px) pans. */
const STILL = 8;
/** How much closer a second tap on the same mark brings it. */
const SECOND_TAP = 1.5;

export function listenToPointers(map: MapLibreMap, view: () => MapView, events: PointerEvents): () => void {
  const canvas = map.getCanvas();
  let touch = false;
  let swallowClick = false;
  let hovered: string | null = null;
  let frame = 0;

  /** The style is gone while the GPU context is lost, also between two frames. */
  const ready = () => map.getSource('points') !== undefined;

  const at = (point: Point, layers: string[], reach = 0) =>
    map.queryRenderedFeatures(
      [
        [point.x - reach, point.y - reach],
        [point.x + reach, point.y + reach],
      ],
      { layers },
    );

  const marksAt = (point: Point, reach?: number) => targetsOf(at(point, MARKS, reach), view());

  const selectPlace = (id: string) => {
    const [mark] = view().points.features.filter((feature) => feature.properties.id === id);
    const again = touch && id === view().selected && mark;
    if (again) {
      const [lng = 0, lat = 0] = mark.geometry.coordinates;
      map.easeTo({ center: [lng, lat], zoom: Math.min(map.getZoom() + SECOND_TAP, map.getMaxZoom()), duration: 400 });
    }
    events.onSelect(id);
  };

  const idOf = (found: { properties: Record<string, unknown> } | undefined) => found && String(found.properties.id);
  /** The first name or line of a thing under the pointer. */
  const nameAt = (point: Point): string | undefined => {
    const reach = touch ? REACH.touch / 2 : REACH.mouse;
    return idOf([...at(point, NAMES), ...at(point, LINES, reach)][0]);
  };
  /** The first thing with an area, then the first unit; undefined on bare ground. */
  const areaAt = (point: Point): string | undefined => idOf([...at(point, AREAS), ...at(point, UNITS)][0]);

  const importAt = (point: Point, reach: number) =>
    at(
      point,
      importTargets(view().imports).filter((id) => map.getLayer(id)),
      reach,
    )[0];

  const onClick = ({ point, lngLat }: MapMouseEvent) => {
    if (swallowClick || !ready()) return;
    if (events.onPoint([lngLat.lng, lngLat.lat])) return;
    const reach = touch ? REACH.touch : REACH.mouse;
    const [under, around] = [marksAt(point), marksAt(point, reach)];
    const ids = meant({ under, around, touch, selected: view().selected });
    if (ids.length > 1) return events.onStack(ids, { x: point.x, y: point.y });
    const [mark] = ids;
    if (mark !== undefined) return selectPlace(mark);
    const name = nameAt(point);
    if (name !== undefined) return events.onSelect(name);
    // A file's area may cover the whole district, and must not cover what has a name or a course of its own.
    const own = importAt(point, reach);
    if (own && events.onImport) return events.onImport(own.source, Number(own.id), { x: point.x, y: point.y });
    const id = areaAt(point);
    if (id === undefined) events.onBareClick();
    else events.onSelect(id);
  };

  const hover = (id: string | null, point?: { x: number; y: number }) => {
    if (id === hovered) return;
    hovered = id;
    events.onHover(id, point);
  };

  const look = (point: Point) => {
    const [target] = marksAt(point, REACH.mouse);
    const [named] = target ? [] : [...at(point, NAMES), ...at(point, LINES, REACH.mouse)];
    const clickable = target ?? named ?? at(point, AREAS)[0];
    canvas.style.cursor = clickable ? 'pointer' : '';
    const [mark] = target?.length === 1 ? target : [];
    hover(mark ?? (named ? String(named.properties.id) : null), { x: point.x, y: point.y });
  };

  const onMouseMove = ({ point }: MapMouseEvent) => {
    if (touch || map.isMoving()) return;
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => ready() && look(point));
  };
  const onLeave = () => {
    cancelAnimationFrame(frame);
    hover(null);
  };

  let press: { timer: ReturnType<typeof setTimeout>; point: Point } | null = null;
  const release = () => {
    if (press) clearTimeout(press.timer);
    press = null;
  };
  const onTouchStart = ({ points, point, lngLat }: MapTouchEvent) => {
    release();
    swallowClick = false;
    if (points.length > 1) return;
    const timer = setTimeout(() => {
      swallowClick = true;
      events.onLongPress([lngLat.lng, lngLat.lat]);
    }, LONG_PRESS);
    press = { timer, point };
  };
  const onTouchMove = ({ point }: MapTouchEvent) => {
    if (press && press.point.dist(point) > STILL) release();
  };
  const onContextMenu = ({ lngLat, originalEvent }: MapMouseEvent) => {
    originalEvent.preventDefault();
    // A finger is timed above, on every device alike.
    if (!touch) events.onLongPress([lngLat.lng, lngLat.lat]);
  };

  const onPointerDown = (event: PointerEvent) => {
    touch = event.pointerType === 'touch';
    if (!touch) swallowClick = false;
  };
  canvas.addEventListener('pointerdown', onPointerDown, { capture: true });

  const subscriptions = [
    map.on('click', onClick),
    map.on('mousemove', onMouseMove),
    map.on('mouseout', onLeave),
    map.on('movestart', onLeave),
    map.on('touchstart', onTouchStart),
    map.on('touchmove', onTouchMove),
    map.on('touchend', release),
    map.on('touchcancel', release),
    map.on('contextmenu', onContextMenu),
  ];
  return () => {
    release();
    cancelAnimationFrame(frame);
    canvas.removeEventListener('pointerdown', onPointerDown, { capture: true });
    for (const subscription of subscriptions) subscription.unsubscribe();
  };
}
