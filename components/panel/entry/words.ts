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

/** "Es fehlt: Ende (genauer Tag), Abgebrochen (ja/nein)". "" where nothing does. */
export function lackWords(
  { columns }: ItemsFeld,
  item: Readonly<Record<string, unknown>>,
  lacking: readonly string[],
): string {
  const words = Object.entries(columns)
    .filter(([column]) => lacking.includes(column))
    .map(([column, { label, type }]) => {
      // A day that is known only coarsely.
      if (item[column] !== undefined) return `${label} (genauer Tag)`;
      return type === 'boolean' ? `${label} (ja/nein)` : label;
    });
  return words.length === 0 ? '' : `Es fehlt: ${words.join(', ')}`;
}
