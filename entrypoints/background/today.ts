/** The one place that asks the clock which day it is. */

/** Today as `YYYY-MM-DD`, in the time zone of this computer: where the caseworker sits. */
export function today(now: Date = new Date()): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
