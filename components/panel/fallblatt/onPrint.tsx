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
    const isOff = state?.einstellungen.abgeschaltet.includes('drucken');
    const fallblatt = state?.fall && !isOff ? <Fallblatt fall={state.fall} state={state} /> : null;
    render(fallblatt, sheet);
  });
  doc.defaultView?.addEventListener('afterprint', () => render(null, sheet));
}
