/**
 * A marker beside a field of the page: a pill that says that there is something, and a card that says
 * what and why. Only what a person does counts, never an event that the page made.
 */
import { useState } from 'preact/hooks';
import type { Marker as MarkerData } from '../../entrypoints/background/protocol.ts';
import type { Severity } from '../../rules/assessment.ts';
import { Icon, type IconName } from '../Icon.tsx';

interface Props {
  /** All that concerns one field, the gravest first. */
  readonly markers: readonly [MarkerData, ...MarkerData[]];
  /** Absent where a click in a page cannot open the panel (Firefox): the card then says how. */
  readonly openPanel?: (() => void) | undefined;
  readonly dismiss: () => void;
}

const SIGNS: Readonly<Record<Severity, { readonly icon: IconName; readonly label: string }>> = {
  error: { icon: 'danger', label: 'Prüfen' },
  warning: { icon: 'warning', label: 'Prüfen' },
  info: { icon: 'info', label: 'Hinweis' },
};

/** Runs `act` for a person's own event; takes neither the focus nor the page's attention. */
function trusted(act: () => void): (event: Event) => void {
  return (event) => {
    if (event.isTrusted) act();
  };
}

export function Marker({ markers, openPanel, dismiss }: Props) {
  const [shown, setShown] = useState<'open' | 'closed' | ''>('');
  // Put away by Escape or a click, the card may come again once one has left it.
  const forgive = () => setShown((now) => (now === 'closed' ? '' : now));
  const { severity } = markers[0];
  const { icon, label } = SIGNS[severity];
  const sentences = markers.map(({ text }) => text);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: closes what its buttons opened
    <div
      class={`marker marker-${severity} ${shown}`.trimEnd()}
      onPointerLeave={trusted(forgive)}
      onFocusOut={trusted(forgive)}
      onKeyDown={(event) => {
        if (event.isTrusted && event.key === 'Escape') setShown('closed');
      }}
    >
      <button
        type="button"
        class="pill"
        aria-label={`${label}: ${sentences.join(' ')}`}
        aria-expanded={shown === 'open'}
        onClick={trusted(() => setShown(shown === 'open' ? 'closed' : 'open'))}
      >
        <Icon name={icon} />
        <span class="label">{label}</span>
      </button>
      <div class="card">
        <div class="card-box">
          {sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          {!openPanel && <p>Mehr dazu: Symbol von Konzeptlotse in der Symbolleiste.</p>}
          <div class="actions">
            {openPanel && (
              <button type="button" class="action action-primary" onClick={trusted(openPanel)}>
                Im Lotsen öffnen
              </button>
            )}
            <button type="button" class="action" onClick={trusted(dismiss)}>
              Ausblenden
            </button>
          </div>
        </div>
      </div>
    </div>
  );
}
