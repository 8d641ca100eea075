/** One entry of a list, column by column; those that may stay open are folded away. */
import { useId, useState } from 'preact/hooks';
import type { ItemsFeld, SpaltenFeld } from '../../../rules/fall/felder.ts';
import { type Entwurf, entwurfVon, parseEntwurf } from '../../../rules/fall/werte/eingabe.ts';
import { QuietFold } from '../Fold.tsx';
import { EntryError } from './EntryError.tsx';

type Item = Readonly<Record<string, unknown>>;

interface Props {
  readonly feld: ItemsFeld;
  readonly item: Item;
  /** Columns that are asked for: in front. */
  readonly asked: readonly string[];
  readonly submitWords: string;
  readonly take: (item: Item) => void;
  readonly drop: { readonly words: string; readonly run: () => void };
}

/** So many columns are asked at once, required or not. */
const FIRST = 2;

export function ItemForm({ feld, item, asked, submitWords, take, drop }: Props) {
  const [entwurf, setEntwurf] = useState(() => entwurfVon(feld.columns, item));
  const [expected, setExpected] = useState<Readonly<Record<string, string>>>({});

  function submit(event: Event): void {
    event.preventDefault();
    const entered = parseEntwurf(feld.columns, entwurf);
    if ('wert' in entered) take(entered.wert);
    setExpected('wert' in entered ? {} : entered.erwartet);
  }

  const columns = Object.entries(feld.columns);
  const isAsked = ([column]: readonly [string, SpaltenFeld]) => asked.includes(column);
  const others = columns.filter((each) => !isAsked(each));
  const isFirst = ([, spalte]: readonly [string, SpaltenFeld], index: number) =>
    spalte.required === true || index < FIRST;
  const draw = ([column, spalte]: readonly [string, SpaltenFeld]) => (
    <Column
      key={column}
      spalte={spalte}
      text={entwurf[column] ?? null}
      expected={expected[column] ?? ''}
      change={(text) => setEntwurf((before): Entwurf => ({ ...before, [column]: text }))}
    />
  );
  const further = others.filter((each, index) => !isFirst(each, index));
  return (
    <form class="entry-item" onSubmit={submit} noValidate>
      {columns.filter(isAsked).map(draw)}
      {others.filter(isFirst).map(draw)}
      {further.length > 0 && <QuietFold words="Weitere Angaben">{further.map(draw)}</QuietFold>}
      <div class="entry">
        <button type="submit" class="button">
          {submitWords}
        </button>
        <button type="button" class="button" onClick={drop.run}>
          {drop.words}
        </button>
      </div>
    </form>
  );
}

interface ColumnProps {
  readonly spalte: SpaltenFeld;
  /** null: known to be none. */
  readonly text: string | null;
  readonly expected: string;
  readonly change: (text: string | null) => void;
}

function Column({ spalte, text, expected, change }: ColumnProps) {
  const id = useId();
  const shared = {
    id,
    class: 'input',
    disabled: text === null,
    'aria-invalid': expected !== '',
    'aria-describedby': expected === '' ? undefined : `${id}-expected`,
    value: text ?? '',
  };
  const choices = choicesOf(spalte);
  return (
    <div class="entry-column">
      <label for={id}>{spalte.label}</label>
      {choices ? (
        <select
          {...shared}
          autocomplete="off"
          onChange={({ currentTarget }) => change(currentTarget.value)}
        >
          <option value="">offen</option>
          {choices.map(([value, words]) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...shared}
          type="text"
          autoComplete="off"
          placeholder={spalte.type === 'date' ? 'TT.MM.JJJJ' : undefined}
          onInput={({ currentTarget }) => change(currentTarget.value)}
        />
      )}
      {spalte.nullable && (
        <label class="choice">
          <input
            type="checkbox"
            autocomplete="off"
            checked={text === null}
            onChange={({ currentTarget }) => change(currentTarget.checked ? null : '')}
          />
          <span>gibt es nicht</span>
        </label>
      )}
      <EntryError id={`${id}-expected`} text={expected} />
    </div>
  );
}

function choicesOf(spalte: SpaltenFeld): readonly (readonly [string, string])[] | undefined {
  if (spalte.type === 'enum') return Object.entries(spalte.values);
  if (spalte.type === 'boolean') {
    return [
      ['ja', 'ja'],
      ['nein', 'nein'],
    ];
  }
  return undefined;
}
