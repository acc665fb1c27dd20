/** One's own briefing: its words, its steps and their order. Every change is kept at once; what was removed can come back. */
import { useState } from 'preact/hooks';
import type { Briefing } from '../../../geo/briefingSchema';
import { savedView, showStep } from '../../model/briefing';
import { duplicateStep, insertStep, moveStep, removeStep, reword, setStep } from '../../model/briefingEdit';
import { useAct, useStore } from '../../store';
import { Icon } from '../common/Icon';
import { cameraNow, currentStep } from './currentStep';
import { putOwn } from './library';
import { StepForm } from './StepForm';
import { useBriefWords } from './useBriefWords';

interface EditorProps {
  briefing: Briefing;
  onBack: () => void;
  onStart: (step: number) => void;
}

/** What the last change took away or moved, until the next change. */
interface Undo {
  message: string;
  before: Briefing;
}

export function Editor({ briefing, onBack, onStart }: EditorProps) {
  const words = useBriefWords();
  const { editor } = words;
  const act = useAct();
  const state = useStore((all) => all);
  const { language } = state;
  const [open, setOpen] = useState<number | null>(null);
  const [undo, setUndo] = useState<Undo | null>(null);
  const [dragged, setDragged] = useState<number | null>(null);
  const { steps } = briefing;
  const titleOf = (at: number) => steps[at]?.title[language] || editor.untitled;

  const change = (next: Briefing, message?: string) => {
    putOwn(next);
    setUndo(message === undefined ? null : { message, before: briefing });
  };
  const move = (from: number, to: number) => {
    const next = moveStep(briefing, from, to);
    if (next === briefing) return;
    change(next, editor.moved(titleOf(from), to + 1));
    setOpen(open === from ? to : null);
  };
  const remove = (at: number) => {
    change(removeStep(briefing, at), editor.removed(titleOf(at)));
    setOpen(null);
  };
  const takeView = (at: number) => {
    const step = steps[at];
    const camera = cameraNow();
    if (step) change(setStep(briefing, at, { ...step, view: savedView(state), ...(camera && { camera }) }));
  };
  const add = () => change(insertStep(briefing, currentStep(state)));

  return (
    <section class="brief-editor" aria-label={editor.label} data-testid="brief-editor">
      <button type="button" class="text-button" onClick={onBack}>
        ← {editor.back}
      </button>
      <label>
        {editor.title}
        <input
          type="text"
          class="editor-title"
          data-testid="brief-title"
          value={briefing.title[language]}
          onInput={({ currentTarget }) =>
            change({ ...briefing, title: reword(briefing.title, language, currentTarget.value) })
          }
        />
      </label>
      <label>
        {editor.lead}
        <input
          type="text"
          value={briefing.lead[language]}
          onInput={({ currentTarget }) =>
            change({ ...briefing, lead: reword(briefing.lead, language, currentTarget.value) })
          }
        />
      </label>
      <div class="brief-actions">
        <button
          type="button"
          class="button solid-button"
          data-testid="brief-start"
          disabled={steps.length === 0}
          onClick={() => onStart((open ?? 0) + 1)}
        >
          <Icon name="play" /> {words.start}
        </button>
        <button type="button" class="button line-button" data-testid="brief-add" onClick={add}>
          <Icon name="plus" /> {words.addView}
        </button>
      </div>
      <div role="status" class="brief-undo">
        {undo && (
          <p>
            {undo.message}{' '}
            <button type="button" class="text-button" data-testid="brief-undo" onClick={() => change(undo.before)}>
              {words.undo}
            </button>
          </p>
        )}
      </div>
      {steps.length === 0 && <p class="brief-empty">{editor.empty}</p>}
      <ol class="editor-steps">
        {steps.map((step, at) => (
          <li
            key={at}
            data-testid="editor-step"
            data-drop={(dragged !== null && dragged !== at) || undefined}
            onDragOver={(event) => dragged !== null && event.preventDefault()}
            onDrop={(event) => {
              event.preventDefault();
              if (dragged !== null) move(dragged, at);
              setDragged(null);
            }}
          >
            <div class="editor-step">
              <span
                class="drag-handle"
                draggable
                title={editor.drag}
                aria-hidden="true"
                onDragStart={() => setDragged(at)}
                onDragEnd={() => setDragged(null)}
              >
                {at + 1}
              </span>
              <button
                type="button"
                class="editor-step-title"
                aria-expanded={open === at}
                onClick={() => setOpen(open === at ? null : at)}
              >
                {titleOf(at)}
              </button>
              <button
                type="button"
                class="button icon-button"
                aria-label={`${editor.up} ${titleOf(at)}`}
                disabled={at === 0}
                onClick={() => move(at, at - 1)}
              >
                <Icon name="up" size={16} />
              </button>
              <button
                type="button"
                class="button icon-button"
                aria-label={`${editor.down} ${titleOf(at)}`}
                disabled={at === steps.length - 1}
                onClick={() => move(at, at + 1)}
              >
                <Icon name="down" size={16} />
              </button>
            </div>
            {open === at && (
              <>
                <StepForm
                  step={step}
                  number={at + 1}
                  onChange={(next) => change(setStep(briefing, at, next))}
                  onPreview={() => act(showStep(briefing, at + 1))}
                  onUseView={() => takeView(at)}
                />
                <div class="brief-actions">
                  <button type="button" class="button line-button" onClick={() => change(duplicateStep(briefing, at))}>
                    {editor.duplicate}
                  </button>
                  <button type="button" class="button line-button" data-testid="step-remove" onClick={() => remove(at)}>
                    {editor.remove}
                  </button>
                </div>
              </>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
