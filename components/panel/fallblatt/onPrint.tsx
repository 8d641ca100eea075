import { render } from 'preact';
import type { PanelState } from '../../../entrypoints/background/protocol.ts';
import { Fallblatt } from './Fallblatt.tsx';

/**
 * Has the Fallblatt printed instead of the panel. It is drawn when printing begins, at once, since the
 * browser does not wait; before and after it costs nothing.
 */
export function printFallblatt(current: () => PanelState | null, doc: Document = document): void {
  const sheet = doc.body.appendChild(doc.createElement('div'));
  doc.defaultView?.addEventListener('beforeprint', () => {
    const state = current();
    if (state) render(<Sheet state={state} />, sheet);
  });
  doc.defaultView?.addEventListener('afterprint', () => render(null, sheet));
}

/** The browser's own command prints as well: where that is switched off, it says so instead of the case. */
function Sheet({ state }: { readonly state: PanelState }) {
  if (state.einstellungen.abgeschaltet.includes('drucken')) {
    return <p class="fallblatt">Drucken ist in den Einstellungen abgeschaltet.</p>;
  }
  return state.fall && <Fallblatt fall={state.fall} state={state} />;
}
