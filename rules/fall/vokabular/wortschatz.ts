/**
 * The vocabulary as it is looked up: see `stichworte.ts`. Made when the extension is built, for it holds some
 * thousand labels, and every frame of every page needs it: this file is then replaced by what it returns.
 */

import { einmal } from '../einmal.ts';
import { FELD_KEYS, FELDER, type FeldKey } from '../felder.ts';
import { falten } from '../normalisieren.ts';
import type { Bedeutung } from './bedeutung.ts';
import { BEGRIFFE } from './begriffe.ts';
import { Enden, LETZTE } from './enden.ts';
import { schluessel, schluesselUndFaltung } from './grundform.ts';
import { NAME_LABELS } from './namenslabels.ts';
import { PERSONENSPALTEN } from './personenspalten.ts';
import { LISTEN, LISTEN_KEYS, spaltenworte } from './spalten.ts';
import { listeAus, tafelAus, verkuerzt } from './tafel.ts';
import { WAHLEN } from './ueberAllem.ts';
import { ausgaenge } from './wortsinn.ts';

/** Labels by their keys, from `grundform.ts`; "tables" and "lists" are texts from `tafel.ts`. */
export interface Wortschatz {
  /** How labels end, those of names and of choices over a page too: the `bits` of `Enden`. */
  readonly enden: string;
  /** What labels mean; tables have the numbers of these. */
  readonly bedeutungen: readonly (readonly Bedeutung[])[];
  /**
   * A line for each last `LETZTE` letters: these, and a table of the labels that end so, headings before them
   * included. Some mean nothing by themselves.
   */
  readonly labels: string;
  /** A list of the headings, and a table of the labels that mean something below them only. */
  readonly unter: readonly { readonly headings: string; readonly labels: string }[];
  /** A list of all these labels. */
  readonly nurMitUeberschrift: string;
  /** From `verkuerzt`: labels as they are written, folded; behind a point which of `labels` each is, where it is another. */
  readonly gefaltet: string;
  /** A list of the fields of which two dates may tell. */
  readonly zeitraeume: string;
  /** The columns of lists: a table of "list.header", with the column and the rank of the header in it. */
  readonly spalten: string;
  /** In the order of `LISTEN_KEYS`, lists of what names them in headings, and of headers that only they have. */
  readonly themen: readonly string[];
  readonly eindeutig: readonly string[];
  /** A list of headers of tables that list people. */
  readonly personen: string;
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

/** The labels of all fields. */
function labelsAller() {
  const index: Tafel = new Map();
  /** As they are written, folded → their key. */
  const gefaltet = new Map<string, string>();
  const unter = new Map<string, Tafel>();
  const eintragen = (tafel: Tafel, label: string, bedeutung: Bedeutung) => {
    const { key, faltung } = schluesselUndFaltung(label);
    if (key === '') return;
    gefaltet.set(faltung, key);
    dazu(tafel, key, bedeutung);
  };
  for (const feld of FELD_KEYS) {
    for (const { bedeutung, labels } of gruppenVon(feld))
      for (const label of labels) eintragen(index, label, bedeutung);
    const { labels = [], headings = [] } = BEGRIFFE[feld].unter ?? {};
    for (const heading of headings.map(schluessel)) {
      const tafel: Tafel = unter.get(heading) ?? new Map();
      unter.set(heading, tafel);
      for (const label of labels) eintragen(tafel, label, { feld, weise: 'schwach' });
    }
  }
  return { index, gefaltet, unter };
}

/** Numbers what labels mean: many mean the same. */
class Nummern {
  readonly alle: (readonly Bedeutung[])[] = [];
  readonly #nummern = new Map<string, string>();

  von(bedeutungen: readonly Bedeutung[]): string {
    const text = JSON.stringify(bedeutungen);
    const bekannt = this.#nummern.get(text);
    if (bekannt !== undefined) return bekannt;
    const nummer = String(this.alle.push(bedeutungen) - 1);
    this.#nummern.set(text, nummer);
    return nummer;
  }

  tafel(von: Tafel): string {
    return tafelAus([...von].map(([key, bedeutungen]) => [key, this.von(bedeutungen)]));
  }
}

function aufbauen(): Wortschatz {
  const { index, gefaltet, unter } = labelsAller();
  const nummern = new Nummern();
  const nurMitUeberschrift = new Set([...unter.values()].flatMap((tafel) => [...tafel.keys()]));
  const alle = new Set([...index.keys(), ...nurMitUeberschrift, ...spaltenworte().map(schluessel)]);
  const bedeutungVon = (key: string) => nummern.von(index.get(key) ?? []);
  const nachEnde = [...Map.groupBy(alle, (key) => key.slice(-LETZTE))];
  const anStelle = new Map(
    nachEnde.flatMap(([, keys]) => keys).map((key, i) => [key, i.toString(36)]),
  );
  const headingsNachLabels = Map.groupBy(unter, ([, tafel]) => nummern.tafel(tafel));
  const worte = [
    ...gefaltet.keys(),
    ...[...spaltenworte(), ...WAHLEN].map(falten),
    ...ausgaenge(),
    ...NAME_LABELS,
  ];
  return {
    enden: Enden.von(alle, worte).bits,
    labels: nachEnde
      .map(
        ([ende, keys]) =>
          ende + tafelAus(keys.map((key) => [key, index.has(key) ? bedeutungVon(key) : ''])),
      )
      .join('\n'),
    unter: [...headingsNachLabels].map(([labels, unterDiesen]) => ({
      headings: listeAus(unterDiesen.map(([heading]) => heading)),
      labels,
    })),
    nurMitUeberschrift: listeAus(nurMitUeberschrift),
    gefaltet: verkuerzt(
      [...gefaltet]
        .filter(([, key]) => index.has(key))
        .map(([faltung, key]) => (faltung === key ? key : `${faltung}.${anStelle.get(key)}`))
        .sort(),
    ),
    zeitraeume: listeAus(FELD_KEYS.filter((feld) => BEGRIFFE[feld].zeitraum !== undefined)),
    spalten: tafelAus(
      LISTEN_KEYS.flatMap((liste) => [
        ...new Map(
          Object.entries(LISTEN[liste].spalten).flatMap(([spalte, koepfe]) =>
            koepfe.map((kopf, rang) => [`${liste}.${schluessel(kopf)}`, `${spalte}.${rang}`]),
          ),
        ),
      ]),
    ),
    themen: LISTEN_KEYS.map((liste) => listeAus(LISTEN[liste].themen.map(schluessel))),
    eindeutig: LISTEN_KEYS.map((liste) => listeAus(LISTEN[liste].eindeutig.map(schluessel))),
    personen: listeAus(PERSONENSPALTEN.map(schluessel)),
    bedeutungen: nummern.alle,
  };
}

export const wortschatz = einmal(aufbauen);
