/** One condition in force; a press takes it away. */
import { Icon } from '../common/Icon';
import { useWords } from '../words';

interface RemovableChipProps {
  name: string;
  onRemove: () => void;
}

export function RemovableChip({ name, onRemove }: RemovableChipProps) {
  const words = useWords();
  return (
    <button type="button" class="chip chip-on" aria-label={words.removeFilter(name)} onClick={onRemove}>
      {name} <Icon name="close" size={14} />
    </button>
  );
}
