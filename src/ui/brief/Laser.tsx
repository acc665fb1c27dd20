/** A bright dot that follows the pointer. */
import { useEffect, useRef } from 'preact/hooks';

export function Laser() {
  const dot = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const follow = ({ clientX, clientY }: PointerEvent) => {
      if (dot.current) dot.current.style.transform = `translate(${clientX}px, ${clientY}px)`;
    };
    addEventListener('pointermove', follow, { passive: true });
    return () => removeEventListener('pointermove', follow);
  }, []);
  return <div class="brief-laser" ref={dot} aria-hidden="true" />;
}
