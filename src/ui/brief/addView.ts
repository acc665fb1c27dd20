/** "Add this view as a step", from anywhere: to the briefing of one's own that was changed last, or to a new one. */
import { emptyBriefing, freeId, insertStep } from '../../model/briefingEdit';
import type { Keeping } from '../../model/keeping';
import type { State } from '../../model/state';
import { briefEn } from '../words/brief.en';
import { briefZh } from '../words/brief.zh';
import { currentStep } from './currentStep';
import { changeOwn, openLibrary, ownBriefings } from './library';

/** Resolves to the sentence that says where it went. The changed briefing becomes the last. */
export async function addView(state: State, storage: () => Promise<Keeping>): Promise<string> {
  const words = state.language === 'en' ? briefEn : briefZh;
  await openLibrary(storage);
  const own = ownBriefings();
  const target = own.at(-1) ?? emptyBriefing(freeId(own.map(({ id }) => id)), words.untitled);
  const changed = insertStep(target, currentStep(state));
  changeOwn((all) => [...all.filter(({ id }) => id !== target.id), changed]);
  return words.added(changed.title[state.language], changed.steps.length);
}
