/** The view somebody is looking at, as a step: its address, its camera, and what the chosen thing is quoted with. */
import type { BriefingStep, BriefingWords } from '../../../geo/briefingSchema';
import { savedView } from '../../model/briefing';
import { formatCamera, parseCamera } from '../../model/cameraText';
import { standing } from '../../model/stage';
import type { State } from '../../model/state';
import { wordsOf } from '../words';

/** The camera of the address, which the map keeps there. */
export function cameraNow(): string | null {
  const camera = parseCamera(new URLSearchParams(location.hash.slice(1)).get('map') ?? '');
  return camera ? formatCamera(camera) : null;
}

/** What a view is called: the chosen thing, or the filters in force. */
function titleOf(state: State): BriefingWords {
  const { filters, selected, data } = state;
  const chosen = selected === null ? undefined : (data.placeById.get(selected) ?? data.unitById.get(selected));
  if (chosen) return { zh: chosen.properties.name, en: chosen.properties.nameEn };
  const words = wordsOf(state.language);
  const parts = [
    ...filters.unit.map(words.unit),
    ...filters.category.map((category) => words.categories[category]),
    ...filters.year.map(words.year),
    ...filters.stage.map((step) => words.steps[step]),
    ...filters.tense.map((tense) => words.tenses[tense]),
    ...(filters.text ? [filters.text] : []),
  ];
  const title = parts.join(' · ') || words.title;
  return { zh: title, en: title };
}

export function currentStep(state: State): BriefingStep {
  const place = state.selected === null ? undefined : state.data.placeById.get(state.selected);
  const said = place && standing(place);
  const camera = cameraNow();
  return {
    title: titleOf(state),
    text: { zh: '', en: '' },
    notes: { zh: '', en: '' },
    view: savedView(state),
    ...(camera && { camera }),
    ...(place &&
      said && {
        quote: {
          place: place.id,
          report: said.report,
          quote: said.quote,
          sentences: said.sentences,
          section: said.section,
        },
      }),
  };
}
