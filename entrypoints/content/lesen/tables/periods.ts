/** Rows that say of which year, or month, those under them are: "▼ 2026", "► 2025 (2)". */
import { hasControl, isEmpty, type Row, textOf } from './cell.ts';

const PERIOD =
  /^[▼▾▽▿►▶▸▷▹+–-]?\s*(?:(?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)\s+)?20\d\d(?:\s*\(\d{1,3}\))?$/iu;

interface Parted {
  readonly rows: readonly Row[];
  /** The period of which no rows are seen; undefined where there is none. */
  readonly closed: string | undefined;
}

/** `rows` without those. What any other title says of the rows under it, is not known here: then they are left alone. */
export function withoutPeriods(rows: readonly Row[]): Parted {
  const periods = rows.map(periodIn);
  if (periods.every((period) => period === null)) return { rows, closed: undefined };
  const closed = periods.find((period, i) => period !== null && isClosed(period, periods[i + 1]));
  return { rows: rows.filter((_, i) => periods[i] === null), closed: closed ?? undefined };
}

/** Nothing comes after it, or another of its kind: under a year its months may. */
const isClosed = (period: string, next: string | null | undefined): boolean =>
  next === undefined || (next !== null && isMonth(next) === isMonth(period));

const isMonth = (period: string): boolean => /\p{L}/u.test(period);

function periodIn({ cells }: Row): string | null {
  const [only, more] = cells.filter((cell) => !isEmpty(cell));
  if (only === undefined || more !== undefined || hasControl(only)) return null;
  const isAcross = cells.length === 1 || only.span > 1;
  return isAcross && PERIOD.test(textOf(only)) ? textOf(only) : null;
}
