/** One thing, spot or sentence among the search results, with the characters marked that were looked for. */
import type { ComponentChildren } from 'preact';
import { unitOf } from '../../model/dataset';
import type { Range } from '../../model/pieces';
import type { Hit, SentenceHit } from '../../model/search';
import type { Language } from '../../model/state';
import { useStore } from '../../store';
import { CategoryMark } from '../common/CategoryMark';
import { FourCells } from '../common/FourCells';
import { Icon } from '../common/Icon';
import { useWords } from '../words';
import { useSearchWords } from './useSearchWords';

function Marked({ text, ranges }: { text: string; ranges: readonly Range[] }) {
  let from = 0;
  const pieces = ranges.flatMap(({ start, end }) => {
    const before = text.slice(from, start);
    from = end;
    return [before, <mark key={start}>{text.slice(start, end)}</mark>];
  });
  return (
    <>
      {pieces}
      {text.slice(from)}
    </>
  );
}

/** The hit as the reader sees it: an English name that matches as well is reason enough in English. */
function seenIn(language: Language, hit: Hit): Pick<Hit, 'field' | 'text' | 'ranges' | 'pinyin' | 'because'> {
  const { nameEn } = hit.findable;
  if (language === 'zh' || nameEn === null || hit.inEnglish.length === 0) return hit;
  return { field: 'english', text: nameEn, ranges: hit.inEnglish, pinyin: null };
}

/** The name in the reader's language; marked when it is what matched. Below it why it was found, if the name does not show it. */
function Naming({ hit, children }: { hit: Hit; children: ComponentChildren }) {
  const words = useSearchWords();
  const language = useStore((state) => state.language);
  const { field, text, ranges, pinyin, because } = seenIn(language, hit);
  const { names, nameEn } = hit.findable;
  const name = names[0]?.text ?? '';
  const title = language === 'en' ? (nameEn ?? name) : name;
  const isTitle = text === title;
  const isOther = !isTitle && field !== 'quote' && ranges.length > 0;
  return (
    <span class="option-text">
      <span class="option-name">{isTitle ? <Marked text={text} ranges={ranges} /> : title}</span>
      <span class="option-why">
        {isOther && (
          <span>
            {field === 'alias' && `${words.alias} `}
            <span lang={field === 'english' ? 'en' : 'zh-CN'}>
              <Marked text={text} ranges={ranges} />
            </span>
            {because && words.because(because[language])}
          </span>
        )}
        {pinyin && <span lang="zh-Latn-pinyin">{pinyin}</span>}
        {children}
      </span>
      {field === 'quote' && (
        <span class="option-quote" lang="zh-CN">
          <Marked text={text} ranges={ranges} />
        </span>
      )}
    </span>
  );
}

/** A place: its mark, why it was found, its unit or else its category, and its four cells. */
export function ThingHit({ hit }: { hit: Hit }) {
  const words = useWords();
  const place = useStore((state) => state.data.placeById.get(hit.findable.id));
  if (!place) return null;
  const unit = unitOf(place);
  const { category } = place.properties;
  // A zone that is a unit of the layout would only say its own name again.
  const where = unit === 'none' || category === 'zone' ? words.categories[category] : words.unitShort(unit);
  return (
    <>
      <CategoryMark category={category} />
      <Naming hit={hit}>
        <span>{where}</span>
      </Naming>
      <span aria-hidden="true">
        <FourCells place={place} />
      </span>
    </>
  );
}

/** A unit of the layout, or a spot of the basemap to start from. */
export function SpotHit({ hit }: { hit: Hit }) {
  const words = useWords();
  const search = useSearchWords();
  const { kind, id, lines, construction, outside } = hit.findable;
  const unit = useStore((state) => state.data.unitById.get(id));
  if (kind === 'place') return <ThingHit hit={hit} />;
  if (kind === 'unit') {
    return (
      <>
        <span class="option-icon">
          <Icon name="area" />
        </span>
        <Naming hit={hit}>
          <span>
            {unit && words.unitKinds[unit.properties.kind]} · {search.unit}
          </span>
        </Naming>
      </>
    );
  }
  return (
    <>
      <span class="option-icon">
        <Icon name="pin" />
      </span>
      <Naming hit={hit}>
        <span>{lines && lines.length > 0 ? search.lines(lines) : search.kinds[kind]}</span>
        {construction && <span>{search.construction}</span>}
        {outside && <span>{search.outside}</span>}
        <span>{kind === 'road' ? search.startOnRoad : search.startHere}</span>
      </Naming>
    </>
  );
}

/** A sentence as the report writes it, and what it is about. */
export function SentenceLine({ hit }: { hit: SentenceHit }) {
  const words = useWords();
  const search = useSearchWords();
  return (
    <>
      <span class="option-icon">
        <Icon name="book" />
      </span>
      <span class="option-text">
        <span class="option-quote" lang="zh-CN">
          <Marked text={hit.text} ranges={hit.ranges} />
        </span>
        <span class="option-why">
          <span>{search.source(hit.report, hit.year === null ? hit.chapter : words.year(hit.year))}</span>
        </span>
      </span>
    </>
  );
}
