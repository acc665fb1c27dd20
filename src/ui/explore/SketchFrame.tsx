/** Where the light map stands. The built page holds it already; its code comes after the list works, and takes it over. */
import { useEffect, useRef } from 'preact/hooks';
import { useServices } from '../common/services';

export function SketchFrame({ replaced }: { replaced: boolean }) {
  const { mountSketch, sketchMarkup } = useServices();
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => (frame.current ? mountSketch(frame.current) : undefined), [mountSketch]);
  return (
    <div
      class={`sketch-frame ${replaced ? 'replaced' : ''}`}
      ref={frame}
      // Our own markup, from the build; hydration leaves it alone.
      dangerouslySetInnerHTML={{ __html: sketchMarkup }}
    />
  );
}
