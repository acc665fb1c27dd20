/** One polite live region: says the count once filters have settled, and what has been chosen. */
import { useEffect, useState } from 'preact/hooks';
import { nameOf } from '../../model/placeText';
import { matching } from '../../model/select';
import { useStore } from '../../store';
import { useWords } from '../words';

/** Milliseconds without a change before the count is spoken. */
const SETTLE = 300;

export function Announcer() {
  const words = useWords();
  // What is being read narrows the map as well, but a count at every paragraph would talk over the reading.
  const shown = useStore((state) => matching(state).length);
  const all = useStore((state) => state.data.places.length);
  const language = useStore((state) => state.language);
  const chosen = useStore(({ selected, data }) =>
    selected === null ? undefined : (data.placeById.get(selected) ?? data.unitById.get(selected)),
  );
  const [spoken, setSpoken] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(words.list.announce(shown, all)), SETTLE);
    return () => clearTimeout(timer);
  }, [shown, all, words]);
  useEffect(() => {
    if (!chosen) return;
    const timer = setTimeout(() => setSpoken(words.card.opened(nameOf(chosen, language))), SETTLE);
    return () => clearTimeout(timer);
  }, [chosen, language, words]);
  return (
    <p class="visually-hidden" role="status">
      {spoken}
    </p>
  );
}
