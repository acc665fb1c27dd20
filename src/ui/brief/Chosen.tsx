/** The briefing that is chosen at the desk: what it tells, its steps, and what can be done with it. */
import type { Briefing } from '../../../geo/briefingSchema';
import { showToast } from '../../model/actions';
import { showStep } from '../../model/briefing';
import { freeId, isOwn } from '../../model/briefingEdit';
import { fillIn } from '../../model/briefingText';
import { handoutOfBriefing, openHandoutOf } from '../../model/handout';
import { useAct, useNow, useStore } from '../../store';
import { Icon } from '../common/Icon';
import { SlidesButton } from '../slides/SlidesButton';
import { saveBriefing, saveStory } from './files';
import { ownBriefings, putOwn } from './library';
import { useBriefWords } from './useBriefWords';

export type Start = (briefing: Briefing, step: number) => void;

/** On a phone the desk covers the map: a step is told at once instead of shown beside. */
const hasMapBeside = () => matchMedia('(min-width: 768px)').matches;

/** What can be done with the chosen briefing. */
export function Chosen({
  briefing,
  onStart,
  onEdit,
}: {
  briefing: Briefing;
  onStart: Start;
  onEdit: (id: string) => void;
}) {
  const words = useBriefWords();
  const act = useAct();
  const now = useNow();
  const data = useStore((state) => state.data);
  const language = useStore((state) => state.language);
  const copy = () => {
    const id = freeId(ownBriefings().map((each) => each.id));
    const title = { zh: words.copyTitle(briefing.title.zh), en: words.copyTitle(briefing.title.en) };
    putOwn({ ...structuredClone(briefing), id, title });
    act(showToast(words.copied(title[language])));
    onEdit(id);
  };
  return (
    <div class="brief-chosen">
      <p>{fillIn(data, { view: '' }, briefing.lead[language])}</p>
      <div class="brief-actions">
        <button
          type="button"
          class="button solid-button"
          data-testid="brief-start"
          disabled={briefing.steps.length === 0}
          onClick={() => onStart(briefing, 1)}
        >
          <Icon name="play" /> {words.start}
        </button>
        {isOwn(briefing.id) && (
          <button type="button" class="button line-button" data-testid="brief-edit" onClick={() => onEdit(briefing.id)}>
            {words.edit}
          </button>
        )}
        <button type="button" class="button line-button" data-testid="brief-copy" onClick={copy}>
          {words.copy}
        </button>
      </div>
      <div class="brief-actions">
        <button
          type="button"
          class="button line-button"
          data-testid="handout-print"
          disabled={briefing.steps.length === 0}
          onClick={() => act(openHandoutOf(briefing))}
        >
          <Icon name="file" /> {words.handout}
        </button>
        <SlidesButton
          key={briefing.id}
          disabled={briefing.steps.length === 0}
          handoutOf={() => handoutOfBriefing(now(), briefing, 'steps')}
        />
      </div>
      <ol aria-label={words.stepList}>
        {briefing.steps.map((step, index) => (
          <li key={index}>
            <button
              type="button"
              onClick={() => (hasMapBeside() ? act(showStep(briefing, index + 1)) : onStart(briefing, index + 1))}
            >
              <b>{index + 1}</b> {fillIn(data, step, step.title[language]) || words.editor.untitled}
            </button>
          </li>
        ))}
      </ol>
      <div class="brief-actions">
        <button
          type="button"
          class="text-button"
          data-testid="brief-save"
          onClick={() => saveBriefing(briefing, language, words)}
        >
          {words.save}
        </button>
        <button
          type="button"
          class="text-button"
          data-testid="brief-story"
          title={words.saveStoryHint}
          onClick={() => saveStory(briefing, language, words)}
        >
          {words.saveStory}
        </button>
      </div>
    </div>
  );
}
