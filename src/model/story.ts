/**
 * The common form of a told map: chapters with a location, as Mapbox's storytelling template and its kin use them.
 * What that form has no field for travels along under keys of our own and is read back from there.
 */
import type { Briefing, BriefingStep, BriefingWords } from '../../geo/briefingSchema';
import { formatCamera, parseCamera, type TextCamera } from './cameraText';
import type { Language } from './state';

/** What a chapter needs of other programs' fields; `view`, `notes` and `quote` are ours. */
interface Chapter extends Partial<Pick<BriefingStep, 'view' | 'quote'>> {
  id: string;
  alignment: 'left';
  hidden: false;
  title: string;
  description: string;
  location: { center: [number, number]; zoom: number; pitch: 0; bearing: 0 };
  mapAnimation: 'flyTo';
  notes?: string;
  /** The location only says where the whole map is: the step asks for none. */
  whole?: true;
}
export interface Story {
  title: string;
  subtitle: string;
  chapters: Chapter[];
}

/** One language of a briefing as a story; `whole` is the camera of steps that have none. */
export function toStory(briefing: Briefing, language: Language, whole: TextCamera): Story {
  return {
    title: briefing.title[language],
    subtitle: briefing.lead[language],
    chapters: briefing.steps.map((step, index): Chapter => {
      const camera = step.camera === undefined ? null : parseCamera(step.camera);
      const { center, zoom } = camera ?? whole;
      return {
        id: `${briefing.id}-${index + 1}`,
        alignment: 'left',
        hidden: false,
        title: step.title[language],
        description: step.text[language],
        location: { center, zoom, pitch: 0, bearing: 0 },
        mapAnimation: 'flyTo',
        notes: step.notes[language],
        view: step.view,
        ...(step.quote && { quote: step.quote }),
        ...(camera ? {} : { whole: true }),
      };
    }),
  };
}

type Unknown = Record<string, unknown>;
const isObject = (value: unknown): value is Unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const words = (value: unknown): BriefingWords => {
  const text = typeof value === 'string' ? value : '';
  return { zh: text, en: text };
};

/** Null when the chapter's location is none. */
function cameraOf(location: unknown): string | null {
  if (!isObject(location) || !Array.isArray(location.center)) return null;
  const [lng, lat] = location.center;
  if (typeof lng !== 'number' || typeof lat !== 'number' || typeof location.zoom !== 'number') return null;
  const text = formatCamera({ zoom: location.zoom, center: [lng, lat] });
  return parseCamera(text) ? text : null;
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', '#39': "'" };

/** Descriptions of other programs hold HTML; only its words are of use here. */
function plain(text: unknown): string {
  if (typeof text !== 'string') return '';
  if (!/<\/?[a-z][^>]*>/i.test(text)) return text;
  return text
    .replace(/<br\s*\/?>|<\/p>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|nbsp|#39);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .trim();
}

/** Does it look like a story at all? */
export function isStory(raw: unknown): raw is Unknown & { chapters: unknown[] } {
  return isObject(raw) && Array.isArray(raw.chapters) && raw.chapters.length > 0 && raw.chapters.every(isObject);
}

/** A story as a briefing in the form of its file; what a chapter lacks is empty. Views and quotations are as found: parse them. */
export function fromStory(raw: Unknown & { chapters: unknown[] }, id: string): Unknown {
  return {
    id,
    title: words(raw.title),
    lead: words(raw.subtitle),
    steps: raw.chapters.filter(isObject).map((chapter) => {
      const camera = chapter.whole === true ? null : cameraOf(chapter.location);
      return {
        title: words(chapter.title),
        text: words(plain(chapter.description)),
        notes: words(chapter.notes),
        view: typeof chapter.view === 'string' ? chapter.view : '',
        ...(camera && { camera }),
        ...(isObject(chapter.quote) && { quote: chapter.quote }),
      };
    }),
  };
}
