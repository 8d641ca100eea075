/** The public holidays that the panel shades on its line of time. */
import type { Concept } from '../../../rules/concept/data.ts';
import { isoOf } from '../../../rules/dates/day.ts';
import { kalenderOf } from '../../../rules/dates/kalender.ts';
import { parseSpan } from '../../../rules/dates/span.ts';
import type { Feiertag } from '../views.ts';

/** As far as the line of time reaches at most. */
const BEFORE = 92;
const AFTER = 190;

/** Around the Stichtag, in each Land of the concepts; a day that is one in several is listed once. */
export function feiertageUm(stichtag: string, concepts: readonly Concept[]): readonly Feiertag[] {
  const now = parseSpan(stichtag)?.first;
  if (now === undefined) return [];
  const calendars = new Set(
    concepts.map(({ land, mariaHimmelfahrt }) => kalenderOf(land, mariaHimmelfahrt)),
  );
  const found: Feiertag[] = [];
  for (let day = now - BEFORE; day <= now + AFTER; day += 1) {
    const [name] = [...calendars].flatMap((kalender) => kalender.holiday(day) ?? []);
    if (name !== undefined) found.push({ date: isoOf(day), name });
  }
  return found;
}
