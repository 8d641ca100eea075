/** Where a value stands in the page: pointing at it frames the place there, a click goes there. */
import { createContext } from 'preact';
import { useContext, useEffect, useRef } from 'preact/hooks';
import type { FeldKey } from '../../rules/fall/felder.ts';
import type { PanelActions } from './actions.ts';

const ShowContext = createContext<PanelActions['show']>(() => {});

/** So that what stands deep in a result needs no way of its own to the page. */
export const CanShow = ShowContext.Provider;

interface Props {
  readonly field: FeldKey;
  readonly words: string;
}

export function PlaceLink({ field, words }: Props) {
  const show = useContext(ShowContext);
  const shown = useRef(false);
  const point = (on: boolean) => {
    if (shown.current === on) return;
    shown.current = on;
    show(on ? field : null);
  };
  // Folded away or redrawn while pointed at: then nobody points any more.
  useEffect(() => () => point(false), []);
  return (
    <button
      type="button"
      class="place-link"
      title="In der Seite zeigen"
      onMouseEnter={() => point(true)}
      onMouseLeave={() => point(false)}
      onFocus={() => point(true)}
      onBlur={() => point(false)}
      onClick={() => show(field, true)}
    >
      {words}
    </button>
  );
}
