/**
 * The guest in the page: reads what is visible, sends what it knows to the worker, marks fields. It
 * decides nothing and keeps nothing. Whatever fails here must not be noticed by the page.
 */
import { faultOf } from '../faults/fault.ts';
import { onFault, quietly, report } from './faults.ts';
import { Guest } from './Guest.ts';
import { onceShown } from './onceShown.ts';
import { takeOver } from './takeOver.ts';
import { send } from './worker.ts';

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main() {
    const signal = takeOver();
    tellFaults(signal);
    onceShown(() => quietly(() => void new Guest(signal)), signal);
  },
});

/** More of one document say no more. */
const MOST_FAULTS = 5;

/** Whatever fails here is told to the worker; what nobody caught, too. */
function tellFaults(signal: AbortSignal): void {
  let told = 0;
  onFault((cause) => {
    told += 1;
    if (told <= MOST_FAULTS) send({ type: 'fault', fault: faultOf('Seite', cause) });
  });
  const uncaught = (cause: unknown, event: Event) => {
    // Errors of the page itself are none of ours.
    if (faultOf('Seite', cause).stack.length === 0) return;
    event.preventDefault();
    report(cause);
  };
  window.addEventListener('error', (event) => uncaught(event.error, event), { signal });
  window.addEventListener('unhandledrejection', (event) => uncaught(event.reason, event), {
    signal,
  });
}
