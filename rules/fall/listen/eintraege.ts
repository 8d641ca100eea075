/** Entries of a list that a page shows as forms or cards, label by label, rather than as rows of a table. */
import { FELDER } from '../felder.ts';
import { ohneDoppelpunkt } from '../normalisieren.ts';
import type { Pair, Reading, Table } from '../reading.ts';
import type { Liste } from '../vokabular/spalten.ts';
import { spalteVon, themenVon } from '../vokabular/spaltenkoepfe.ts';
import { nenntWert } from '../werte/gelesen.ts';
import { parseSpalte } from '../werte/spalte.ts';
import { istWemspalte } from './personenspalte.ts';
import { deuteTabelle } from './tabellen.ts';

/**
 * One entry of a list shown as a form or a card of its own, its columns as labels: "Maßnahmeart: AGH",
 * "Beginn: 01.09.2026" under "Maßnahme". It is a part of the list; whether there are more is not known.
 */
export interface Eintraege {
  /** The list, of which it is a part. */
  readonly reading: Reading;
  /** What it was made from. */
  readonly pairs: readonly [Pair, ...Pair[]];
}

/** What makes a form an entry: labels that a form about something else would hardly have all of. */
const NOETIG: Readonly<Record<Liste, readonly (readonly string[])[]>> = {
  kontakte: [['am'], ['art']],
  massnahmen: [
    ['art', 'bezeichnung'],
    ['beginn', 'zeitraum'],
    ['ende', 'zeitraum'],
  ],
  hemmnisse: [['bereich'], ['stand']],
};

/** Under such a heading stands what is yet to come, or one that has fields of its own. */
const NICHT_GEWESEN = /nächst|geplant|planung|vorschl|folge|termin|einladung|letzt|kontaktdaten/i;

interface Stelle {
  readonly liste: Liste;
  /** Where the heading stands among the headings. */
  readonly index: number;
}

const stellen = new WeakMap<readonly string[], { readonly stelle: Stelle | null }>();

/** The list that the headings of a place name, nearest first; null where none or several are. */
function stelleVon(headings: readonly string[]): Stelle | null {
  const bekannt = stellen.get(headings);
  if (bekannt !== undefined) return bekannt.stelle;
  let stelle: Stelle | null = null;
  for (const [index, heading] of headings.entries()) {
    const [liste, weitere] = themenVon(heading);
    if (liste === undefined) continue;
    if (weitere === undefined && !NICHT_GEWESEN.test(heading)) stelle = { liste, index };
    break;
  }
  stellen.set(headings, { stelle });
  return stelle;
}

/** Whether a pair may be a part of an entry: its label names a column of the list it stands under. */
export function istEintragsteil({ label, headings }: Pair): boolean {
  const stelle = stelleVon(headings);
  return stelle !== null && spalteVon(stelle.liste, ohneDoppelpunkt(label)) !== undefined;
}

/** The entries that pairs show, each list of each place by itself; none where anything about them is unclear. */
export function eintraegeAus(pairs: readonly Pair[], mask: string): readonly Eintraege[] {
  const gruppen = new Map<string, { readonly liste: Liste; readonly pairs: [Pair, ...Pair[]] }>();
  for (const pair of pairs) {
    const stelle = stelleVon(pair.headings);
    if (stelle === null) continue;
    if (!istEintragsteil(pair) && !istWemspalte(stelle.liste, ohneDoppelpunkt(pair.label)))
      continue;
    const ort = `${stelle.liste}\n${pair.headings.slice(stelle.index).join('\n')}`;
    const gruppe = gruppen.get(ort);
    if (gruppe === undefined) gruppen.set(ort, { liste: stelle.liste, pairs: [pair] });
    else gruppe.pairs.push(pair);
  }
  return [...gruppen.values()].flatMap(({ liste, pairs: teile }) => {
    const table = alsTabelle(liste, teile);
    const deutung = table === null ? null : deuteTabelle(table, mask);
    const reading = deutung?.readings.find(({ field }) => field === liste);
    if (reading === undefined || deutung?.problems.length !== 0) return [];
    const hatEintraege = Array.isArray(reading.value) && reading.value.length > 0;
    return hatEintraege ? [{ reading: { ...reading, partial: true }, pairs: teile }] : [];
  });
}

function alsTabelle(liste: Liste, pairs: readonly [Pair, ...Pair[]]): Table | null {
  const alle: Map<string, string>[] = [];
  const sagtStatus = pairs.some(
    ({ label }) => spalteVon(liste, ohneDoppelpunkt(label))?.spalte === 'status',
  );
  let vorher: Pair | undefined;
  for (const pair of pairs) {
    const kopf = ohneDoppelpunkt(pair.label);
    // One place can have been found in two ways.
    const hatNeuenTitel = vorher?.headings[0] !== pair.headings[0];
    const istNochmal =
      !hatNeuenTitel && vorher?.label === pair.label && vorher.value === pair.value;
    vorher = pair;
    if (istNochmal) continue;
    const tag = tagImTitel(liste, pair.headings);
    if (alle.at(-1)?.has(kopf) || alle.length === 0 || (hatNeuenTitel && tag !== undefined)) {
      const art = artImTitel(liste, pair.headings);
      const status = sagtStatus ? undefined : statusImTitel(liste, pair.headings);
      const titel = [
        ['Maßnahmeart', art] as const,
        ['Teilnahmestatus', status] as const,
        ['Datum', tag] as const,
      ];
      alle.push(
        new Map(titel.flatMap(([name, wert]) => (wert === undefined ? [] : [[name, wert]]))),
      );
    }
    alle.at(-1)?.set(kopf, pair.value);
  }
  const zeilen = alle.filter((zeile, i) => !istTeilVon(zeile, alle[i - 1]));
  const columns = [...new Set(zeilen.flatMap((zeile) => [...zeile.keys()]))];
  const spalten = new Set(columns.map((kopf) => spalteVon(liste, kopf)?.spalte));
  if (!NOETIG[liste].every((eine) => eine.some((name) => spalten.has(name)))) return null;
  const rows = zeilen.map((zeile) => columns.map((kopf) => zeile.get(kopf) ?? ''));
  return { headings: pairs[0].headings, columns, rows };
}

const istTeilVon = (
  zeile: ReadonlyMap<string, string>,
  andere: ReadonlyMap<string, string> | undefined,
) => andere !== undefined && [...zeile].every(([kopf, wert]) => andere.get(kopf) === wert);

/** A card is headed by what it is: "AGH Möbelhaus" over "Beginn" and "Ende". */
function artImTitel(liste: Liste, headings: readonly string[]): string | undefined {
  const [titel = ''] = headings;
  if (liste !== 'massnahmen' || themenVon(titel).length > 0) return undefined;
  const art = parseSpalte('massnahmen.art', FELDER.massnahmen.columns.art, titel);
  return nenntWert(art) ? titel : undefined;
}

/** "Aktuelle Maßnahme [B: bewilligt, teilnehmend]": how it stands, by the letter of CoSach, in a line with the title. */
function statusImTitel(liste: Liste, headings: readonly string[]): string | undefined {
  if (liste !== 'massnahmen') return undefined;
  const { status } = FELDER.massnahmen.columns;
  const [gesagt, anderer] = headings
    .slice(0, 1 + (stelleVon(headings)?.index ?? 0))
    .flatMap((heading) => /\p{L} ([A-Z] ?[–:-] ?\p{Ll}[\p{Ll}, ]{3,40})$/u.exec(heading)?.[1] ?? [])
    .filter((text) => nenntWert(parseSpalte('massnahmen.status', status, text)));
  return anderer === undefined ? gesagt : undefined;
}

/** So is the card of a contact by its day: "05.11.2026" over "Art" and "Thema". */
function tagImTitel(liste: Liste, headings: readonly string[]): string | undefined {
  const [titel = ''] = headings;
  const [, tag] =
    /^(?:\p{L}{2,10}\.?,? )?(\d{1,2}\.\d{1,2}\.\d{4})(?:,? \d{1,2}[:.]\d\d(?: Uhr)?)?$/u.exec(
      titel,
    ) ?? [];
  return liste === 'kontakte' ? tag : undefined;
}
