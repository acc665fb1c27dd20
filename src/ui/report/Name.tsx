/** A name in the report's text: a link to its thing, with the category's mark and a line that says whether it is on the map. */
import type { PlaceFeature } from '../../../geo/schema/published';
import { hover, select } from '../../model/actions';
import type { Highlight, Piece } from '../../model/pieces';
import { nameOf } from '../../model/placeText';
import { mapped } from '../../model/select';
import { useAct, useStore } from '../../store';
import { CategoryMark } from '../common/CategoryMark';
import { follow } from '../common/useAddress';
import { useWords } from '../words';
import { Runs } from './Runs';
import { useReader } from './readerContext';
import { useReportWords } from './useReportWords';

/** The mark stays with this many characters, so that it never hangs at the end of a line. */
const BOUND = 2;
const MARK_SIZE = 12;

type NamePiece = Extract<Piece, { kind: 'name' }>;

interface NameProps {
  sentence: string;
  text: string;
  piece: NamePiece;
  highlights: readonly Highlight[];
}

function useThingLink(place: PlaceFeature, sentence: string) {
  const act = useAct();
  const words = useWords();
  const report = useReportWords();
  const { base } = useReader();
  const language = useStore((state) => state.language);
  const selected = useStore((state) => state.selected === place.id);
  const isOnMap = mapped(place) !== 'none';
  const { category } = place.properties;
  return {
    class: `thing category-${category}${isOnMap ? '' : ' thing-off-map'}`,
    href: `${base}&s=${sentence}&id=${place.id}`,
    title: report.thing(nameOf(place, language), words.categories[category], isOnMap),
    'data-testid': 'report-thing',
    'data-id': place.id,
    'aria-current': selected ? ('true' as const) : undefined,
    onClick: follow(() => act(select(place.id))),
    onPointerEnter: (event: PointerEvent) => event.pointerType === 'mouse' && act(hover(place.id)),
    onPointerLeave: () => act(hover(null)),
    onFocus: () => act(hover(place.id)),
    onBlur: () => act(hover(null)),
  };
}

function WordsOfThing({ place, sentence, text, piece, highlights }: NameProps & { place: PlaceFeature }) {
  const link = useThingLink(place, sentence);
  const head = Math.min(piece.start + BOUND, piece.end);
  return (
    <a {...link}>
      {piece.first && (
        <span class="thing-head">
          <CategoryMark category={place.properties.category} size={MARK_SIZE} />
          <Runs text={text} range={{ start: piece.start, end: head }} highlights={highlights} />
        </span>
      )}
      <Runs text={text} range={{ start: piece.first ? head : piece.start, end: piece.end }} highlights={highlights} />
    </a>
  );
}

/** Another thing the same words name, or one the sentence speaks of without naming words: its mark alone. */
function MarkOfThing({ place, sentence }: { place: PlaceFeature; sentence: string }) {
  const report = useReportWords();
  const language = useStore((state) => state.language);
  const link = useThingLink(place, sentence);
  return (
    <a {...link} class={`${link.class} thing-mark`}>
      <span class="visually-hidden">{report.alsoNamed(nameOf(place, language))}</span>
      <CategoryMark category={place.properties.category} size={MARK_SIZE} />
    </a>
  );
}

export function Name({ sentence, text, piece, highlights }: NameProps) {
  const placeById = useStore((state) => state.data.placeById);
  const [first, ...others] = piece.things.flatMap((id) => placeById.get(id) ?? []);
  if (!first) return <Runs text={text} range={piece} highlights={highlights} />;
  return (
    <>
      {piece.start < piece.end && (
        <WordsOfThing place={first} sentence={sentence} text={text} piece={piece} highlights={highlights} />
      )}
      {(piece.start < piece.end ? others : [first, ...others]).map((place) => (
        <MarkOfThing key={place.id} place={place} sentence={sentence} />
      ))}
    </>
  );
}
