/** Which lines of a pasted text nothing was recognised in. */
import { germanDate } from '../../../rules/dates/span.ts';
import { falten } from '../../../rules/fall/normalisieren.ts';
import type { Snapshot } from '../../../rules/fall/reading.ts';

/** So many are shown; a text may have thousands. */
const MOST = 200;

/**
 * The lines in which neither a label, a heading nor a value of what was read stands, without blank ones. Of a
 * list, a line counts as recognised where a day of one of its entries stands.
 */
export function linesWithout(text: string, { readings, problems }: Snapshot): readonly string[] {
  const known = [...readings, ...problems]
    .flatMap(({ shown, where }) => [shown, where.label, where.heading ?? ''])
    .concat(readings.flatMap(({ value }) => (Array.isArray(value) ? value.flatMap(days) : [])))
    .map(falten)
    .filter((each) => each !== '');
  return text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => {
      const folded = falten(line);
      return folded !== '' && !known.some((each) => folded.includes(each));
    })
    .slice(0, MOST);
}

const DATE = /^\d{4}(-\d{2}){0,2}$/;

function days(entry: unknown): readonly string[] {
  const values = typeof entry === 'object' && entry !== null ? Object.values(entry) : [entry];
  return values.flatMap((value) =>
    typeof value === 'string' && DATE.test(value) ? [germanDate(value)] : [],
  );
}
