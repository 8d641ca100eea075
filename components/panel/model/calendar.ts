/** Deadlines as entries for the caseworker's own calendar. */
import type { FallView } from '../../../entrypoints/background/views.ts';
import { keyOf } from '../../../rules/weighing/address.ts';
import { dayToAct, type Frist } from '../../../rules/weighing/deadlines.ts';
import { germanDate, weekday } from './dates.ts';
import { massnahmeLabel } from './results.ts';
import { sourceWords } from './words.ts';

/** An all-day entry. It names the case by its Kundennummer and by nothing else. */
export interface CalendarEntry {
  /** The same for the same deadline of the same case, so that a second import replaces the first. */
  readonly id: string;
  /** The day to act; where that is over, today. */
  readonly day: string;
  readonly title: string;
  readonly text: string;
}

/**
 * Whether the day to act is over: nobody comes by an entry in the past, and yet it is still to be done. By today and
 * not by the Stichtag: seen from a later one, what is due meanwhile would stand there too late.
 */
export const isOver = (
  today: string,
  deadline: Pick<Frist['result'], 'actBy' | 'due' | 'onDay'>,
): boolean => (dayToAct(deadline) ?? today) < today;

/** Only what is due on a known day can stand in a calendar. `today` as `YYYY-MM-DD`. */
export function calendarEntries(
  fall: FallView,
  fristen: readonly Frist[],
  today: string,
): readonly CalendarEntry[] {
  return fristen.flatMap(({ concept, result }) => {
    const { due } = result;
    const act = dayToAct(result);
    if (due === null || act === null) return [];
    const number = fall.kundennummer ?? 'ohne Kundennummer';
    const massnahme = massnahmeLabel(fall, result.item);
    return [
      {
        id: `${keyOf(concept, result)}@${number}`,
        day: isOver(today, result) ? today : act,
        title: `${result.title} (${number})`,
        text: [
          `Frist: ${weekday(due)} ${germanDate(due)}`,
          ...(massnahme === undefined ? [] : [massnahme]),
          ...result.counted,
          `Quelle: ${sourceWords(result.source)}`,
        ].join('\n'),
      },
    ];
  });
}
