/** What ships as a briefing can be shown, and every number in it is computed or quoted. */

import { placesOf, viewOf } from '../../src/model/briefing.ts';
import { fillIn, viewsIn, withoutPlaceholders } from '../../src/model/briefingText.ts';
import { parseCamera } from '../../src/model/cameraText.ts';
import { indexDataset, type Dataset as Model } from '../../src/model/dataset.ts';
import { encode } from '../../src/model/url.ts';
import type { Briefing, BriefingStep } from '../briefingSchema.ts';
import type { Dataset, Issue } from '../load.ts';
import { locate } from '../quote.ts';
import { squeeze } from '../read.ts';
import type { PlaceFeature } from '../schema/published.ts';
import { YEARS } from '../schema.ts';
import type { Indexes } from './index.ts';

const STEPS = { least: 8, most: 14 };
const WORDS = ['title', 'text', 'notes'] as const;
const LANGUAGES = ['zh', 'en'] as const;

/** The dataset as the app will have it; what a statement lacks here is complained of elsewhere. */
function modelOf(data: Dataset, indexes: Indexes): Model {
  const places = data.places.map(({ value: { geometry, mentions, ...facts } }): PlaceFeature => {
    const published = mentions.map((mention) => {
      const index = indexes.get(mention.report);
      const located = index && locate(index, mention.quote);
      return { ...mention, ...(located?.found ? located : { sentences: [], section: '' }) };
    });
    return { type: 'Feature', id: facts.id, geometry, properties: { ...facts, mentions: published } };
  });
  const layout = data.layout.map(({ value: { geometry, ...properties } }) => ({
    type: 'Feature' as const,
    id: properties.id,
    geometry,
    properties,
  }));
  return indexDataset({ places, layout, reports: data.reports.value, glossary: data.glossary });
}

/** Values the address drops when it is read and written again are unknown, and so are ids nothing has. */
function viewProblem(data: Dataset, model: Model, view: string): string | undefined {
  const url = viewOf(view);
  const asked = [...new URLSearchParams(view)].sort();
  const read = [...encode(url, new URLSearchParams())].sort();
  if (JSON.stringify(asked) !== JSON.stringify(read))
    return `"${view}" is read as "${decodeURIComponent(String(new URLSearchParams(read)))}"`;
  if (url.mode === 'brief') return 'a step cannot show a briefing';
  if (url.language !== 'zh' || url.theme || url.large) return 'looks belong to the reader, not to a step';
  const { selected, series, sentence } = url;
  if (selected && !model.placeById.has(selected) && !model.unitById.has(selected))
    return `nothing has the id "${selected}"`;
  if (series && !data.stats.value.some(({ id }) => id === series)) return `there is no series "${series}"`;
  const sentences = data.texts.flatMap((text) => [
    ...text.opening,
    ...text.sections.flatMap((each) => each.paragraphs),
  ]);
  const known = sentences.some((paragraph) => paragraph.sentences.some(({ id }) => id === sentence));
  if (sentence && !known) return `there is no sentence "${sentence}"`;
  return undefined;
}

function quoteProblem(model: Model, indexes: Indexes, quote: NonNullable<BriefingStep['quote']>): string | undefined {
  const index = indexes.get(quote.report);
  const located = index && locate(index, quote.quote);
  if (!located?.found) {
    return `stands ${located?.occurrences ?? 0} times in the ${quote.report} report, not once: ${quote.quote}`;
  }
  const unit = model.unitById.get(quote.place);
  if (unit) return undefined;
  const place = model.placeById.get(quote.place);
  if (!place) return `nothing has the id "${quote.place}"`;
  const isAbout = place.properties.mentions.some(
    (said) => said.report === quote.report && said.sentences.some((sentence) => located.sentences.includes(sentence)),
  );
  return isAbout ? undefined : `"${quote.place}" is not named in it`;
}

/** Names with digits in them, longest first, so that "12" in a name is not taken for a count. */
function namesWithDigits(model: Model): string[] {
  const names = [...model.placeById.values(), ...model.unitById.values()].flatMap(({ properties }) => [
    properties.name,
    properties.nameEn,
    ...('aliases' in properties ? properties.aliases : []),
  ]);
  return names
    .filter((name) => /\d/.test(name))
    .map(squeeze)
    .sort((a, b) => b.length - a.length);
}

/** Digits that are neither computed, nor a year, nor part of a name, nor quoted. */
function typedNumbers(names: readonly string[], text: string, quote: string): string[] {
  const bare = names.reduce((rest, name) => rest.replaceAll(name, ''), squeeze(withoutPlaceholders(text)));
  const quoted = new Set(squeeze(quote).match(/\d+(\.\d+)?/g));
  const numbers = bare.match(/\d+(\.\d+)?/g) ?? [];
  return numbers.filter((number) => !YEARS.some((year) => String(year) === number) && !quoted.has(number));
}

export function checkBriefings(data: Dataset, indexes: Indexes): Issue[] {
  const model = modelOf(data, indexes);
  const names = namesWithDigits(model);
  const issues: Issue[] = [];
  const check = (file: string, briefing: Briefing) => {
    const add = (path: string, message: string | undefined) => {
      if (message) issues.push({ file, path, message });
    };
    if (!file.endsWith(`/${briefing.id}.json`)) add('id', 'must equal the file name');
    const { length } = briefing.steps;
    if (length < STEPS.least || length > STEPS.most)
      add('steps', `${length} steps, not ${STEPS.least} to ${STEPS.most}`);
    const checkText = (path: string, text: string, step: Pick<BriefingStep, 'view' | 'quote'>) => {
      if (text.trim() === '') add(path, 'is empty');
      const filled = fillIn(model, step, text);
      if (/[{}]/.test(filled)) add(path, `a placeholder is not known: ${filled}`);
      const typed = typedNumbers(names, text, step.quote?.quote ?? '');
      if (typed.length > 0) add(path, `neither computed nor in the step's quotation: ${typed.join(', ')}`);
      for (const view of viewsIn(text)) add(path, viewProblem(data, model, view));
    };
    for (const language of LANGUAGES) {
      checkText(`title.${language}`, briefing.title[language], { view: '' });
      checkText(`lead.${language}`, briefing.lead[language], { view: '' });
    }
    for (const [index, step] of briefing.steps.entries()) {
      const path = `steps.${index}`;
      add(`${path}.view`, viewProblem(data, model, step.view));
      if (placesOf(model, step.view).length === 0) add(`${path}.view`, 'shows nothing');
      if (step.camera && !parseCamera(step.camera))
        add(`${path}.camera`, `"${step.camera}" is no zoom/latitude/longitude`);
      if (step.quote) add(`${path}.quote`, quoteProblem(model, indexes, step.quote));
      for (const words of WORDS) {
        for (const language of LANGUAGES) checkText(`${path}.${words}.${language}`, step[words][language], step);
      }
    }
  };
  for (const { file, value } of data.briefings) check(file, value);
  return issues;
}
