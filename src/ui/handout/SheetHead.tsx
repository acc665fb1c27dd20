/** The head of a sheet: what it is of, what the filters are, and the way to the same view on a phone. */
import type { Handout, HandoutPart } from '../../model/handout';
import { quotationOf } from '../../model/quotation';
import { useStore } from '../../store';
import { QrCode } from '../share/QrCode';
import { addressOf, pageAddress } from './address';
import { useHandoutWords } from './useHandoutWords';
import { usePartFilter } from './usePartFilter';

/** Which things are listed, and why these. */
function useListed(): (part: HandoutPart) => string {
  const words = useHandoutWords();
  const filterOf = usePartFilter();
  return (part) => {
    const { rows, state } = part;
    if (rows.length === 0) return `${words.district} · ${words.wholeView(state.data.places.length)}`;
    return `${words.district} · ${words.chosen(rows.length)} · ${words.filter(filterOf(part))}`;
  };
}

/** The quotation of a step, in the report's voice. */
function Quotation({ part: { step } }: { part: HandoutPart }) {
  const words = useHandoutWords();
  const data = useStore((state) => state.data);
  if (!step?.quote) return null;
  const { parts, isPlanned, section, deliveredOn } = quotationOf(data, step.quote);
  const [before, name, after] = parts;
  return (
    <blockquote class={isPlanned ? 'leaf-quote planned' : 'leaf-quote'}>
      <span lang="zh-CN">
        {before}
        {name && <mark>{name}</mark>}
        {after}
      </span>
      <cite>
        {section && <span lang="zh-CN">{section} · </span>}
        {words.quoteSource(step.quote.report, deliveredOn)}
      </cite>
    </blockquote>
  );
}

interface SheetHeadProps {
  handout: Handout;
  /** Index of the part. */
  index: number;
  isFirst: boolean;
}

export function SheetHead({ handout, index, isFirst }: SheetHeadProps) {
  const words = useHandoutWords();
  const listed = useListed();
  const part = handout.parts[index];
  if (!part) return null;
  const { step, title, text } = part;
  const address = addressOf(pageAddress(), part);
  const eyebrow = step ? words.step(handout.title, index + 1, handout.parts.length) : '';
  return (
    <header class={isFirst ? 'leaf-head' : 'leaf-head continued'}>
      <div>
        {eyebrow && <p class="leaf-eyebrow">{eyebrow}</p>}
        <h2>
          {title}
          {!isFirst && words.continued}
        </h2>
        {isFirst && text && <p class="leaf-text">{text}</p>}
        {isFirst && <Quotation part={part} />}
        <p class="leaf-filter">{listed(part)}</p>
      </div>
      {address && (
        <div class="leaf-code">
          <QrCode text={address} label={words.codeLabel} />
          <span>{words.code}</span>
        </div>
      )}
    </header>
  );
}
