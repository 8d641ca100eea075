/** Calendar entries as an iCalendar file. Loaded when one is saved, not with the panel. */
import ical, { ICalEventTransparency } from 'ical-generator';
import type { CalendarEntry } from '../../components/panel/model/calendar.ts';

/** The day's first moment in UTC, in which the library writes days. */
const midnight = (day: string) => new Date(`${day}T00:00:00Z`);

/** The text of an .ics file; `day` (`YYYY-MM-DD`) is when it was made. */
export function icsOf(entries: readonly CalendarEntry[], day: string): string {
  const calendar = ical({
    prodId: { company: 'Konzeptlotse', product: 'Fristen', language: 'DE' },
  });
  for (const { id, day: date, title, text } of entries) {
    calendar.createEvent({
      id,
      start: midnight(date),
      allDay: true,
      summary: title,
      description: text,
      stamp: midnight(day),
      // A deadline does not make anyone busy all day.
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return calendar.toString();
}
