import { render } from 'preact';
import type { PanelState } from '../../../entrypoints/background/views.ts';
import { Fallblatt, type Most } from './Fallblatt.tsx';

/** Of what waits longest there are fewer first; the last has room for every case. */
const MOST: readonly [Most, ...Most[]] = [
  { todos: 12, deadlines: 10, checks: 8, missing: 14, problems: 3 },
  { todos: 12, deadlines: 10, checks: 4, missing: 10, problems: 3 },
  { todos: 12, deadlines: 7, checks: 2, missing: 8, problems: 2 },
  { todos: 10, deadlines: 5, checks: 2, missing: 6, problems: 2 },
  { todos: 7, deadlines: 3, checks: 1, missing: 4, problems: 1 },
];

/** What the sheet has in height, in mm: A4 less its margins, as fallblatt.css has them, and a line. */
const ROOM = 297 - 2 * 14 - 4;
const PX_PER_MM = 96 / 25.4;

/**
 * Has the Fallblatt printed instead of the panel. It is drawn when printing begins, at once, since the
 * browser does not wait, with as much as fits on one sheet; before and after it costs nothing.
 */
export function printFallblatt(current: () => PanelState | null, doc: Document = document): void {
  const sheet = doc.body.appendChild(doc.createElement('div'));
  doc.defaultView?.addEventListener('beforeprint', () => {
    const state = current();
    if (!state) return;
    for (const most of MOST) {
      render(<Sheet state={state} most={most} />, sheet);
      const height = sheet.firstElementChild?.getBoundingClientRect().height ?? 0;
      if (height <= ROOM * PX_PER_MM) return;
    }
  });
  doc.defaultView?.addEventListener('afterprint', () => render(null, sheet));
}

interface Props {
  readonly state: PanelState;
  readonly most: Most;
}

/** The browser's own command prints as well: where that is switched off, it says so instead of the case. */
function Sheet({ state, most }: Props) {
  if (state.einstellungen.abgeschaltet.includes('drucken')) {
    return <p class="fallblatt">Drucken ist in den Einstellungen abgeschaltet.</p>;
  }
  return state.fall && <Fallblatt fall={state.fall} state={state} most={most} />;
}
