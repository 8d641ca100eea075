/** Why something to do is set aside: one of a few reasons, or one's own. */
import { useId, useState } from 'preact/hooks';

interface Props {
  readonly title: string;
  readonly setAside: (reason: string) => void;
  readonly cancel: () => void;
}

const REASONS = [
  'Termin steht schon',
  'Warte auf Unterlagen',
  'Trifft hier nicht zu',
  'Später in dieser Sitzung',
] as const;

/** As much as the worker takes. */
const MOST = 200;

export function SetAside({ title, setAside, cancel }: Props) {
  const [reason, setReason] = useState('');
  const id = useId();
  const words = reason.trim();
  return (
    <form
      class="set-aside"
      aria-label={`Warum zurückstellen: ${title}`}
      onSubmit={(event) => {
        event.preventDefault();
        if (words !== '') setAside(words);
      }}
      onKeyDown={({ key }) => {
        if (key === 'Escape') cancel();
      }}
    >
      <p class="fact">Warum zurückstellen?</p>
      <div class="set-aside-reasons">
        {REASONS.map((each, index) => (
          <button
            key={each}
            type="button"
            class="button"
            ref={index === 0 ? focusOnce : null}
            onClick={() => setAside(each)}
          >
            {each}
          </button>
        ))}
      </div>
      <label class="set-aside-own" for={id}>
        <span class="fact">Anderer Grund, ohne Namen</span>
        <span class="set-aside-line">
          <input
            id={id}
            type="text"
            maxLength={MOST}
            autocomplete="off"
            value={reason}
            onInput={({ currentTarget }) => setReason(currentTarget.value)}
          />
          <button type="submit" class="button" disabled={words === ''}>
            Zurückstellen
          </button>
        </span>
      </label>
    </form>
  );
}

function focusOnce(button: HTMLButtonElement | null): void {
  button?.focus();
}
