/**
 * `npm test`: all that must hold, in order: formatting, types and dead code; the published data is what the
 * curated files make of it; the app builds and is light; every test passes, those in Chromium too.
 * The last line is `N passed, N failed`; the exit code is 1 when something failed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CHROMIUM_MISSING, findChromium } from './browser/chromium';
import { budgetProblems, budgets, describe, measure } from './budget';

const root = resolve(import.meta.dirname, '..');
const RESULTS = join(root, 'test-results/vitest.json');

let passed = 0;
let failed = 0;
const failures: string[] = [];

/** Counts one thing that holds or does not. */
function record(name: string, holds: boolean): boolean {
  console.log(`${holds ? '✓' : '✗'} ${name}`);
  if (holds) passed += 1;
  else failed += 1;
  if (!holds) failures.push(name);
  return holds;
}

/** Runs a command of the project with its output shown; true when it succeeds. */
function run(command: string): boolean {
  console.log(`\n$ ${command}`);
  return spawnSync(command, { cwd: root, shell: true, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
}

function end(): never {
  for (const name of failures) console.log(`failed: ${name}`);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exit(failed === 0 && passed > 0 ? 0 : 1);
}

/** Published files as they are now, by name. */
function publishedFiles(): Map<string, string> {
  const folder = join(root, 'public/data');
  if (!existsSync(folder)) return new Map();
  return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

/** Builds the dataset and compares: what is committed must be what the curated files make. */
function checkDatasetIsCurrent(): void {
  const before = publishedFiles();
  if (!record('the curated data passes its checks', run('npm run --silent geo'))) return;
  const after = publishedFiles();
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
    (name) => before.get(name) !== after.get(name),
  );
  for (const name of changed) console.log(`public/data/${name} was out of date; it is rebuilt now, commit it`);
  record('public/data is what geo/ makes of it', changed.length === 0);
}

function checkWeight(): void {
  const { manifest, sizes } = measure(join(root, 'dist'));
  console.log(`\n${budgets(manifest, sizes).map(describe).join('\n')}`);
  const problems = budgetProblems(manifest, sizes);
  for (const problem of problems) console.log(problem);
  record('the built app keeps its weight', problems.length === 0);
}

interface VitestResults {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { name: string; status: string; assertionResults: { fullName: string; status: string }[] }[];
}

/** Runs the test suites and adds up their tests; a file that cannot even be loaded counts as one failure. */
function runSuites(projects: string): void {
  mkdirSync(join(root, 'test-results'), { recursive: true });
  rmSync(RESULTS, { force: true });
  const ended = run(`vitest run ${projects} --reporter=default --reporter=json --outputFile.json=${RESULTS}`);
  if (!existsSync(RESULTS)) {
    record('the test suites run', false);
    return;
  }
  const results: VitestResults = JSON.parse(readFileSync(RESULTS, 'utf8'));
  passed += results.numPassedTests;
  const before = failed;
  for (const file of results.testResults) {
    const broken = file.assertionResults.filter((test) => test.status === 'failed');
    const unloaded = file.status === 'failed' && broken.length === 0;
    for (const name of unloaded ? [file.name] : broken.map((test) => test.fullName)) record(name, false);
  }
  // e.g. an error outside every test
  if (!ended && failed === before) record('the test suites end well', false);
}

if (!findChromium()) {
  console.log(CHROMIUM_MISSING);
  record('Chromium is there for the tests in a browser', false);
  end();
}
record('formatting, lint, types, no dead code', run('npm run --silent check'));
checkDatasetIsCurrent();
const built =
  record('the app builds', run('npm run --silent build -- --logLevel warn')) &&
  record('the single file builds', run('npm run --silent build:single -- --logLevel warn'));
if (built) {
  checkWeight();
  runSuites('');
} else {
  record('the tests in a browser run (they need the built app)', false);
  runSuites('--project unit');
}
end();
