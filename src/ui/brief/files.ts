/** Briefings to and from files: our own form, and the common form of told maps. */
import * as v from 'valibot';
import { type Briefing, type BriefingQuote, briefingSchema } from '../../../geo/briefingSchema';
import type { TextCamera } from '../../model/cameraText';
import type { Dataset } from '../../model/dataset';
import type { Language } from '../../model/state';
import { fromStory, isStory, toStory } from '../../model/story';
import { saveFile } from '../common/saveFile';
import type { BriefWords } from '../words/brief.zh';

const TYPE = 'application/json';
/** Of steps without a camera: the whole district. */
const WHOLE: TextCamera = { zoom: 12, center: [114.257, 30.605] };

export function saveBriefing(briefing: Briefing, language: Language, words: BriefWords): void {
  saveFile(words.fileName(briefing.title[language]), `${JSON.stringify(briefing, null, 2)}\n`, TYPE);
}

export function saveStory(briefing: Briefing, language: Language, words: BriefWords): void {
  const story = toStory(briefing, language, WHOLE);
  saveFile(words.storyName(briefing.title[language]), `${JSON.stringify(story, null, 2)}\n`, TYPE);
}

/** Only what the dataset's own statements say may stand as a quotation. */
function isReal(data: Dataset, quote: BriefingQuote): boolean {
  const squeeze = (text: string) => text.replace(/\s+/g, '');
  const wanted = squeeze(quote.quote);
  const unit = data.unitById.get(quote.place);
  const said = data.placeById.get(quote.place)?.properties.mentions ?? [];
  const texts = [...said, ...(unit ? [unit.properties] : [])].filter(({ report }) => report === quote.report);
  return texts.some((text) => squeeze(text.quote).includes(wanted) || wanted.includes(squeeze(text.quote)));
}

/** A file's briefing under a new id, or the sentence that says what is wrong with it. */
export async function readBriefing(
  file: File,
  id: string,
  data: Dataset,
  words: BriefWords,
): Promise<Briefing | string> {
  let text: string;
  try {
    text = await file.text();
  } catch {
    return words.fileProblems.unread;
  }
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return words.fileProblems.json;
  }
  const result = v.safeParse(briefingSchema, isStory(raw) ? fromStory(raw, id) : raw);
  if (!result.success) {
    const [issue] = result.issues;
    return words.fileProblems.form(`${v.getDotPath(issue) ?? ''} ${issue.message}`.trim());
  }
  const steps = result.output.steps.map(({ quote, ...step }) =>
    quote && isReal(data, quote) ? { ...step, quote } : step,
  );
  return { ...result.output, id, steps };
}
