/** The Stichtag, and the way to another one and back. */
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../Icon.tsx';
import type { PanelActions } from './actions.ts';

interface Props {
  readonly stichtag: string;
  readonly today: string;
  readonly setStichtag: PanelActions['setStichtag'];
}

export function StichtagPicker({ stichtag, today, setStichtag }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const isToday = stichtag === today;

  // Not a controlled input: a refresh must not undo what is being typed.
  useEffect(() => {
    if (input.current) input.current.value = stichtag;
  }, [stichtag]);

  return (
    <div class={isToday ? 'stichtag' : 'stichtag stichtag-other'}>
      <label>
        <span>Stichtag</span>
        <input
          ref={input}
          type="date"
          min="2000-01-01"
          max="2099-12-31"
          required
          defaultValue={stichtag}
          onChange={({ currentTarget }) => {
            // While a year is typed, its first digits are dates too; the bounds tell them.
            if (!currentTarget.validity.valid) return;
            setStichtag(currentTarget.value === today ? null : currentTarget.value);
          }}
          onBlur={({ currentTarget }) => {
            if (!currentTarget.validity.valid) currentTarget.value = stichtag;
          }}
        />
      </label>
      {!isToday && (
        <>
          <button type="button" class="button" onClick={() => setStichtag(null)}>
            Heute
          </button>
          <p class="stichtag-note">
            <Icon name="calendar" /> Nicht heute: Alles hier gilt für diesen Tag.
          </p>
        </>
      )}
    </div>
  );
}
