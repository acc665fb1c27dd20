/** `npm run geo`: curated files → checks → `public/data/`. Prints coverage; exits 1 when a check fails. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { coverage } from './check/coverage.ts';
import { checkDataset, indexAll } from './check/index.ts';
import { loadDataset } from './load.ts';
import { publish } from './publish.ts';

const root = resolve(import.meta.dirname, '..');
const { data, issues } = loadDataset(root);
const indexes = indexAll(data);
issues.push(...checkDataset(data, indexes));

for (const { report, sentences, quotedByPlaces, quotedByStats, reviewed, open } of coverage(data, indexes)) {
  console.log(
    `${report}: ${sentences} sentences · ${quotedByPlaces} quoted by places · ${quotedByStats} by numbers · ${reviewed} reviewed · ${open.length} open`,
  );
}
const drawn = data.places.filter(({ value }) => value.geometry).length;
const values = data.stats.value.reduce((sum, series) => sum + series.values.length, 0);
console.log(`${data.places.length} places (${drawn} drawn) · ${data.stats.value.length} series, ${values} values`);

if (issues.length > 0) {
  for (const { file, path, message } of issues) console.error(`${file} › ${path} › ${message}`);
  console.error(`${issues.length} problems; nothing was written.`);
  process.exit(1);
}

const folder = join(root, 'public/data');
mkdirSync(folder, { recursive: true });
const files = publish(data, indexes);
for (const name of readdirSync(folder)) if (!files.has(name)) rmSync(join(folder, name));
for (const [name, content] of files) {
  writeFileSync(join(folder, name), content);
  console.log(`${name.padEnd(18)} ${(gzipSync(content).length / 1000).toFixed(1)} kB gzip`);
}
