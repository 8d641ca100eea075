import { TypedEntry } from '../entry/TypedEntry.tsx';

interface Props {
  /** What the button does. */
  readonly submitWords: string;
  readonly take: (kundennummer: string) => void;
}

/** Where a Kundennummer is typed in, to say which case is meant. */
export function NumberEntry({ submitWords, take }: Props) {
  return (
    <TypedEntry
      feld={{ type: 'text', label: 'Kundennummer' }}
      field="kundennummer"
      canBeNone={false}
      submitWords={submitWords}
      hint="Kundennummer"
      take={(value) => {
        if (typeof value === 'string') take(value);
      }}
    />
  );
}
