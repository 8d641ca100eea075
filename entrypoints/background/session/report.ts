/** The one place where an error of the worker ends: in its own console, and as a line in the panel. */
import { faultOf } from '../../faults/fault.ts';
import { noteFault } from './faults.ts';

export function report(error: unknown): void {
  console.error('Konzeptlotse:', error);
  noteFault(faultOf('Hintergrund', error)).catch(() => undefined);
}

/** What nobody caught. To be called at once, as for all listeners of the worker. */
export function reportUncaught(): void {
  self.addEventListener('error', ({ error }) => report(error));
  self.addEventListener('unhandledrejection', ({ reason }) => report(reason));
}
