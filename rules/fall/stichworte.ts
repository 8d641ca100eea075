/**
 * The vocabulary as tables in which labels are looked up. They hold some thousand of them, in every frame of
 * every page: so they are made when they are first asked for, or before that in small steps.
 */
import { BEGRIFFE } from './begriffe.ts';
import { Enden, LETZTE } from './enden.ts';
import { FELD_KEYS, FELDER, type FeldKey } from './felder.ts';
import { GEMACHT } from './gemacht.ts';
import { type SchluesselUndFaltung, schluessel, schluesselUndFaltung } from './grundform.ts';
import { falten } from './normalisieren.ts';
import { type Schritte, zuEnde } from './schritte.ts';
import { PFLICHTWORTE, spaltentafeln } from './spalten.ts';
import { ausgaenge } from './wortsinn.ts';

/** How a label means a field. */
export interface Bedeutung {
  readonly feld: FeldKey;
  /** `schwach`: only where the value fits; `nurWahr`: a yes counts, a no says nothing. */
  readonly weise: 'sicher' | 'schwach' | 'nurWahr';
  /** The label may be followed by two dates, the second of which is the field. */
  readonly zeitraum?: true;
}

/** Maps, so that `__proto__` is a label like any other. */
interface Stichworte {
  /** Key of a label → what it can mean. */
  readonly index: ReadonlyMap<string, readonly Bedeutung[]>;
  /** Labels as they are written, folded → their key: what a cut label can have been. */
  readonly gefaltet: ReadonlyMap<string, string>;
  /** Key of a heading → key of a label → what it means there. */
  readonly unterUeberschrift: ReadonlyMap<string, ReadonlyMap<string, readonly Bedeutung[]>>;
  /** Labels that mean something only together with the heading above them. */
  readonly nurMitUeberschrift: ReadonlySet<string>;
  /** How labels end. */
  readonly enden: Enden;
  /** The keys under which labels are found, headings before them included, and lists by their headers. */
  readonly keys: readonly string[];
  /** The same by their last letters, `LETZTE` or fewer. */
  readonly nachEnde: ReadonlyMap<string, readonly string[]>;
}

type Tafel = Map<string, Bedeutung[]>;

const STAERKE = { sicher: 2, nurWahr: 1, schwach: 0 } as const;

/** Labels that mean a field in one way. */
interface Gruppe {
  readonly bedeutung: Bedeutung;
  readonly labels: readonly string[];
}

function gruppenVon(feld: FeldKey): readonly Gruppe[] {
  const { labels, schwach = [], nurWahr = [], zeitraum = [] } = BEGRIFFE[feld];
  const eigenes = FELDER[feld].label;
  const weise = feld === 'betreuungDurch' ? 'schwach' : 'sicher';
  return [
    { bedeutung: { feld, weise }, labels: schwach.includes(eigenes) ? [] : [eigenes] },
    { bedeutung: { feld, weise: 'sicher' }, labels },
    { bedeutung: { feld, weise: 'nurWahr' }, labels: nurWahr },
    { bedeutung: { feld, weise: 'schwach' }, labels: schwach },
    { bedeutung: { feld, weise: 'sicher', zeitraum: true }, labels: zeitraum },
  ];
}

/**
 * The keys and foldings of all labels and headings, in the order in which the tables are filled; made when
 * the extension is built, for they take the most of the time.
 */
export const vorrat = (): string =>
  FELD_KEYS.flatMap((feld) => {
    const { labels = [], headings = [] } = BEGRIFFE[feld].unter ?? {};
    return [...gruppenVon(feld).flatMap((gruppe) => gruppe.labels), ...labels, ...headings];
  })
    .map(schluesselUndFaltung)
    .map(({ key, faltung }) => (key === faltung ? key : `${key}\t${faltung}`))
    .join('\n');

/** Reads one after the other from a `vorrat`. */
function ablesen(gemacht: string): (label: string) => SchluesselUndFaltung {
  const zeilen = gemacht.split('\n').values();
  return () => {
    const zeile = zeilen.next().value ?? '';
    const tab = zeile.indexOf('\t');
    return tab < 0
      ? { key: zeile, faltung: zeile }
      : { key: zeile.slice(0, tab), faltung: zeile.slice(tab + 1) };
  };
}

/** Fills the tables; from `gemacht` (a `vorrat`), where there is one. */
export function* aufbauen(gemacht: string | null): Schritte<Stichworte> {
  const lesen = gemacht === null ? schluesselUndFaltung : ablesen(gemacht);
  const index: Tafel = new Map();
  const gefaltet = new Map<string, string>();
  const unterUeberschrift = new Map<string, Tafel>();

  const eintragen = (
    tafel: Tafel,
    { key, faltung }: SchluesselUndFaltung,
    bedeutung: Bedeutung,
  ) => {
    if (key === '') return;
    gefaltet.set(faltung, key);
    dazu(tafel, key, bedeutung);
  };

  for (const feld of FELD_KEYS) {
    for (const { bedeutung, labels } of gruppenVon(feld)) {
      for (const label of labels) eintragen(index, lesen(label), bedeutung);
      yield;
    }
    const { labels = [], headings = [] } = BEGRIFFE[feld].unter ?? {};
    const darunter = labels.map(lesen);
    for (const { key } of headings.map(lesen)) {
      const tafel: Tafel = unterUeberschrift.get(key) ?? new Map();
      unterUeberschrift.set(key, tafel);
      for (const label of darunter) eintragen(tafel, label, { feld, weise: 'schwach' });
    }
    yield;
  }

  const tafeln = [...unterUeberschrift.values()];
  const nurMitUeberschrift = new Set(tafeln.flatMap((tafel) => [...tafel.keys()]));
  const keys = [...index.keys(), ...nurMitUeberschrift, ...PFLICHTWORTE.map(schluessel)];
  yield;
  const worte = [...gefaltet.keys(), ...PFLICHTWORTE.map(falten), ...ausgaenge()];
  yield;
  const enden = new Enden(keys, worte);
  yield;
  spaltentafeln();
  yield;
  const nachEnde = Map.groupBy(keys, (key) => key.slice(-LETZTE));
  return { index, gefaltet, unterUeberschrift, nurMitUeberschrift, enden, keys, nachEnde };
}

/** One meaning per field: the surer way wins, and both kinds of values are then possible. */
function dazu(tafel: Tafel, key: string, neu: Bedeutung): void {
  const liste = tafel.get(key);
  if (liste === undefined) {
    tafel.set(key, [neu]);
    return;
  }
  const alt = liste.find((b) => b.feld === neu.feld);
  if (alt === undefined) {
    liste.push(neu);
    return;
  }
  const weise = STAERKE[alt.weise] >= STAERKE[neu.weise] ? alt.weise : neu.weise;
  const beide: Bedeutung = {
    feld: neu.feld,
    weise,
    ...(alt.zeitraum || neu.zeitraum ? { zeitraum: true } : {}),
  };
  tafel.set(key, [...liste.filter((b) => b !== alt), beide]);
}

let fertig: Stichworte | undefined;
let arbeit: Schritte<Stichworte> | undefined;

/** Makes the tables in steps of a millisecond or less, once for all who ask. */
export function* bereiten(): Schritte<Stichworte> {
  arbeit ??= aufbauen(GEMACHT);
  for (;;) {
    if (fertig !== undefined) return fertig;
    const schritt = arbeit.next();
    if (schritt.done) fertig = schritt.value;
    else yield;
  }
}

/** The tables; made now, as far as they aren't yet. */
export const stichworte = (): Stichworte => fertig ?? zuEnde(bereiten());
