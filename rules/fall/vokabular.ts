import { BEGRIFFE } from './begriffe.ts';
import { FELD_KEYS, FELDER, type FeldKey } from './felder.ts';
import { falten } from './normalisieren.ts';
import { istNeutral, zerlegt } from './ueberschriften.ts';

/** How a label means a field. */
export interface Bedeutung {
  readonly feld: FeldKey;
  /** `schwach`: only where the value fits; `nurWahr`: a yes counts, a no says nothing. */
  readonly weise: 'sicher' | 'schwach' | 'nurWahr';
  /** The label may be followed by two dates, the second of which is the field. */
  readonly zeitraum?: true;
}

/** What a label under its headings comes to. */
export type Aufloesung =
  | { readonly art: 'feld'; readonly bedeutung: Bedeutung }
  /** The label fits several fields, and no heading decides. */
  | { readonly art: 'mehrdeutig'; readonly felder: readonly FeldKey[] }
  | { readonly art: 'fremd' };

const FREMD: Aufloesung = { art: 'fremd' };
const LABEL_MAX = 200;

/** Folded label → what it can mean. Built once; a Map, so `__proto__` is a label like any other. */
const index = new Map<string, Bedeutung[]>();
/** Folded heading → folded label → what it means there. */
const unterUeberschrift = new Map<string, Map<string, Bedeutung[]>>();

const STAERKE = { sicher: 2, nurWahr: 1, schwach: 0 } as const;

/** One meaning per field: the surer way wins, and both kinds of values are then possible. */
function eintragen(tafel: Map<string, Bedeutung[]>, label: string, neu: Bedeutung): void {
  const schluessel = falten(label);
  if (schluessel === '') return;
  const liste = tafel.get(schluessel) ?? [];
  const alt = liste.find((b) => b.feld === neu.feld);
  if (alt === undefined) {
    tafel.set(schluessel, [...liste, neu]);
    return;
  }
  const weise = STAERKE[alt.weise] >= STAERKE[neu.weise] ? alt.weise : neu.weise;
  const beide: Bedeutung = {
    feld: neu.feld,
    weise,
    ...(alt.zeitraum || neu.zeitraum ? { zeitraum: true } : {}),
  };
  tafel.set(schluessel, [...liste.filter((b) => b !== alt), beide]);
}

for (const feld of FELD_KEYS) {
  const { labels, schwach = [], nurWahr = [], zeitraum = [], unter } = BEGRIFFE[feld];
  if (!schwach.includes(FELDER[feld].label))
    eintragen(index, FELDER[feld].label, {
      feld,
      weise: feld === 'betreuungDurch' ? 'schwach' : 'sicher',
    });
  for (const label of labels) eintragen(index, label, { feld, weise: 'sicher' });
  for (const label of nurWahr) eintragen(index, label, { feld, weise: 'nurWahr' });
  for (const label of schwach) eintragen(index, label, { feld, weise: 'schwach' });
  for (const label of zeitraum) eintragen(index, label, { feld, weise: 'sicher', zeitraum: true });
  for (const heading of unter?.headings ?? []) {
    const tafel = unterUeberschrift.get(falten(heading)) ?? new Map<string, Bedeutung[]>();
    unterUeberschrift.set(falten(heading), tafel);
    for (const label of unter?.labels ?? []) eintragen(tafel, label, { feld, weise: 'schwach' });
  }
}

/** Labels that mean something only together with the heading above them. */
const NUR_MIT_UEBERSCHRIFT = new Set(
  [...unterUeberschrift.values()].flatMap((tafel) => [...tafel.keys()]),
);

/** What people add to a label in brackets, and what changes nothing about it. */
const ZUSAETZE = new Set(
  `ttmmjjjj ttmmjj mmjjjj jjjj datum pflichtfeld pflicht pflichtangabe erforderlich optional required
  janein monate inmonaten jahre injahren egv einv kdnr bgnr esb fm amm bak avm kundennr sgbii monatjahr
  angabe auswahl`.split(/\s+/),
);

/** A label without brackets that add nothing, and without "Pflichtfeld" at its end. */
function ohneZusaetze(label: string): string {
  return label
    .replace(
      /\(([^()]*)\)|\[([^[\]]*)\]/g,
      (ganz, rund: string | undefined, eckig: string | undefined) =>
        ZUSAETZE.has(falten(rund ?? eckig ?? '')) ? ' ' : ganz,
    )
    .replace(/\s*[*:]*\s*(?:pflichtfeld|erforderlich|optional)\s*$/i, '');
}

function bedeutungen(label: string): readonly Bedeutung[] {
  return index.get(falten(label)) ?? index.get(falten(ohneZusaetze(label))) ?? [];
}

/** What `label` means directly under `heading`. */
function mitUeberschrift(heading: string, label: string): readonly Bedeutung[] {
  const schluessel = falten(ohneZusaetze(label));
  const { ganz, teile } = zerlegt(heading);
  // "EGV gültig" over "bis": what the whole of it says is not up to its words.
  const alsGanzes = bedeutungenUnter(ganz, schluessel);
  return alsGanzes.length > 0 ? alsGanzes : bedeutungenUnter(teile, schluessel);
}

function bedeutungenUnter(gegenstaende: readonly string[], schluessel: string): Bedeutung[] {
  const gefunden = new Map<FeldKey, Bedeutung>();
  for (const gegenstand of gegenstaende) {
    const zusammen = index.get(gegenstand + schluessel) ?? [];
    const darunter = unterUeberschrift.get(gegenstand)?.get(schluessel) ?? [];
    for (const bedeutung of [...zusammen, ...darunter]) {
      if (!gefunden.has(bedeutung.feld)) gefunden.set(bedeutung.feld, bedeutung);
    }
  }
  return [...gefunden.values()];
}

/**
 * The field that `label` means under `headings` (nearest first) in the view `mask`. A label that
 * names one field needs no heading. Else the nearest heading that says anything decides; one that
 * speaks of something else entirely ("Ausweis": "gültig bis") leaves the label a stranger. Headings
 * that say nothing of their own ("Allgemeines") leave it to the next, the mask's name comes last.
 */
export function aufloesen(label: string, headings: readonly string[], mask = ''): Aufloesung {
  if (label.length > LABEL_MAX || falten(label) === '') return FREMD;
  let kandidaten = bedeutungen(label);
  let text = label;
  for (const heading of [...headings, mask]) {
    const [erste, zweite] = kandidaten;
    if (erste && !zweite) return { art: 'feld', bedeutung: erste };
    if (heading === '' || heading.length > LABEL_MAX) continue;
    const hier = mitUeberschrift(heading, text).filter(
      (b) => !erste || kandidaten.some((k) => k.feld === b.feld),
    );
    if (hier.length > 0) {
      // "Gültigkeitszeitraum" over "bis" fits two fields still: together they are the label now.
      if (!erste && hier.length > 1) text = `${heading} ${text}`;
      kandidaten = hier;
    } else if (!istNeutral(heading)) {
      return heading === mask && erste ? mehrdeutig(kandidaten) : FREMD;
    }
  }
  const [erste, zweite] = kandidaten;
  if (erste === undefined) return FREMD;
  return zweite === undefined ? { art: 'feld', bedeutung: erste } : mehrdeutig(kandidaten);
}

const mehrdeutig = (liste: readonly Bedeutung[]): Aufloesung => ({
  art: 'mehrdeutig',
  felder: liste.map((b) => b.feld),
});

/**
 * Whether `text` is a label this vocabulary knows, by itself or with a heading. Lets a collector tell
 * label from value where a page marks neither.
 */
export function istLabel(text: string): boolean {
  if (text.length > LABEL_MAX) return false;
  return bedeutungen(text).length > 0 || NUR_MIT_UEBERSCHRIFT.has(falten(text));
}
