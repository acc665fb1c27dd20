/** A press makes the slides of a handout; while they are made it can be given up. */
import type { Handout } from '../../model/handout';
import { Icon } from '../common/Icon';
import { type Making, useSlides, useSlidesWords } from './useSlides';

function useMessage(making: Making): string {
  const words = useSlidesWords();
  switch (making.name) {
    case 'ready':
      return '';
    case 'drawing':
      return words.drawing(making.done, making.all);
    case 'writing':
      return words.writing;
    case 'saved':
      return words.saved(making.file);
    case 'cancelled':
      return words.cancelled;
    case 'failed':
      return words.failed;
  }
}

/** `handoutOf` is asked once the button is pressed. */
export function SlidesButton({ handoutOf, disabled = false }: { handoutOf: () => Handout; disabled?: boolean }) {
  const words = useSlidesWords();
  const { making, make, cancel } = useSlides();
  const message = useMessage(making);
  const isBusy = making.name === 'drawing' || making.name === 'writing';
  return (
    <>
      <button
        type="button"
        class="button line-button"
        data-testid="handout-pptx"
        title={words.hint}
        disabled={disabled}
        aria-disabled={isBusy}
        onClick={() => !isBusy && make(handoutOf())}
      >
        <Icon name="download" /> {words.make}
      </button>
      {isBusy && (
        <button type="button" class="text-button" data-testid="slides-cancel" onClick={cancel}>
          {words.cancel}
        </button>
      )}
      <p class="slides-state" role="status" data-testid="slides-state" data-state={making.name}>
        {message}
      </p>
    </>
  );
}
