/** Midnight passes while the panel is open. */
import { today } from '../background/today.ts';

/** So often the clock is looked at, in ms: a timer until midnight would be late where the computer slept. */
const LOOK = 30_000;

/** Calls `then` once a day, when it has begun. */
export function followDay(then: () => void): void {
  let known = today();
  const look = () => {
    const now = today();
    if (now === known) return;
    known = now;
    then();
  };
  setInterval(look, LOOK);
  document.addEventListener('visibilitychange', look);
}
