/** One of a few, as buttons side by side. */

interface ChoiceProps<T extends string> {
  label: string;
  values: readonly T[];
  names: Record<T, string>;
  chosen: T;
  onChoose: (value: T) => void;
}

export function Choice<T extends string>({ label, values, names, chosen, onChoose }: ChoiceProps<T>) {
  return (
    <fieldset class="handout-choice" aria-label={label}>
      {values.map((value) => (
        <button
          key={value}
          type="button"
          class="button"
          data-testid={`handout-${value}`}
          aria-pressed={value === chosen}
          onClick={() => onChoose(value)}
        >
          {names[value]}
        </button>
      ))}
    </fieldset>
  );
}
