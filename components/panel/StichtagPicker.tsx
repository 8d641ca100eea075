/** The Stichtag, and the way to another one and back. */
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../Icon.tsx';
import type { PanelActions } from './actions.ts';
import { afterPointer } from './afterPointer.ts';
import { germanDate } from './model/dates.ts';

interface Props {
  readonly stichtag: string;
  readonly today: string;
  readonly setStichtag: PanelActions['setStichtag'];
  /** Told why what was typed is not taken; "" once that is over. */
  readonly refuse: (why: string) => void;
  /** Of what says why. */
  readonly refusedId: string;
}

const FIRST = '2000-01-01';
const LAST = '2099-12-31';

/** Quiet while it is today. */
export function StichtagPicker({ stichtag, today, setStichtag, refuse, refusedId }: Props) {
  const input = useRef<HTMLInputElement>(null);

  // Not a controlled input: a refresh must not undo what is being typed.
  useEffect(() => {
    if (input.current) input.current.value = stichtag;
  }, [stichtag]);

  return (
    <label class={stichtag === today ? 'stichtag' : 'stichtag stichtag-other'} title="Stichtag">
      <span class="stichtag-word">Stichtag</span>
      <input
        ref={input}
        type="date"
        aria-label="Stichtag"
        autocomplete="off"
        aria-describedby={refusedId}
        min={FIRST}
        max={LAST}
        required
        defaultValue={stichtag}
        onChange={({ currentTarget }) => {
          // While a year is typed, its first digits are dates too; the bounds tell them.
          if (!currentTarget.validity.valid) return;
          refuse('');
          setStichtag(currentTarget.value === today ? null : currentTarget.value);
        }}
        onBlur={({ currentTarget }) => {
          if (currentTarget.validity.valid) return;
          const why = `${whyNot(currentTarget.validity)} Es bleibt beim ${germanDate(stichtag)}.`;
          afterPointer(() => refuse(why));
          currentTarget.value = stichtag;
        }}
      />
    </label>
  );
}

const whyNot = ({ rangeUnderflow, rangeOverflow }: ValidityState): string =>
  rangeUnderflow || rangeOverflow
    ? `Der Stichtag muss zwischen dem ${germanDate(FIRST)} und dem ${germanDate(LAST)} liegen.`
    : 'Kein ganzes Datum.';

interface NoteProps {
  readonly stichtag: string;
  readonly setStichtag: PanelActions['setStichtag'];
}

/** Stays in view as long as the day is not today. */
export function StichtagNote({ stichtag, setStichtag }: NoteProps) {
  return (
    <p class="stichtag-note">
      <Icon name="calendar" />
      <span>
        <strong>Nicht heute:</strong> Alles hier gilt für den {germanDate(stichtag)}.
      </span>
      <button type="button" class="link-button" onClick={() => setStichtag(null)}>
        Heute
      </button>
    </p>
  );
}
