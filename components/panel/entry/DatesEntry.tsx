/** A list of days, one beside the other. */
import { useId, useState } from 'preact/hooks';
import { germanDate } from '../../../rules/dates/span.ts';
import { parseEingabe } from '../../../rules/fall/werte/eingabe.ts';
import { EntryError } from './EntryError.tsx';

interface Props {
  readonly label: string;
  readonly value?: unknown;
  readonly take: (value: readonly string[]) => void;
}

export function DatesEntry({ label, value, take }: Props) {
  const id = useId();
  const [text, setText] = useState('');
  const [expected, setExpected] = useState('');
  const days = Array.isArray(value) ? value.map(String) : [];

  function submit(event: Event): void {
    event.preventDefault();
    const entered = parseEingabe({ type: 'date', label }, text);
    if ('erwartet' in entered) {
      setExpected(entered.erwartet);
      return;
    }
    setExpected('');
    setText('');
    take([...days, String(entered.wert)]);
  }

  return (
    <form class="entry" onSubmit={submit} noValidate>
      {days.map((day, index) => (
        <button
          key={`${index} ${day}`}
          type="button"
          class="button"
          onClick={() => take(days.filter((_, each) => each !== index))}
        >
          {germanDate(day)} <span class="sr-only">entfernen</span>
          <span aria-hidden="true">×</span>
        </button>
      ))}
      <input
        id={id}
        class="input"
        type="text"
        size={11}
        autoComplete="off"
        placeholder="TT.MM.JJJJ"
        aria-label={`${label}: Datum`}
        aria-invalid={expected !== ''}
        aria-describedby={expected === '' ? undefined : `${id}-expected`}
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <button type="submit" class="button">
        Hinzufügen
      </button>
      {days.length === 0 && (
        <button type="button" class="button" onClick={() => take([])}>
          keine
        </button>
      )}
      <EntryError id={`${id}-expected`} text={expected} />
    </form>
  );
}
