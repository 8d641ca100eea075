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
