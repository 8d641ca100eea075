/**
 * The words by which labels of each field are known, from the vocabulary and from other ways to say it. Made
 * when the extension is built: this file is then replaced by what it returns.
 */
import { BEGRIFFE } from './begriffe.ts';
import { FELD_KEYS, FELDER, type FeldKey } from './felder.ts';
import { ARTIKEL, ohneGendern } from './grundform.ts';
import { woerter } from './normalisieren.ts';
import { FUELLWORTE, menge, sinnworte, stamm, zerlegen } from './sinnworte.ts';
import { UMSCHREIBUNGEN } from './umschreibungen.ts';

/** What says nothing of its own, and what may be left out of a label of one word. */
const LEICHT = menge('am vom zum zur im in datum tag');
const RAHMEN = menge(
  'bis seit vor zuletzt naechst frueher pruefung geplant festlegung monat jahr art',
);

/** Numbers and states are too short, or mean too much, to be known by words alone. */
const KEIN_SINN = /^(?:kundennummer|kundenstatus|bgNummer|alter|geburtsdatum)$/;

const FELDER_MIT_SINN = FELD_KEYS.filter(
  (feld) => !KEIN_SINN.test(feld) && !/^(?:items|dates)$/.test(FELDER[feld].type),
);

const labelsVon = (feld: FeldKey): readonly string[] => [
  FELDER[feld].label,
  ...BEGRIFFE[feld].labels,
  ...(UMSCHREIBUNGEN[feld] ?? []),
];

/** Words that are put together from others → their parts. */
function zusammensetzungen(einzeln: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  return new Map(
    [...einzeln].flatMap((wort) => {
      const ohne = new Set(einzeln);
      ohne.delete(wort);
      const teile = zerlegen(wort, ohne).filter((teil) => !FUELLWORTE.has(teil));
      return teile.length === 1 && teile[0] === wort ? [] : [[wort, teile] as const];
    }),
  );
}

/** A line for each field: its key, all words of its labels, its labels that hold no other; last the compounds. */
export function sinnvorrat(): string {
  const texte = FELDER_MIT_SINN.flatMap(labelsVon);
  const einzeln = new Set(
    texte.flatMap((label) => sinnworte(label, new Set()).map(({ sinn }) => sinn)),
  );
  const zusammengesetzt = zusammensetzungen(einzeln);
  const bekannt = new Set([...einzeln].filter((wort) => !zusammengesetzt.has(wort)));
  const zeilen = FELDER_MIT_SINN.map((feld) => zeile(feld, bekannt));
  const letzte = [...zusammengesetzt].map(([wort, teile]) => [wort, ...teile].join(' '));
  return [...zeilen, letzte.join('\t')].join('\n');
}

function zeile(feld: FeldKey, bekannt: ReadonlySet<string>): string {
  const labels = labelsVon(feld).map((label) => ({
    label,
    sinn: new Set(sinnworte(label, bekannt).map(({ sinn }) => sinn)),
  }));
  const nachGroesse = labels
    .filter(({ label, sinn }) => sagtEtwas(label, sinn))
    .map(({ sinn }) => sinn)
    .toSorted((a, b) => a.size - b.size);
  const kerne: Set<string>[] = [];
  for (const label of nachGroesse)
    if (!kerne.some((kern) => [...kern].every((wort) => label.has(wort)))) kerne.push(label);
  const worte = new Set(labels.flatMap(({ sinn }) => [...sinn]));
  return [feld, ...[worte, ...kerne].map((alle) => [...alle].join(' '))].join('\t');
}

/** Whether a label is to be known by these words of it: by one alone only where it is all that it says. */
function sagtEtwas(label: string, sinn: ReadonlySet<string>): boolean {
  if ([...sinn].every((wort) => RAHMEN.has(wort))) return false;
  if (sinn.size > 1) return true;
  const rest = woerter(ohneGendern(label)).filter((wort) => !ARTIKEL.has(wort));
  return rest
    .filter((wort) => FUELLWORTE.has(stamm(wort)))
    .every((wort) => LEICHT.has(stamm(wort)));
}
