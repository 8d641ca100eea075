/** The one place that asks the clock which day it is. */

/** The offices' own: a terminal server may well count another one. Swedes write days as ISO does. */
const DAY = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Berlin',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** Today in Germany as `YYYY-MM-DD`, whatever time zone this computer is set to. */
export function today(now: Date = new Date()): string {
  return DAY.format(now);
}
