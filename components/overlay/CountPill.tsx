/** How much there is to do, at the edge of the page: a number that opens the panel, and a card to put it away. */
import { useState } from 'preact/hooks';
import type { Pill } from '../../entrypoints/background/protocol.ts';
import { germanDate } from '../../rules/dates/span.ts';
import { punkteWort } from '../../rules/weighing/punkte.ts';
import { Icon } from '../Icon.tsx';
import type { Act } from './act.ts';
import { HOW_TO_OPEN } from './Marker.tsx';
import { Sealed } from './Sealed.tsx';

interface Props {
  readonly pill: Pill;
  /** Whether a click in a page can open the panel; in Firefox it can't, and the card says how. */
  readonly opensPanel: boolean;
  readonly open: Act;
  readonly hide: Act;
  readonly isMeant: (event: Event) => boolean;
}

export function CountPill({ pill, opensPanel, open, hide, isMeant }: Props) {
  const [menu, setMenu] = useState(false);
  const toggle = (event: Event) => {
    if (isMeant(event)) setMenu(!menu);
  };
  const { count, severe, stichtag } = pill;
  const day = stichtag === undefined ? '' : `, Stichtag ${germanDate(stichtag)}`;
  const words = punkteWort(count);
  const tone = `tone-${severe ? 'error' : 'warning'}`;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: closes what its button opened
    <div
      class={`count ${menu ? 'open' : ''}`.trimEnd()}
      onPointerLeave={() => setMenu(false)}
      onFocusOut={({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget)))
          setMenu(false);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && isMeant(event)) setMenu(false);
      }}
    >
      <Sealed as="backdrop">
        <div class={`count-ground ${tone}`} />
      </Sealed>
      <button
        type="button"
        class="count-main"
        onClick={opensPanel ? (event) => open(event) : toggle}
      >
        <Sealed as="face">
          <span class={`count-face ${tone}`}>
            <Icon name={severe ? 'danger' : 'warning'} />
            <span class="count-number" data-text={count} aria-hidden="true" />
            <span class="count-words" data-text={words} aria-hidden="true" />
            {day !== '' && <span class="count-day" data-text={day} aria-hidden="true" />}
            <span
              class="spoken"
              data-text={`Konzeptlotse: ${count} ${words}${day}. Pfeiltasten verschieben.`}
            />
          </span>
        </Sealed>
      </button>
      <button
        type="button"
        class="count-more"
        aria-label="Diese Anzeige verschieben oder ausblenden"
        aria-expanded={menu}
        onClick={toggle}
      >
        <Icon name="more" />
      </button>
      <div class="card">
        <div class="card-box">
          {!opensPanel && <p>{HOW_TO_OPEN}</p>}
          <p>Verschieben: mit der Maus ziehen oder mit den Pfeiltasten.</p>
          <div class="actions">
            <button type="button" class="action action-hide" onClick={(event) => hide(event)}>
              Hier ausblenden
            </button>
          </div>
        </div>
      </div>
    </div>
  );
}
