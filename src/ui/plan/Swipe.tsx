/** The second map over the first, cut off at a bar that pointer and keys move. Gone with the comparison, context and all. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { useStore } from '../../store';
import { useServices } from '../common/services';
import { useWords } from '../words';
import { sideName, usePlanWords } from './names';

/** Per cent of the width: one press of an arrow key, and how near the edges the bar may come. */
const STRIDE = 5;
const LEAST = 5;
const MOST = 95;

const within = (percent: number) => Math.min(Math.max(percent, LEAST), MOST);

export function Swipe() {
  const words = useWords();
  const plan = usePlanWords();
  const { mountTwin } = useServices();
  const comparison = useStore((state) => state.comparison);
  const [percent, setPercent] = useState(50);
  const [failed, setFailed] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const container = useRef<HTMLDivElement>(null);
  useEffect(() => (container.current ? mountTwin(container.current, () => setFailed(true)) : undefined), [mountTwin]);
  // The page's policy allows no style attributes; a property set by script is not one.
  useEffect(() => frame.current?.style.setProperty('--swipe', `${percent}%`), [percent]);
  if (!comparison) return null;
  const left = sideName(words, plan, comparison.left);
  const right = sideName(words, plan, comparison.right);

  const moveTo = (event: PointerEvent) => {
    const box = frame.current?.getBoundingClientRect();
    if (box) setPercent(within(Math.round(((event.clientX - box.left) / box.width) * 100)));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const to = { ArrowLeft: percent - STRIDE, ArrowRight: percent + STRIDE, Home: LEAST, End: MOST }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    setPercent(within(to));
  };
  return (
    <div class="swipe" ref={frame} data-failed={failed || undefined}>
      <div class="swipe-map" ref={container} data-testid="compare-map" />
      <span class="swipe-label swipe-left">{left}</span>
      {failed ? (
        <p class="swipe-failed" role="status">
          {plan.compare.noTwin}
        </p>
      ) : (
        <>
          <span class="swipe-label swipe-right">{right}</span>
          <div
            class="swipe-bar"
            role="slider"
            tabIndex={0}
            data-testid="compare-slider"
            aria-orientation="horizontal"
            aria-label={plan.compare.slider}
            aria-valuemin={LEAST}
            aria-valuemax={MOST}
            aria-valuenow={percent}
            aria-valuetext={plan.compare.sliderValue(percent, left, right)}
            onKeyDown={onKeyDown}
            onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
            onPointerMove={(event) => event.currentTarget.hasPointerCapture(event.pointerId) && moveTo(event)}
          >
            <svg width="40" height="40" viewBox="0 0 40 40" aria-hidden="true">
              <circle cx="20" cy="20" r="19" />
              <path
                d="M12 17h16l-4-4M28 23H12l4 4"
                fill="none"
                stroke-width="2"
                stroke-linecap="round"
                stroke-linejoin="round"
              />
            </svg>
          </div>
        </>
      )}
    </div>
  );
}
