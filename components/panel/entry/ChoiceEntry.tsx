/** Few answers, each a button: one click is the answer. */

interface Props {
  readonly label: string;
  readonly choices: readonly { readonly value: unknown; readonly words: string }[];
  readonly chosen?: unknown;
  readonly take: (value: unknown) => void;
}

export function ChoiceEntry({ label, choices, chosen, take }: Props) {
  return (
    <fieldset class="entry">
      <legend class="sr-only">{label}</legend>
      {choices.map(({ value, words }) => (
        <button
          key={words}
          type="button"
          class="button"
          aria-pressed={chosen === undefined ? undefined : value === chosen}
          onClick={() => take(value)}
        >
          {words}
        </button>
      ))}
    </fieldset>
  );
}
