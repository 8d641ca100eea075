/**
 * What a label means by its words, in whatever order and grammar they stand: one that has all the words of a
 * label of the vocabulary, and besides them only such as other labels of the same field have, means that
 * field. "Tag des zuletzt durchgeführten Stellensuchlaufs", "VERM.ZEITN.REAL.", "Einladungsdatum". A word that
 * no label of the field has ("Entwurf", "Partner") makes it another's.
 */
import { FELD_KEYS, FELDER, type FeldKey } from './felder.ts';
import { sinnvorrat } from './sinnvorrat.ts';
import { beginntSo, menge, SCHREIBWEISEN, sinnworte, type Wort } from './sinnworte.ts';

/** They make another thing of what they stand with: never beside what a label says without them. */
const ENTSCHEIDEND = menge(
  'nicht kein keine ohne nie abgelehnt entfallen gesamt frueher vor naechst geplant alt neu',
);
interface Sinn {
  readonly feld: FeldKey;
  /** All that its labels are made of. */
  readonly worte: ReadonlySet<string>;
  /** Of its labels those that hold no other. */
  readonly kerne: readonly ReadonlySet<string>[];
}

interface Sinntafel {
  readonly sinne: readonly Sinn[];
  /** All words of all fields: of these compounds are made. */
  readonly bekannt: ReadonlySet<string>;
  /** Words of labels that are put together → their parts. */
  readonly zusammengesetzt: ReadonlyMap<string, readonly string[]>;
}

const allerWorte = (sinne: readonly Sinn[]): ReadonlySet<string> =>
  new Set(sinne.flatMap(({ worte }) => [...worte]));

function abgelesen(vorrat: string): Sinntafel {
  const zeilen = vorrat.split('\n');
  const zusammengesetzt = new Map(
    (zeilen.pop() ?? '').split('\t').map((zeile) => {
      const [wort = '', ...teile] = zeile.split(' ');
      return [wort, teile] as const;
    }),
  );
  const sinne = zeilen.map((zeile): Sinn => {
    const [name = '', worte = '', ...kerne] = zeile.split('\t');
    const feld = FELD_KEYS.find((key) => key === name);
    if (feld === undefined) throw new RangeError(`no field ${name}`);
    return {
      feld,
      worte: new Set(worte.split(' ')),
      kerne: kerne.map((kern) => new Set(kern.split(' '))),
    };
  });
  return { sinne, bekannt: allerWorte(sinne), zusammengesetzt };
}

let tafel: Sinntafel | undefined;
const sinntafel = (): Sinntafel => (tafel ??= abgelesen(sinnvorrat()));

const ENDUNGEN = ['', 's', 'es', 'e', 'en', 'er', 'em', 'n', 'ns', 'ses', 'ern'];

/** How words may end by which a label is known; numbers end too much else. */
export function* ausgaenge(): Iterable<string> {
  for (const wort of sinntafel().bekannt)
    if (!/^\d/.test(wort))
      for (const eines of [wort, ...(SCHREIBWEISEN.get(wort) ?? [])])
        for (const endung of ENDUNGEN) yield eines + endung;
}

/** Of so many words a label has no more. */
const MEISTE_WORTE = 12;

/** The fields that the words of `label` mean: several where they mean them alike; none of more than three. */
export function nachWortsinn(label: string): readonly FeldKey[] {
  const { sinne, bekannt, zusammengesetzt } = sinntafel();
  const worte = sinnworte(label, bekannt);
  if (worte.length === 0 || worte.length > MEISTE_WORTE) return [];
  if (worte.some(({ sinn, gekuerzt }) => !gekuerzt && !bekannt.has(sinn))) return [];
  const treffer = sinne.map((sinn) => ({
    feld: sinn.feld,
    kern: groessterKern(sinn, worte, zusammengesetzt),
  }));
  // Where two are of one type, the value that stands there can't tell which is meant.
  const felder = [
    ...Map.groupBy(
      treffer.filter(({ kern }) => kern > 0),
      ({ feld }) => FELDER[feld].type,
    ),
  ]
    .flatMap(([, gleiche]) => {
      const beste = Math.max(...gleiche.map(({ kern }) => kern));
      return gleiche.filter(({ kern }) => kern === beste);
    })
    .map(({ feld }) => feld);
  return felder.length <= 3 ? felder : [];
}

/** How many words the largest label of `sinn` has that is in `worte`; 0 where they say something else. */
function groessterKern(
  { worte: erlaubt, kerne }: Sinn,
  worte: readonly Wort[],
  zusammengesetzt: Sinntafel['zusammengesetzt'],
): number {
  const gemeint: ReadonlySet<string>[] = [];
  for (const { sinn, gekuerzt } of worte) {
    const moegliche = gekuerzt
      ? [
          ...[...erlaubt].filter((wort) => beginntSo(wort, sinn)),
          ...[...zusammengesetzt].flatMap(([wort, teile]) =>
            beginntSo(wort, sinn) && teile.every((teil) => erlaubt.has(teil)) ? teile : [],
          ),
        ]
      : erlaubt.has(sinn)
        ? [sinn]
        : [];
    if (moegliche.length === 0) return 0;
    gemeint.push(new Set(moegliche));
  }
  const entscheidend = worte.map(({ sinn }) => sinn).filter((sinn) => ENTSCHEIDEND.has(sinn));
  const passende = kerne.filter(
    (kern) =>
      [...kern].every((wort) => gemeint.some((eines) => eines.has(wort))) &&
      entscheidend.every((wort) => kern.has(wort)),
  );
  return Math.max(0, ...passende.map(({ size }) => size));
}
