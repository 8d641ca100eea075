/**
 * What a label means by its words, in whatever order and grammar they stand: one that has all the words of a
 * label of the vocabulary, and besides them only such as other labels of the same field have, means that
 * field. "Tag des zuletzt durchgeführten Stellensuchlaufs", "VERM.ZEITN.REAL.", "Einladungsdatum". A word that
 * no label of the field has ("Entwurf", "Partner") makes it another's.
 */
import { einmal } from '../einmal.ts';
import { FELDER, type FeldKey } from '../felder.ts';
import { merken } from '../merken.ts';
import { woerter } from '../normalisieren.ts';
import { sinnvorrat } from './sinnvorrat.ts';
import {
  deutungAus,
  entscheidend,
  gekuerztZu,
  rahmen,
  schreibweisen,
  sinnworte,
  zerlegen,
} from './sinnworte.ts';
import { inListe } from './tafel.ts';

/** All words of all fields: of these compounds are made. */
const bekannt = einmal(() => new Set(sinnvorrat().worte.split(' ')));

interface Sinn {
  readonly feld: FeldKey;
  /** The words of those of its labels that hold no other: of most fields no label of a page has all words. */
  readonly kerne: () => readonly (readonly string[])[];
}

const sinne = einmal(() =>
  sinnvorrat().sinne.map(
    ({ feld, kerne }): Sinn => ({
      feld,
      kerne: einmal(() => kerne.split('\t').map((kern) => kern.split(' '))),
    }),
  ),
);

/** The fields whose labels have such a word. To make sets of the words of all fields takes longer than a page asks of them. */
const felderMit = merken(
  (wort: string): ReadonlySet<FeldKey> =>
    new Set(
      sinnvorrat()
        .sinne.filter(({ worte }) => inListe(worte, wort))
        .map(({ feld }) => feld),
    ),
);

const ENDUNGEN = ['', 's', 'es', 'e', 'en', 'er', 'em', 'n', 'ns', 'ses', 'ern'];

/** How words may end by which a label is known; numbers end too much else. */
export function* ausgaenge(): Iterable<string> {
  for (const wort of bekannt())
    if (!/^\d/.test(wort))
      for (const eines of [wort, ...(schreibweisen().get(wort) ?? [])])
        for (const endung of ENDUNGEN) yield eines + endung;
}

/** Of so many words a label has no more. */
const MEISTE_WORTE = 12;
/** So many letters of a cut word tell what it was. */
const MIN_ANFANG = 4;

/** What a word says in labels: pages have the same ones again and again. */
const deutung = merken(
  deutungAus((sinn) => {
    const teile = zerlegen(sinn, bekannt());
    return teile.length > 1 || bekannt().has(sinn) ? teile : null;
  }),
  5000,
);

/** Words of labels, of compounds the parts. */
type Lesart = readonly string[];

/** What a cut word can have been. */
const lesartenVon = merken((kurz: string): readonly Lesart[] => {
  const beginntSo = gekuerztZu(kurz);
  const zusammengesetzt = sinnvorrat().zusammengesetzt.split('\n');
  return [
    ...[...bekannt()].filter(beginntSo).map((wort) => [wort]),
    ...zusammengesetzt
      .filter((zeile) => beginntSo(zeile.slice(0, zeile.indexOf(' '))))
      .map((zeile) => zeile.split(' ').slice(1)),
  ];
}, 500);

/** For each word of `label` what it can be; null where it has one that no label has, or they tell nothing. */
function lesarten(label: string): readonly (readonly Lesart[])[] | null {
  const alle: (readonly Lesart[])[] = [];
  let sagtEtwas = false;
  for (const wort of sinnworte(label, deutung)) {
    if (wort === null || alle.length === MEISTE_WORTE) return null;
    const { sinn, gekuerzt } = wort;
    const moegliche = gekuerzt ? lesartenVon(sinn) : [[sinn]];
    if (moegliche.length === 0) return null;
    alle.push(moegliche);
    sagtEtwas ||= gekuerzt ? sinn.length >= MIN_ANFANG : !rahmen().has(sinn);
  }
  return sagtEtwas ? alle : null;
}

/** Of what was, not of what is: "War der Kunde selbständig?", "Wurde Krankengeld bezogen?" */
const vergangen = einmal(
  () =>
    /(?<!\p{L})(?:war|waren|hatten?)(?!\p{L})|(?<!\p{L})(?:wurden?|hat|haben)(?!\p{L}).*(?:bezogen|erhalten|ausgeübt|genommen)/iu,
);
/** Of these it may be said, for they are what happened; as of days and of numbers of months. */
const GESCHEHEN: ReadonlySet<FeldKey> = new Set([
  'alg2Jemals',
  'egvVerzichtBegruendet',
  'esbWahrgenommen',
  'letzterKontaktArt',
  'telefonterminErreicht',
  'vertreterUnterschrift',
  'vorherigeKategorie',
  'zuzug',
]);
const nachTag = einmal(() => /(?<!\p{L})(?:wann|datum|zeitpunkt)(?!\p{L})/iu);
/** Labels without these letters are neither: most are, and a pattern that knows all letters takes long to make. */
const VIELLEICHT_VERGANGEN = /war|hatte|wurde|hat|haben/i;
const VIELLEICHT_NACH_TAG = /wann|datum|zeitpunkt/i;

/**
 * At its end a word may say what is to become of it, or by whom and for whom it is: "Selbstständig werden",
 * "Wiedervorlage von". The fields of which it says so nonetheless: "Will eine Ausbildung machen", "Letzte
 * Kontaktaufnahme durch", "EGV von … bis".
 */
const NUR_VON: ReadonlyMap<string, readonly FeldKey[]> = new Map<string, readonly FeldKey[]>([
  ...['lassen', 'bei', 'fuer', 'mit', 'an'].map((wort) => [wort, []] as const),
  ['werden', ['ausbildungswillig', 'kommunikationDeutsch']],
  ['machen', ['ausbildungswillig']],
  ['durch', ['letzterKontaktArt']],
  ['von', ['egvAm']],
]);

/** For a day, not for somebody: "Auf Wiedervorlage gelegt für". */
const ANGESETZT: ReadonlySet<string> = new Set(
  'gelegt gesetzt vorgesehen angesetzt terminiert vorgemerkt'.split(' '),
);

function passtZu(label: string): (feld: FeldKey) => boolean {
  const [vorletztes = '', letztes = ''] = woerter(label).slice(-2);
  const istTermin = letztes === 'fuer' && ANGESETZT.has(vorletztes);
  // A question may end with its verb.
  const nur = label.includes('?') || istTermin ? undefined : NUR_VON.get(letztes);
  if (nur !== undefined) return (feld) => nur.includes(feld);
  if (VIELLEICHT_NACH_TAG.test(label) && nachTag().test(label))
    return (feld) => FELDER[feld].type === 'date';
  if (!VIELLEICHT_VERGANGEN.test(label) || !vergangen().test(label)) return () => true;
  return (feld) => GESCHEHEN.has(feld) || /^(?:date|integer)$/.test(FELDER[feld].type);
}

/** The fields that the words of `label` mean: several where they mean them alike; none of more than three. */
export function nachWortsinn(label: string): readonly FeldKey[] {
  const worte = lesarten(label);
  if (worte === null) return [];
  const passt = passtZu(label);
  const treffer = sinne()
    .filter(({ feld }) => passt(feld))
    .map((sinn) => ({ feld: sinn.feld, kern: groessterKern(sinn, worte) }))
    .filter(({ kern }) => kern > 0);
  // Where two are of one type, the value that stands there can't tell which is meant.
  const felder = [...Map.groupBy(treffer, ({ feld }) => FELDER[feld].type).values()].flatMap(
    (gleiche) => {
      const beste = Math.max(...gleiche.map(({ kern }) => kern));
      return gleiche.filter(({ kern }) => kern === beste).map(({ feld }) => feld);
    },
  );
  return felder.length <= 3 ? felder : [];
}

/** How many words the largest label of `sinn` has that is in `worte`; 0 where they say something else. */
function groessterKern({ feld, kerne }: Sinn, worte: readonly (readonly Lesart[])[]): number {
  const gemeint: (readonly string[])[] = [];
  const istErlaubt = (lesart: Lesart) => lesart.every((wort) => felderMit(wort).has(feld));
  for (const moegliche of worte) {
    const erlaubte = moegliche.filter(istErlaubt);
    if (erlaubte.length === 0) return 0;
    gemeint.push(erlaubte.flat());
  }
  const alle = new Set(gemeint.flat());
  const passende = kerne().filter((kern) => kern.every((wort) => alle.has(wort)));
  const gedeckt = (wort: string) =>
    !entscheidend().has(wort) || passende.some((kern) => kern.includes(wort));
  return gemeint.every((eines) => eines.some(gedeckt))
    ? Math.max(0, ...passende.map(({ length }) => length))
    : 0;
}
