/** One step's words, and the view it shows. */
import type { BriefingStep } from '../../../geo/briefingSchema';
import { reword } from '../../model/briefingEdit';
import { fillIn } from '../../model/briefingText';
import { useStore } from '../../store';
import { useBriefWords } from './useBriefWords';

interface StepFormProps {
  step: BriefingStep;
  /** Counted from 1. */
  number: number;
  onChange: (step: BriefingStep) => void;
  /** Shows it on the map beside. */
  onPreview: () => void;
  /** Takes the view that is on the map. */
  onUseView: () => void;
}

export function StepForm({ step, number, onChange, onPreview, onUseView }: StepFormProps) {
  const { editor } = useBriefWords();
  const data = useStore((state) => state.data);
  const language = useStore((state) => state.language);
  const change = (field: 'title' | 'text' | 'notes', text: string) =>
    onChange({ ...step, [field]: reword(step[field], language, text) });
  const filled = fillIn(data, step, step.text[language]);
  return (
    <div class="step-form" data-testid="step-form" data-number={number}>
      <label>
        {editor.stepTitle}
        <input
          type="text"
          value={step.title[language]}
          onInput={({ currentTarget }) => change('title', currentTarget.value)}
        />
      </label>
      <label>
        {editor.text}
        <textarea
          rows={3}
          value={step.text[language]}
          onInput={({ currentTarget }) => change('text', currentTarget.value)}
        />
        <small>{filled === step.text[language] ? editor.textHint : filled}</small>
      </label>
      <label>
        {editor.notes}
        <textarea
          rows={3}
          value={step.notes[language]}
          onInput={({ currentTarget }) => change('notes', currentTarget.value)}
        />
      </label>
      {step.quote && (
        <figure>
          <figcaption>{editor.quote}</figcaption>
          <blockquote lang="zh-CN">{step.quote.quote}</blockquote>
          <button
            type="button"
            class="text-button"
            onClick={() => {
              const { quote: _, ...rest } = step;
              onChange(rest);
            }}
          >
            {editor.removeQuote}
          </button>
        </figure>
      )}
      <p class="step-view">
        {editor.view} <code>{decodeURIComponent(step.view.replaceAll('+', ' ')) || editor.wholeDistrict}</code>
        <button type="button" class="text-button" onClick={onPreview}>
          {editor.preview}
        </button>
        <button type="button" class="text-button" onClick={onUseView}>
          {editor.useView}
        </button>
      </p>
    </div>
  );
}
