/**
 * The words by which labels of each field are known, from the vocabulary and from other ways to say it. Made
 * when the extension is built: this file is then replaced by what it returns.
 */

import { einmal } from '../einmal.ts';
import { FELD_KEYS, FELDER, type FeldKey } from '../felder.ts';
import { woerter } from '../normalisieren.ts';
import { BEGRIFFE } from './begriffe.ts';
import { ohneGendern, schluessel } from './grundform.ts';
import { ARTIKEL } from './grundworte.ts';
import {
  type Deutung,
  deutungAus,
  entscheidend,
  fuellworte,
  rahmen,
  sinnVon,
  sinnworte,
  zerlegen,
} from './sinnworte.ts';
import { staemme } from './stamm.ts';
import { listeAus } from './tafel.ts';
import { UMSCHREIBUNGEN } from './umschreibungen.ts';
import { varianten } from './varianten.ts';

/** What may be left out of a label of one word. */
const LEICHT: ReadonlySet<string> = new Set(staemme('am vom zum zur im in datum tag'));
/** Numbers and states are too short, or mean too much, to be known by words alone. */
const KEIN_SINN = /^(?:kundennummer|kundenstatus|bgNummer|alter|geburtsdatum)$/;

const FELDER_MIT_SINN = FELD_KEYS.filter(
  (feld) => !KEIN_SINN.test(feld) && !/^(?:items|dates)$/.test(FELDER[feld].type),
);

const labelsVon = (feld: FeldKey): readonly string[] => [
  FELDER[feld].label,
  ...BEGRIFFE[feld].labels,
  ...(UMSCHREIBUNGEN[feld] ?? []).flatMap(varianten),
];

/** Words that are put together from others → their parts. */
function zusammensetzungen(einzeln: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  return new Map(
    [...einzeln].flatMap((wort) => {
      const ohne = new Set(einzeln);
      ohne.delete(wort);
      const teile = zerlegen(wort, ohne).filter((teil) => !fuellworte().has(teil));
      return teile.length === 1 && teile[0] === wort ? [] : [[wort, teile] as const];
    }),
  );
}

/** Labels that mean several fields whose values look alike: their words tell none. */
const GETEILT: ReadonlySet<string> = new Set(
  [
    ...Map.groupBy(
      FELDER_MIT_SINN.flatMap((feld) =>
        labelsVon(feld).map((label) => ({
          feld,
          label: `${FELDER[feld].type} ${schluessel(label)}`,
        })),
      ),
      ({ label }) => label,
    ),
  ]
    .filter(([, gleiche]) => new Set(gleiche.map(({ feld }) => feld)).size > 1)
    .map(([label]) => label),
);

/** Takes no word for known but those that say nothing: shows the cut ones. */
const OHNE_TEILE = deutungAus(() => null);

/** The labels of a field that are told by their words; of cut ones the whole words stand in others. */
const sprechendeVon = (feld: FeldKey): readonly string[] =>
  labelsVon(feld).filter(
    (label) =>
      !GETEILT.has(`${FELDER[feld].type} ${schluessel(label)}`) &&
      ![...sinnworte(label, OHNE_TEILE)].some((wort) => wort?.gekuerzt),
  );

interface Sinn {
  readonly feld: FeldKey;
  /** A list (see `tafel.ts`) of all that its labels are made of. */
  readonly worte: string;
  /** Of its labels those that hold no other: their words, with a tab between two labels. */
  readonly kerne: string;
}

interface Sinnvorrat {
  /** All words of all fields. */
  readonly worte: string;
  readonly sinne: readonly Sinn[];
  /** A line for each compound, and its parts. */
  readonly zusammengesetzt: string;
}

function aufbauen(): Sinnvorrat {
  const labels = new Map(FELDER_MIT_SINN.map((feld) => [feld, sprechendeVon(feld)]));
  const einzeln = new Set(
    [...labels.values()].flat().flatMap((label) => [...sinnVonLabel(label, GANZ)]),
  );
  const zusammengesetzt = zusammensetzungen(einzeln);
  const bekannt = new Set([...einzeln].filter((wort) => !zusammengesetzt.has(wort)));
  const sinne = [...labels].map(([feld, alle]) => sinnVonFeld(feld, alle, bekannt));
  const zusammen = [...zusammengesetzt].map(([wort, teile]) => [wort, ...teile].join(' '));
  return {
    worte: [...new Set(sinne.flatMap(({ worte }) => worte.trim().split(' ')))].join(' '),
    sinne,
    zusammengesetzt: zusammen.join('\n'),
  };
}

export const sinnvorrat = einmal(aufbauen);

const GANZ = deutungAus((sinn) => [sinn]);

const sinnVonLabel = (label: string, deutung: Deutung) =>
  new Set([...sinnworte(label, deutung)].flatMap((wort) => wort?.sinn ?? []));

function sinnVonFeld(feld: FeldKey, labels: readonly string[], bekannt: ReadonlySet<string>): Sinn {
  const teile = (sinn: string) => zerlegen(sinn, bekannt);
  const deutung = deutungAus(teile);
  const sinne = labels.map((label) => ({ label, sinn: sinnVonLabel(label, deutung) }));
  const nachGroesse = sinne
    .filter(({ label, sinn }) => sagtEtwas(label, sinn, teile))
    .map(({ sinn }) => sinn)
    .toSorted((a, b) => a.size - b.size);
  const kerne: Set<string>[] = [];
  for (const label of nachGroesse)
    if (!kerne.some((kern) => sagtDasselbe(kern, label))) kerne.push(label);
  return {
    feld,
    worte: listeAus(sinne.flatMap(({ sinn }) => [...sinn])),
    kerne: kerne.map((kern) => [...kern].join(' ')).join('\t'),
  };
}

/** Whether `label` says no more than `kern`: it has all its words, and no other that decides. */
const sagtDasselbe = (kern: ReadonlySet<string>, label: ReadonlySet<string>): boolean =>
  [...kern].every((wort) => label.has(wort)) &&
  ![...label].some((wort) => entscheidend().has(wort) && !kern.has(wort));

/**
 * Whether a label is to be known by these words of it: by one alone only where it is all that it says, and
 * "Erstkunde" says more than "erst".
 */
function sagtEtwas(
  label: string,
  sinn: ReadonlySet<string>,
  teile: (wort: string) => readonly string[],
): boolean {
  if ([...sinn].every((wort) => rahmen().has(wort))) return false;
  if (sinn.size > 1) return true;
  return woerter(ohneGendern(label))
    .filter((wort) => !ARTIKEL.has(wort))
    .flatMap((wort) => teile(sinnVon(wort)))
    .every((wort) => !fuellworte().has(wort) || LEICHT.has(wort));
}
