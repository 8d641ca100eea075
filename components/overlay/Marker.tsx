/** A marker beside a field of the page: a pill that says that there is something, and a card that says what and why. */
import { useState } from 'preact/hooks';
import type { Marker as MarkerData, Target } from '../../entrypoints/background/protocol.ts';
import { Icon, type IconName } from '../Icon.tsx';
import { SEVERITIES } from '../panel/model/words.ts';
import type { Act } from './act.ts';
import { Sealed } from './Sealed.tsx';

interface Props {
  /** All that concerns one field, the gravest first. */
  readonly markers: readonly [MarkerData, ...MarkerData[]];
  /** Whether a click in a page can open the panel; in Firefox it can't, and the card says how. */
  readonly opensPanel: boolean;
  readonly reveal: Act<Target>;
  readonly dismiss: Act;
  /** Whether the event is a person's own; everything else is let pass. */
  readonly isMeant: (event: Event) => boolean;
}

interface Sign {
  readonly icon: IconName;
  readonly label: string;
}

function signOf({ kind, severity }: MarkerData): Sign {
  switch (kind) {
    case 'overdue':
      return { icon: 'danger', label: 'Überschritten' };
    case 'dueSoon':
      return { icon: 'calendar', label: 'Bald fällig' };
    case 'check':
      return { icon: 'help', label: 'Erledigt?' };
    case 'problem':
      return { icon: 'help', label: 'Unklar' };
    case 'warning':
      return { icon: SEVERITIES[severity].icon, label: SEVERITIES[severity].word };
  }
}

export function Marker({ markers, opensPanel, reveal, dismiss, isMeant }: Props) {
  const [shown, setShown] = useState<'open' | 'closed' | ''>('');
  // Put away by Escape or a click, the card may come again once one has left it.
  const forgive = (event: Event) => {
    if (isMeant(event)) setShown((now) => (now === 'closed' ? '' : now));
  };
  const { icon, label } = signOf(markers[0]);
  const several = markers.length > 1;
  const link = ({ target }: MarkerData) => (
    <button
      type="button"
      class={`action action-show ${several ? 'action-inline' : 'action-primary'}`}
      onClick={(event) => reveal(event, target)}
    >
      Mehr dazu
    </button>
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: closes what its buttons opened
    <div
      class={`marker ${shown}`.trimEnd()}
      onPointerLeave={forgive}
      onFocusOut={forgive}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && isMeant(event)) setShown('closed');
      }}
    >
      <button
        type="button"
        class="pill"
        aria-expanded={shown === 'open'}
        onClick={(event) => {
          if (isMeant(event)) setShown(shown === 'open' ? 'closed' : 'open');
        }}
      >
        <Sealed as="face">
          <span class={`marker-face tone-${markers[0].severity}`}>
            <Icon name={icon} />
            <span class="label" data-text={label} aria-hidden="true" />
            {several && (
              <span class="more" data-text={`+${markers.length - 1}`} aria-hidden="true" />
            )}
            <span
              class="spoken"
              data-text={`${label}: ${markers.map(({ text }) => text).join(' ')}`}
            />
          </span>
        </Sealed>
      </button>
      <div class="card">
        <div class="card-box">
          {markers.map((marker) => (
            <div class="entry" key={marker.text}>
              <p>
                <Sealed as="sentence">
                  <span class="sentence-text" data-text={marker.text} />
                </Sealed>
              </p>
              {several && link(marker)}
            </div>
          ))}
          {!opensPanel && <p class="quiet">{HOW_TO_OPEN}</p>}
          <div class="actions">
            {!several && link(markers[0])}
            <button type="button" class="action action-dismiss" onClick={(event) => dismiss(event)}>
              {several ? 'Alle ausblenden' : 'Ausblenden'}
            </button>
          </div>
        </div>
      </div>
    </div>
  );
}

/** Firefox only. */
export const HOW_TO_OPEN =
  'Die Seitenleiste öffnet das Symbol von Konzeptlotse in der Symbolleiste.';
