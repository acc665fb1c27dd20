/** The code that puts this view into another page: size, parts, and a look at it by phone. */
import { useRef, useState } from 'preact/hooks';
import { showToast } from '../../model/actions';
import { EMBED_PARTS, type EmbedPart } from '../../model/embedParts';
import { type EmbedChoice, embedAddress, embedSnippet } from '../../model/embedSnippet';
import { useAct } from '../../store';
import { Icon } from '../common/Icon';
import { useOwnWords, useWords } from '../words';
import { embedEn } from '../words/embed.en';
import { embedZh } from '../words/embed.zh';
import { QrCode } from './QrCode';

/** CSS pixels. */
const SMALLEST = 240;
const LARGEST = 4000;

const inRange = (pixels: number) => Math.min(LARGEST, Math.max(SMALLEST, Math.round(pixels)));

export function EmbedCode({ address }: { address: string }) {
  const { title } = useWords();
  const words = useOwnWords({ zh: embedZh, en: embedEn });
  const act = useAct();
  const code = useRef<HTMLTextAreaElement>(null);
  const [choice, setChoice] = useState<EmbedChoice>({ width: null, height: 520, parts: EMBED_PARTS });
  const snippet = embedSnippet(address, title, choice);
  const toggle = (part: EmbedPart) =>
    setChoice({
      ...choice,
      parts: EMBED_PARTS.filter((each) => (each === part) !== choice.parts.includes(each)),
    });
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(snippet);
      act(showToast(words.copied));
    } catch {
      code.current?.select();
      act(showToast(words.copyRefused));
    }
  };
  return (
    <details class="embed-code" data-testid="embed-code">
      <summary>{words.title}</summary>
      <p>{words.intro}</p>
      <div class="embed-size">
        <label>
          {words.width}
          <input
            type="number"
            min={SMALLEST}
            max={LARGEST}
            value={choice.width ?? ''}
            onChange={({ currentTarget: { valueAsNumber } }) =>
              setChoice({ ...choice, width: Number.isFinite(valueAsNumber) ? inRange(valueAsNumber) : null })
            }
          />
        </label>
        <label>
          {words.height}
          <input
            type="number"
            min={SMALLEST}
            max={LARGEST}
            required
            value={choice.height}
            onChange={({ currentTarget: { valueAsNumber } }) =>
              setChoice({ ...choice, height: inRange(Number.isFinite(valueAsNumber) ? valueAsNumber : choice.height) })
            }
          />
        </label>
      </div>
      <fieldset class="embed-parts">
        <legend>{words.parts}</legend>
        {EMBED_PARTS.map((part) => (
          <label key={part}>
            <input type="checkbox" checked={choice.parts.includes(part)} onChange={() => toggle(part)} />
            {words.part[part]}
          </label>
        ))}
      </fieldset>
      <textarea ref={code} readOnly rows={5} aria-label={words.code} data-testid="embed-snippet" value={snippet} />
      <button type="button" class="button line-button" onClick={copy}>
        <Icon name="link" /> {words.copy}
      </button>
      <div class="share-body">
        <QrCode text={embedAddress(address, choice.parts)} label={words.qr} />
        <p>{words.qrHint}</p>
      </div>
    </details>
  );
}
