import { germanDate } from '../../../rules/dates/span.ts';
import type { ItemsFeld, SpaltenFeld } from '../../../rules/fall/felder.ts';

/** An entry of a list by its first columns: "MAT (§ 45 SGB III) · 15.01.2026 · 14.07.2026". */
export function itemWords({ columns }: ItemsFeld, item: Readonly<Record<string, unknown>>): string {
  return Object.entries(columns)
    .slice(0, 3)
    .flatMap(([column, spalte]) => columnWords(spalte, item[column]))
    .join(' · ');
}

function columnWords(spalte: SpaltenFeld, value: unknown): readonly string[] {
  if (value === undefined || value === null) return [];
  if (spalte.type === 'date') return [germanDate(String(value))];
  return [spalte.type === 'enum' ? (spalte.values[String(value)] ?? String(value)) : String(value)];
}

/** "Es fehlt: Ende, Abgebrochen"; where a day is known only coarsely, "Ende (genauer Tag)". "" where nothing is. */
export function lackWords(
  { columns }: ItemsFeld,
  item: Readonly<Record<string, unknown>>,
  lacking: readonly string[],
): string {
  const words = Object.entries(columns)
    .filter(([column]) => lacking.includes(column))
    .map(([column, { label }]) => (item[column] === undefined ? label : `${label} (genauer Tag)`));
  return words.length === 0 ? '' : `Es fehlt: ${words.join(', ')}`;
}
