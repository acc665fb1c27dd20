/** How heavy the built app is: what a first visit downloads, gzipped, against what it may weigh. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Manifest } from 'vite';

/** One kB is 1000 bytes. */
const KILOBYTE = 1000;

/** Files of the build with their gzipped sizes in bytes, by path from the build's folder. */
export type Sizes = ReadonlyMap<string, number>;

/** A group of files and what it may weigh together, bytes gzipped. */
export interface Budget {
  name: string;
  files: readonly string[];
  size: number;
  limit: number;
}

/** Measures every file below `folder` but Vite's own notes and source maps. */
export function measure(folder: string): { manifest: Manifest; sizes: Sizes } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((file) => !file.startsWith('.vite/') && !file.endsWith('.map'));
  const size = (file: string) => gzipSync(readFileSync(join(folder, file))).length;
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8'));
  return { manifest, sizes: new Map(files.map((file) => [file, size(file)])) };
}

/** The chunks that are there before anything is asked for: entries and what they import statically. */
function startChunks(manifest: Manifest): Set<string> {
  const reached = new Set<string>();
  const visit = (key: string) => {
    const chunk = manifest[key];
    if (!chunk || reached.has(key)) return;
    reached.add(key);
    for (const imported of chunk.imports ?? []) visit(imported);
  };
  for (const [key, chunk] of Object.entries(manifest)) if (chunk.isEntry) visit(key);
  return reached;
}

/** Files that are loaded later: dynamic chunks with their styles, workers, the text of the reports, what search needs. */
function lazyFiles(manifest: Manifest, sizes: Sizes): Set<string> {
  const start = startChunks(manifest);
  const early = new Set([...start].flatMap((key) => filesOf(manifest, key)));
  const late = Object.keys(manifest)
    .filter((key) => !start.has(key))
    .flatMap((key) => filesOf(manifest, key));
  const asked = [...sizes.keys()].filter((file) => isWorker(file) || isReportText(file) || isSearchIndex(file));
  return new Set([...late.filter((file) => !early.has(file)), ...asked]);
}

function filesOf(manifest: Manifest, key: string): string[] {
  const chunk = manifest[key];
  return chunk ? [chunk.file, ...(chunk.css ?? []), ...(chunk.assets ?? [])] : [];
}

const isWorker = (file: string) => /(^|\/)[^/]*worker[^/]*\.m?js$/.test(file);
const isReportText = (file: string) => /^data\/report-\d+\.json$/.test(file);
const isSearchIndex = (file: string) => file === 'data/search.json';
/** Its ground and its code: the first screen holds what they draw. */
const isLightMap = (file: string) => file === 'data/sketch.json' || /(^|\/)attachSketch[^/]*\.js$/.test(file);
const isMapLibre = (file: string) => /(^|\/)maplibre[^/]*\.m?js$/.test(file);

/** What the build weighs, group by group. */
export function budgets(manifest: Manifest, sizes: Sizes): Budget[] {
  const lazy = lazyFiles(manifest, sizes);
  const start = [...startChunks(manifest)]
    .flatMap((key) => manifest[key]?.file ?? [])
    .filter((file) => file.endsWith('.js'));
  const page = ['index.html'];
  const basemap = ['data/basemap.geojson'];
  const lightMap = [...sizes.keys()].filter(isLightMap);
  const apart = new Set([...page, ...basemap, ...lightMap]);
  const dataset = [...sizes.keys()].filter((file) => file.startsWith('data/') && !lazy.has(file) && !apart.has(file));
  const counted = new Set([...start, ...dataset, ...apart]);
  const others = [...sizes.keys()].filter((file) => !counted.has(file) && !lazy.has(file));
  const budget = (name: string, files: readonly string[], kilobytes: number): Budget => ({
    name,
    files,
    size: files.reduce((sum, file) => sum + (sizes.get(file) ?? 0), 0),
    limit: kilobytes * KILOBYTE,
  });
  return [
    budget('the first screen', page, 60),
    budget('app code at the start', start, 40),
    budget('the light map', lightMap, 20),
    budget('dataset', dataset, 120),
    budget('basemap', basemap, 80),
    ...others.map((file) => budget(file, [file], 100)),
  ];
}

/** What is wrong with the build's weight, one sentence each; empty when all is well. */
export function budgetProblems(manifest: Manifest, sizes: Sizes): string[] {
  const tooHeavy = budgets(manifest, sizes)
    .filter(({ size, limit }) => size > limit)
    .map((budget) => `${describe(budget)}: too heavy`);
  const lazy = lazyFiles(manifest, sizes);
  const ownFile = (what: string, matches: (file: string) => boolean) =>
    [...lazy].some(matches) ? [] : [`${what} is not a lazy file of its own`];
  return [
    ...tooHeavy,
    ...ownFile('MapLibre', (file) => isMapLibre(file) && !isWorker(file)),
    ...ownFile('the MapLibre worker', (file) => isMapLibre(file) && isWorker(file)),
  ];
}

/** "dataset 43.1 of 120 kB" */
export function describe({ name, size, limit }: Budget): string {
  return `${name} ${(size / KILOBYTE).toFixed(1)} of ${limit / KILOBYTE} kB`;
}
