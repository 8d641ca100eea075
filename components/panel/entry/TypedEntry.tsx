/** A date, a number or a text, typed; what does not fit is said beside it, and stays there to be mended. */
import { useId, useState } from 'preact/hooks';
import { germanDate } from '../../../rules/dates/span.ts';
import type { DateFeld, FeldKey, IntegerFeld, TextFeld } from '../../../rules/fall/felder.ts';
import { parseEingabe } from '../../../rules/fall/werte/eingabe.ts';
import { EntryError } from './EntryError.tsx';

interface Props {
  readonly feld: TextFeld | DateFeld | IntegerFeld;
  readonly field: FeldKey;
  readonly value?: unknown;
  readonly canBeNone: boolean;
  readonly submitWords?: string;
  /** In the empty input, where it has no label in view. */
  readonly hint?: string;
  readonly take: (value: string | number | null) => void;
}

export function TypedEntry({
  feld,
  field,
  value,
  canBeNone,
  submitWords = 'Übernehmen',
  hint,
  take,
}: Props) {
  const id = useId();
  const [expected, setExpected] = useState('');
  // Until someone types, what is known: it may be read while the question stands there.
  const [typed, setTyped] = useState<string>();
  const text = typed ?? asTyped(feld, value);

  function submit(event: Event): void {
    event.preventDefault();
    const entered = parseEingabe(feld, text, field);
    if ('wert' in entered) take(entered.wert);
    setExpected('wert' in entered ? '' : entered.erwartet);
  }

  return (
    <form class="entry" onSubmit={submit} noValidate>
      <input
        id={id}
        class={feld.type === 'date' ? 'input input-date' : 'input'}
        type="text"
        inputMode={feld.type === 'integer' ? 'numeric' : 'text'}
        size={feld.type === 'text' ? 16 : 11}
        autoComplete="off"
        spellcheck={false}
        placeholder={feld.type === 'date' ? 'TT.MM.JJJJ' : hint}
        aria-label={feld.label}
        aria-invalid={expected !== ''}
        aria-describedby={expected === '' ? undefined : `${id}-expected`}
        value={text}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      {feld.type === 'integer' && feld.unit && <span>{feld.unit}</span>}
      <button type="submit" class="button">
        {submitWords}
      </button>
      {canBeNone && (
        <button type="button" class="button" onClick={() => take(null)}>
          gibt es nicht
        </button>
      )}
      <EntryError id={`${id}-expected`} text={expected} />
    </form>
  );
}

function asTyped({ type }: Props['feld'], value: unknown): string {
  if (value === undefined || value === null) return '';
  return type === 'date' ? germanDate(String(value)) : String(value);
}
