/** A case as large as one gets over many years, on one page. */

export const HEAVY = '987D654321';
const CONTACTS = 500;
const MASSNAHMEN = 50;

const day = (daysAgo: number) =>
  new Date(Date.UTC(2026, 10, 20) - daysAgo * 86_400_000).toLocaleDateString('de-DE', {
    timeZone: 'UTC',
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
  });

const FIELDS: readonly (readonly [string, string])[] = [
  ['Kundennummer', HEAVY],
  ['Geburtsdatum', '03.07.1990'],
  ['Kundenstatus', 'arbeitslos'],
  ['Betreuungsstufe', 'IN'],
  ['Kundenkategorie', 'B'],
  ['EGV vom', '12.05.2026'],
  ['EGV gültig bis', '11.11.2026'],
];

const ART = ['MAT', 'AGH', 'FbW'];
const HOW = ['persönlich', 'telefonisch', 'schriftlich'];

function table(title: string, head: readonly string[], rows: readonly (readonly string[])[]) {
  const cells = (row: readonly string[]) => row.map((text) => `<td>${text}</td>`).join('');
  return `<section><h2>${title}</h2><table><thead><tr>${head.map((text) => `<th>${text}</th>`).join('')}</tr></thead><tbody>${rows.map((row) => `<tr>${cells(row)}</tr>`).join('')}</tbody></table></section>`;
}

export function heavyPage(): string {
  const contacts = Array.from({ length: CONTACTS }, (_, index) => [
    day(20 + index * 7),
    HOW[index % HOW.length] ?? '',
  ]);
  const massnahmen = Array.from({ length: MASSNAHMEN }, (_, index) => [
    ART[index % ART.length] ?? '',
    day(100 * index + 60),
    day(100 * index - 30),
  ]);
  return `<!doctype html><html lang="de"><title>Fall</title><h1>Kundendaten</h1><dl>${FIELDS.map(([label, value]) => `<dt>${label}</dt><dd>${value}</dd>`).join('')}</dl>${table('Maßnahmen', ['Art', 'Beginn', 'Ende'], massnahmen)}${table('Kontakte', ['Datum', 'Art'], contacts)}`;
}
