/**
 * The vocabulary as tables in which labels are looked up. They hold some thousand of them, in every frame of
 * every page: so they are made when they are first asked for, or before that in small steps.
 */
import { BEGRIFFE } from './begriffe.ts';
import { Enden, LETZTE } from './enden.ts';
import { FELD_KEYS, FELDER, type FeldKey } from './felder.ts';
import { schluessel, schluesselUndFaltung } from './grundform.ts';
import { falten } from './normalisieren.ts';
import { type Schritte, zuEnde } from './schritte.ts';
import { PFLICHTWORTE } from './spalten.ts';

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

function* aufbauen(): Schritte<Stichworte> {
  const index: Tafel = new Map();
  const gefaltet = new Map<string, string>();
  const unterUeberschrift = new Map<string, Tafel>();

  const eintragen = (tafel: Tafel, label: string, bedeutung: Bedeutung) => {
    const { key, faltung } = schluesselUndFaltung(label);
    if (key === '') return;
    gefaltet.set(faltung, key);
    dazu(tafel, key, bedeutung);
  };

  for (const feld of FELD_KEYS) {
    const { labels, schwach = [], nurWahr = [], zeitraum = [], unter } = BEGRIFFE[feld];
    if (!schwach.includes(FELDER[feld].label))
      eintragen(index, FELDER[feld].label, {
        feld,
        weise: feld === 'betreuungDurch' ? 'schwach' : 'sicher',
      });
    for (const label of labels) eintragen(index, label, { feld, weise: 'sicher' });
    yield;
    for (const label of nurWahr) eintragen(index, label, { feld, weise: 'nurWahr' });
    for (const label of schwach) eintragen(index, label, { feld, weise: 'schwach' });
    for (const label of zeitraum)
      eintragen(index, label, { feld, weise: 'sicher', zeitraum: true });
    for (const heading of unter?.headings ?? []) {
      const key = schluessel(heading);
      const tafel: Tafel = unterUeberschrift.get(key) ?? new Map();
      unterUeberschrift.set(key, tafel);
      for (const label of unter?.labels ?? []) eintragen(tafel, label, { feld, weise: 'schwach' });
    }
    yield;
  }

  const tafeln = [...unterUeberschrift.values()];
  const nurMitUeberschrift = new Set(tafeln.flatMap((tafel) => [...tafel.keys()]));
  const keys = [...index.keys(), ...nurMitUeberschrift, ...PFLICHTWORTE.map(schluessel)];
  yield;
  const enden = new Enden(keys, [...gefaltet.keys(), ...PFLICHTWORTE.map(falten)]);
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
  arbeit ??= aufbauen();
  for (;;) {
    if (fertig !== undefined) return fertig;
    const schritt = arbeit.next();
    if (schritt.done) fertig = schritt.value;
    else yield;
  }
}

/** The tables; made now, as far as they aren't yet. */
export const stichworte = (): Stichworte => fertig ?? zuEnde(bereiten());
