/** The rules of the house a machine can check: who may import whom, how long a file may be, what never stands in it. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const MAX_LINES = 300;

/** Parts of the program and what each may import, itself aside. `geo` is the build of the dataset. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  'geo/schema': [],
  // The check of briefings reads their views as the app does.
  geo: ['geo/schema', 'src/model'],
  'src/model': ['geo/schema'],
  'src/config': [],
  'src/store': ['geo/schema', 'src/model'],
  'src/data': ['geo/schema', 'src/model'],
  'src/map': ['geo/schema', 'src/model', 'src/config'],
  'src/sketch': ['geo/schema', 'src/model', 'src/config'],
  'src/ui': ['geo/schema', 'src/model', 'src/config', 'src/store', 'src/data', 'src/sketch'],
  'src/shell': ['geo/schema', 'src/model', 'src/config', 'src/store'],
  'src/main': [
    'geo/schema',
    'src/model',
    'src/config',
    'src/store',
    'src/data',
    'src/map',
    'src/sketch',
    'src/ui',
    'src/shell',
  ],
};
/** Libraries that belong to one part alone. */
const OWNED_LIBRARIES: Record<string, readonly string[]> = {
  'maplibre-gl': ['src/map'],
  preact: ['src/main', 'src/store', 'src/ui', 'src/sketch'],
  zustand: ['src/store'],
  'node:': ['geo'],
};

function files(folder: string, endings: RegExp): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .filter((name) => endings.test(name))
    .sort();
}
const source = (file: string) => readFileSync(join(ROOT, file), 'utf8');

/** The part of the program a file belongs to, e.g. "src/model"; what lies beside main.tsx is of the composition root. */
function partOf(file: string): string {
  if (/^src\/(?!store|config)[^/]+$/.test(file)) return 'src/main';
  const [top = '', second = ''] = file.replace(/\.tsx?$/, '').split('/');
  if (file.startsWith('geo/briefingSchema')) return 'geo/schema';
  const part = `${top}/${second}`;
  return top === 'geo' && part !== 'geo/schema' ? 'geo' : part;
}

/** What a file imports, statically or later: paths from the root for its own kind, names for libraries. */
function importsOf(file: string): string[] {
  const pattern = /(?:\bfrom\s*|\bimport\s*\(?\s*)['"]([^'"]+)['"]/g;
  return [...source(file).matchAll(pattern)].map(([, target = '']) =>
    target.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(file), target)).replaceAll('\\', '/') : target,
  );
}

const code = [...files('src', /\.tsx?$/), ...files('geo', /\.ts$/)];

describe('imports', () => {
  test('go from outer parts to inner ones', () => {
    const offending = code.flatMap((file) => {
      const part = partOf(file);
      const allowed = MAY_IMPORT[part];
      if (!allowed) return [`${file} belongs to no known part`];
      return importsOf(file)
        .filter((target) => /^(src|geo|tests)\//.test(target))
        .filter((target) => partOf(target) !== part && !allowed.includes(partOf(target)))
        .map((target) => `${file} → ${target}`);
    });
    expect(offending).toEqual([]);
  });

  test('of a library stay with the part that owns it', () => {
    const offending = code.flatMap((file) =>
      importsOf(file).flatMap((target) => {
        const [, owners] = Object.entries(OWNED_LIBRARIES).find(([library]) => target.startsWith(library)) ?? [];
        return owners && !owners.includes(partOf(file)) ? [`${file} → ${target}`] : [];
      }),
    );
    expect(offending).toEqual([]);
  });

  test('of the browser library stay with the drivers', () => {
    const specs = files('tests', /\.(test|spec)\.tsx?$/);
    expect(specs.filter((file) => importsOf(file).includes('playwright-core'))).toEqual([]);
  });
});

test('the top of the repository stays a short list', () => {
  const allowed = [
    ...['src', 'public', 'geo', 'seeds', 'tests', '.ci', '.git'],
    ...['index.html', 'package.json', 'package-lock.json', 'vite.config.ts', 'tsconfig.json', 'biome.json'],
    ...['README.md', 'CONTRIBUTING.md', 'LICENSE', '.gitignore', '.npmrc'],
  ];
  const ignored = source('.gitignore')
    .split(/\s+/)
    .map((name) => name.replace(/\/$/, ''));
  expect(readdirSync(ROOT).filter((name) => !allowed.includes(name) && !ignored.includes(name))).toEqual([]);
});

test('the model knows no document, no network and no map', () => {
  const outside = /\b(document|window|fetch|localStorage|navigator)\b(?=[.(])/;
  const offending = files('src/model', /\.ts$/).filter((file) => outside.test(withoutComments(source(file))));
  expect(offending).toEqual([]);
});

test(`no file is longer than ${MAX_LINES} lines`, () => {
  const long = [...code, ...files('src', /\.css$/), ...files('tests', /\.tsx?$/)]
    .map((file) => ({ file, lines: source(file).split('\n').length - 1 }))
    .filter(({ lines }) => lines > MAX_LINES)
    .map(({ file, lines }) => `${file}: ${lines}`);
  expect(long).toEqual([]);
});

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|(?<![:'"])\/\/.*$/gm, '');
}

test('no value is of type any', () => {
  const any = /(?::|\bas|<|,|=>|\|)\s*any\b(?!['"\w])/;
  const offending = code.flatMap((file) =>
    withoutComments(source(file))
      .split('\n')
      .filter((line) => any.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );
  expect(offending).toEqual([]);
});

describe('no file of the project holds', () => {
  const texts = [
    ...['src', 'geo', 'tests', 'public', '.ci'].flatMap((folder) => files(folder, /\.[a-z]+$|\/run$/)),
    ...readdirSync(ROOT, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => entry.name),
  ].filter((file) => /\.(tsx?|css|html|json|geojson|md|svg|webmanifest)$|run$|^\.npmrc$/.test(file));

  test.each<[string, RegExp]>([
    ['a path of somebody’s machine', /(?<![\w.:/-])\/(home|root|Users|work|tmp)\/[\w.]/],
    ['the host of a package registry', /registry\.(npmjs|npmmirror|yarnpkg)|registry\.npm\.|npm\.taobao/],
    ['a note to do something later', /\b(TODO|FIXME|XXX|HACK)\b/],
    ['a folder beside the repository', /\.\.\/shared\b/],
  ])('%s', (_, pattern) => {
    const self = relative(ROOT, import.meta.filename);
    const offending = texts.flatMap((file) => {
      const found = file === self ? null : pattern.exec(source(file));
      return found ? [`${file}: ${found[0]}`] : [];
    });
    expect(offending).toEqual([]);
  });

  test('a word that calls a promise broken', () => {
    const judging = /未兑现|食言|爽约|烂尾|言而无信|broken promise/;
    const shown = [...files('src', /\.tsx?$/), ...files('geo', /\.json$/)];
    expect(shown.filter((file) => judging.test(source(file)))).toEqual([]);
  });
});
