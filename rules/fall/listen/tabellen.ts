import { anzahl } from '../../anzahl.ts';
import { FELDER, type SpaltenFeld } from '../felder.ts';
import { merken } from '../merken.ts';
import { falten, glaetten } from '../normalisieren.ts';
import type { Pair, Place, Reading, ReadingProblem, Table } from '../reading.ts';
import { isNameLabel } from '../vokabular/namenslabels.ts';
import { LISTEN_KEYS, type Liste } from '../vokabular/spalten.ts';
import {
  hatPflichtspalten,
  istPersonentabelle,
  listeNachSpalten,
  type Spaltenfund,
  spalteVon,
  themenVon,
} from '../vokabular/spaltenkoepfe.ts';
import {
  erlaubteFelder,
  istNeutral,
  nenntAnderenFall,
  nenntFamilie,
} from '../vokabular/ueberschriften.ts';
import { aufloesen, istLabel } from '../vokabular/vokabular.ts';
import { nenntStand } from '../werte/beiworte.ts';
import { parseDatumMitVorwort, parseZeitraum } from '../werte/datumtext.ts';
import { sagtAbbruch } from '../werte/massnahme.ts';
import { parseSpalte } from '../werte/spalte.ts';
import { istKontaktart } from '../werte/werte.ts';
import { angabenkopf } from './angabenkopf.ts';
import { type Ausschnitt, ausschnittVon } from './ausschnitt.ts';
import { mitGruppen, ohneAndereGruppen } from './gruppen.ts';
import { sagtKeinHemmnis } from './hemmniszeile.ts';
import { kontaktFand, mitKunde } from './kontaktzeile.ts';
import { letzterKontakt } from './letzterKontakt.ts';
import { istAngehoeriger, istVonMehreren } from './personenspalte.ts';

const MAX_ROWS = 1000;

export interface Listendeutung {
  readonly readings: readonly Reading[];
  readonly problems: readonly ReadingProblem[];
  /** What its heading says it is a part of; whether others make it whole is not known here. */
  readonly ausschnitt?: Ausschnitt;
}

/** The list a table shows: by the nearest heading that names one, else by header words of its own. */
export function listeVon(table: Table): Liste | undefined {
  const nachSpalten = listeNachSpalten(table.columns);
  for (const heading of table.headings) {
    const themen = themenVon(heading).filter((liste) => hatPflichtspalten(liste, table.columns));
    if (themen.length === 1) return themen[0];
    if (themen.length > 1) break;
    if (!istNeutral(heading) && nachSpalten === undefined) break;
  }
  return nachSpalten !== undefined && hatPflichtspalten(nachSpalten, table.columns)
    ? nachSpalten
    : undefined;
}

/** Whether two or more of `columns`, and all that it needs, are headers of one list. */
export function istListenkopf(columns: readonly string[]): boolean {
  return LISTEN_KEYS.some(
    (liste) =>
      columns.filter((kopf) => spalteVon(liste, kopf) !== undefined).length > 1 &&
      hatPflichtspalten(liste, columns),
  );
}

/** Whether a table of these `columns` is one of the lists. */
export const zeigtListe = (headings: readonly string[], columns: readonly string[]): boolean =>
  listeVon({ headings, columns, rows: [] }) !== undefined;

/** Whether a column says of each row whether it still holds. */
const sagtStand = (kopf: string): boolean =>
  /^(?:status|stand|zustand|gültigkeit)$/i.test(glaetten(kopf));

/** Whether its rows may be of what is to be done, and until when. */
const sagtWann = (kopf: string): boolean =>
  /^(?:fällig(?: am)?|wiedervorlage.*|wv.*)$/i.test(glaetten(kopf));

const istFremd = merken((kopf: string): boolean => {
  const columns = kopf.split('\n');
  return (
    angabenkopf(columns) === null &&
    !columns.some(isNameLabel) &&
    !LISTEN_KEYS.some((liste) => hatPflichtspalten(liste, columns)) &&
    !(columns.some(sagtStand) && (columns.filter(istLabel).length > 1 || columns.some(sagtWann)))
  );
});

/**
 * Whether nothing comes of several rows under a header row of `columns`, or of some of them: no list of a
 * case has it, and nobody's name stands in them.
 */
export const istFremderKopf = (columns: readonly string[]): boolean => istFremd(columns.join('\n'));

/**
 * Whether `columns` can only be the header row of a table: of one of the lists, or labels of fields
 * and nothing else. Tells a table from label-value pairs where a text marks neither.
 */
export function istTabellenkopf(headings: readonly string[], columns: readonly string[]): boolean {
  if (columns.length < 2) return false;
  if (zeigtListe(headings, columns)) return true;
  return columns.every((kopf) => istLabel(kopf) || istPersonentabelle([kopf]));
}

/**
 * The list a table shows, as readings; null where it shows none. A row that can't be
 * read is left out and reported; the others stay.
 */
export function deuteTabelle(ganze: Table, mask: string): Listendeutung | null {
  const liste = listeVon(ganze);
  if (istPersonentabelle(ganze.columns)) return null;
  if (liste === undefined) return deuteTage(ganze, mask);
  const erlaubt = erlaubteFelder(ganze.headings);
  if (erlaubt !== null && !erlaubt.has(liste)) return { readings: [], problems: [] };
  if (istVonMehreren(liste, ganze)) return { readings: [], problems: [] };
  const table = ohneAngehoerige(mitGruppen(liste, ganze));
  const where: Place = {
    label: glaetten(table.headings[0] ?? FELDER[liste].label).slice(0, 200),
    mask,
  };
  const gelesen = table.rows.slice(0, MAX_ROWS);
  const istKeines = liste === 'hemmnisse' ? sagtKeinHemmnis(table.columns, gelesen) : () => false;
  const zeilen = gelesen.filter(
    (zeile) =>
      !sagtNichts(zeile) && !sagtKeine(zeile) && !istKeines(zeile) && gezaehlt(zeile) === null,
  );
  const problems: ReadingProblem[] = [];
  const koepfe = standStattArt(
    liste,
    table.columns.map((kopf) => spalteVon(liste, kopf)),
    gelesen,
  );
  const melden = (text: string, zeile: readonly string[]) =>
    problems.push({
      field: liste,
      text: `${FELDER[liste].label}: ${text}; es wurde nichts geraten.`,
      // What stands in other columns is not ours to tell.
      shown: zeile
        .filter((_, i) => koepfe[i] !== undefined && koepfe[i].spalte !== 'mit')
        .map(glaetten)
        .filter((text) => text !== '')
        .join(' · ')
        .slice(0, 300),
      where,
    });
  const { items, erfolglos, leftOut } = deuteZeilen(
    liste,
    zeilen.map((zeile) => ({
      zellen: zellenNachSpalte(koepfe, zeile),
      sonst: table.columns.flatMap((kopf, i): [string, string][] =>
        koepfe[i] === undefined ? [[glaetten(kopf), zeile[i] ?? '']] : [],
      ),
      melden: (text) => melden(text, zeile),
    })),
    istHistorie(table),
  );
  const shown = anzahl(items.length, 'Eintrag', 'Einträge');
  // A row that could not be read, or stands on another page, is missing in the list, not in the case.
  const isPart =
    table.partOf !== undefined ||
    leftOut > 0 ||
    table.rows.length > MAX_ROWS ||
    gelesen.some((zeile) => (gezaehlt(zeile) ?? 0) > zeilen.length);
  const part = isPart ? ({ partial: true } as const) : {};
  const ausschnitt = ausschnittVon(liste, table.headings);
  const readings: Reading[] = [{ field: liste, value: items, shown, where, ...part }];
  if (erfolglos.length > 0) {
    readings.push({
      field: 'erfolgloseAnrufe',
      value: erfolglos,
      shown: erfolglos.join(', '),
      where,
      ...part,
    });
  }
  if (liste === 'kontakte') {
    const sindLetzte = ausschnitt?.art === 'letzte' && leftOut === 0;
    readings.push(...letzterKontakt(items, where, table.partOf, sindLetzte));
  }
  problems.push(...fehlendeZeilen(liste, table, where));
  // Nothing of what could be read, or stands here, or rows still to be filled: that is not an empty list.
  const isEmpty =
    table.rows.length === 0 || zeilen.length > 0 || gelesen.some(sagtKeine) || istStrich(table);
  return {
    readings: items.length === 0 && (isPart || !isEmpty) ? [] : readings,
    problems,
    ...(ausschnitt === null ? {} : { ausschnitt: ausschnitt.art }),
  };
}

/** `table` without the rows of relatives: a part, as those may be the customer's as well. */
function ohneAngehoerige(table: Table): Table {
  const rows = table.rows.filter((row) => !istAngehoeriger(table.columns, row));
  if (rows.length === table.rows.length) return table;
  return { partOf: 'Zeilen anderer Personen', ...table, rows };
}

/** A table of days, whose heading is the label of such a field ("Erfolglose Anrufe"); null for all others. */
function deuteTage(table: Table, mask: string): Listendeutung | null {
  const [heading = ''] = table.headings;
  const was = aufloesen(heading, []);
  const feld = was.art === 'feld' ? was.bedeutung.feld : undefined;
  if (feld === undefined || FELDER[feld].type !== 'dates') return null;
  if (!(erlaubteFelder(table.headings)?.has(feld) ?? true)) return null;
  const spalte = table.columns.findIndex((kopf) => spalteVon('kontakte', kopf)?.spalte === 'am');
  const tage = table.rows.map((zeile) => parseDatumMitVorwort(zeile[spalte] ?? '')?.datum);
  const value = tage.filter((tag) => tag?.length === 10);
  const istErreicht = table.rows.flat().some((text) => /(?<!nicht |un)erreicht/i.test(text));
  const istVonAnderen =
    table.columns.some((kopf) => /^(?:wer|mit)$|kund|person|name|teilnehm/i.test(kopf)) ||
    table.rows.flat().some(nenntFamilie);
  if (value.length === 0 || value.length < tage.length || istErreicht || istVonAnderen) return null;
  const where: Place = { label: glaetten(heading).slice(0, 200), mask };
  const part = table.partOf === undefined ? {} : ({ partial: true } as const);
  return {
    readings: [{ field: feld, value, shown: value.join(', '), where, ...part }],
    problems: [],
  };
}

interface Tabellenzeile {
  readonly zellen: ReadonlyMap<string, string>;
  /** Header and cell of columns that the list does not know. */
  readonly sonst: readonly (readonly [kopf: string, text: string])[];
  /** Reports what can't be read of it. */
  readonly melden: (text: string) => void;
}

/** The entries of a list, the days of calls that reached nobody, and of how many rows nothing could be said. */
function deuteZeilen(liste: Liste, zeilen: readonly Tabellenzeile[], historie: boolean) {
  const items: Record<string, unknown>[] = [];
  const erfolglos: string[] = [];
  let leftOut = 0;
  for (const zeile of zeilen) {
    const { zellen, melden } = zeile;
    if (liste === 'kontakte') {
      const fand = kontaktFand(zeile, historie);
      if (fand === 'anruf') {
        const am = parseDatumMitVorwort(zellen.get('am') ?? '')?.datum;
        if (am !== undefined) erfolglos.push(am);
      }
      if (fand === 'unklar') {
        leftOut += 1;
        const art = glaetten(zellen.get('art') ?? '').slice(0, 60);
        melden(
          mitKunde(zellen.get('mit') ?? '') === 'unklar'
            ? 'Ein Kontakt kann auch einer ohne die Kundin oder den Kunden gewesen sein'
            : `„${art}“ kann ein Kontakt sein oder nicht`,
        );
      }
      if (fand !== 'ja') continue;
    }
    const item = deuteZeile(liste, zellen, melden);
    if (item !== null) items.push(item);
    else leftOut += 1;
  }
  return { items, erfolglos, leftOut };
}

/** Rows that the table has, and of which nothing is known here. */
function fehlendeZeilen(
  liste: Liste,
  { partOf, rows }: Table,
  where: Place,
): readonly ReadingProblem[] {
  const problem = (text: string, shown: string): ReadingProblem => ({
    field: liste,
    text: `${FELDER[liste].label}: ${text}`,
    shown,
    where,
  });
  const elsewhere = 'Die Tabelle zeigt nur einen Teil; was ihr fehlt, ist hier nicht bekannt.';
  const beyond = `Gelesen sind die ersten ${MAX_ROWS} Zeilen der Tabelle; die übrigen sind hier nicht bekannt.`;
  return [
    ...(partOf === undefined ? [] : [problem(elsewhere, partOf)]),
    ...(rows.length > MAX_ROWS ? [problem(beyond, anzahl(rows.length, 'Zeile', 'Zeilen'))] : []),
  ];
}

/** "Keine Einträge vorhanden", "Es liegen keine Kontakte vor": how tables say that they are empty. */
const SAGT_KEINE =
  /^(?:(?:es )?(?:sind|liegen|wurden|gibt)(?: es)? )?(?:noch |bisher |derzeit |zurzeit |aktuell )?keine?\b[^.;:]{0,60}\.?$/i;
const KEINE_EINTRAEGE =
  /\bkeine?\s+(?:einträge|datensätze|daten|zeilen|elemente|hemmnisse|vermittlungshemmnisse|handlungsbedarfe|kontakte|kundenkontakte|gespräche|maßnahmen|teilnahmen|förderungen)\b/i;
/** Not so where there are none of what was asked for, of a time, or so far on this screen. */
const NUR_HIER =
  /zeitr|filter|auswahl|wählt|letzte|seit|passend|kriteri|such|lade|verbind|woche|monat|jahr|\d/i;

/** Whether a text under a header row says that the list has no entries; there "keine" alone is another's value. */
export const sagtLeer = (text: string): boolean =>
  text.length < 100 && KEINE_EINTRAEGE.test(text) && SAGT_KEINE.test(text) && !NUR_HIER.test(text);

const texteIn = (zeile: readonly string[]) =>
  zeile.map(glaetten).filter((text) => falten(text) !== '');

/** A row still to be filled, or the words below the last one. */
function sagtNichts(zeile: readonly string[]): boolean {
  const [text, weiterer] = texteIn(zeile);
  const istRest = (einer: string) =>
    /^(?:keine weiteren\b|\d+ (?:eintr[aä]ge?|zeilen?)$)/i.test(einer);
  return text === undefined || (weiterer === undefined && istRest(text));
}

/** A row that says nothing but that there are none. */
function sagtKeine(zeile: readonly string[]): boolean {
  const [text, weiterer] = texteIn(zeile);
  return text !== undefined && weiterer === undefined && (/^keine?$/i.test(text) || sagtLeer(text));
}

/** Headers over what is no value of the labels beside it: by when, how it should be, where it comes from, how often. */
const ANDERE_ANGABE =
  /fällig|frist|(?<!\p{L})soll|ziel|plan|angestrebt|gewünscht|möglich|spätest|^bis$|(?<!\p{L})alte[rnms]?(?!\p{L})|beispiel|hinweis|hilfe|erläuter|pflicht|format|vorgabe|änder|zuletzt|bearbeite?r|nachweis|anzeigen|sichtbar|drucken|export|erinner|quelle|anzahl|häufig/iu;

/** Whether the header over a column of values says that they are somebody else's, or none of the labels' own. */
export const nenntAndereAngabe = (kopf: string): boolean =>
  nenntAnderenFall(kopf) || nenntStand(kopf) || ANDERE_ANGABE.test(glaetten(kopf));

/** How many rows there are by what stands beneath them ("5 Einträge"); null for a row that says something else. */
function gezaehlt(zeile: readonly string[]): number | null {
  const [text = '', weiterer] = texteIn(zeile);
  const [, wieviele] =
    /^(?:(?:ins)?gesamt:? |summe:? |anzahl:? )?(\d{1,4}) (?:einträge|eintrag|datensätze|datensatz|zeilen?|elemente?)$/i.exec(
      text,
    ) ?? [];
  return weiterer === undefined && wieviele !== undefined ? Number(wieviele) : null;
}

/** The only row of a table, of dashes: as an empty field has them. */
const istStrich = ({ rows: [zeile, weitere] }: Table): boolean =>
  zeile !== undefined &&
  weitere === undefined &&
  zeile.every((text) => /^\p{Pd}?$/u.test(glaetten(text))) &&
  zeile.some((text) => glaetten(text) !== '');

/** Of two columns that may say how a contact was, the one without any kind says whether it was: "Durchführung". */
function standStattArt(
  liste: Liste,
  koepfe: readonly (Spaltenfund | undefined)[],
  zeilen: readonly (readonly string[])[],
): readonly (Spaltenfund | undefined)[] {
  if (liste !== 'kontakte' || koepfe.some((fund) => fund?.spalte === 'ergebnis')) return koepfe;
  if (koepfe.filter((fund) => fund?.spalte === 'art').length < 2) return koepfe;
  return koepfe.map((fund, i) =>
    fund?.spalte === 'art' && !zeilen.some((zeile) => istKontaktart(zeile[i] ?? ''))
      ? { spalte: 'ergebnis', rang: fund.rang }
      : fund,
  );
}

/** Column → cell. Of two headers that could mean one column, the surer counts, then the left one. */
function zellenNachSpalte(
  koepfe: readonly (Spaltenfund | undefined)[],
  zeile: readonly string[],
): ReadonlyMap<string, string> {
  const zellen = new Map<string, string>();
  const raenge = new Map<string, number>();
  koepfe.forEach((fund, i) => {
    const text = zeile[i];
    if (fund === undefined || text === undefined) return;
    if (fund.rang >= (raenge.get(fund.spalte) ?? Number.POSITIVE_INFINITY)) return;
    zellen.set(fund.spalte, text);
    raenge.set(fund.spalte, fund.rang);
  });
  return zellen;
}

/** Histories mix contacts with notes and proposals; only their contacts are meant. */
function istHistorie(table: Table): boolean {
  return table.headings.slice(0, 1).some((h) => /kundenhistorie|vermerk|aktivit|vorgänge/i.test(h));
}

/** One entry of a list; null, and reported, where what every entry needs can't be read. */
function deuteZeile(
  liste: Liste,
  zellen: ReadonlyMap<string, string>,
  melden: (text: string) => void,
): Record<string, unknown> | null {
  const spalten: Readonly<Record<string, SpaltenFeld>> = FELDER[liste].columns;
  const item: Record<string, unknown> = {};
  const zeitraum = zellen.get('zeitraum');
  const dauer = zeitraum === undefined ? null : parseZeitraum(zeitraum);
  for (const [name, spalte] of Object.entries(spalten)) {
    const aus = name === 'beginn' ? dauer?.von : name === 'ende' ? dauer?.bis : undefined;
    // "01.03.2026 –" and "seit 01.03.2026": it runs on.
    if (aus || (aus === null && spalte.nullable)) {
      item[name] = aus;
      continue;
    }
    const text = zellen.get(name) ?? (name === 'art' ? zellen.get('bezeichnung') : undefined);
    let gelesen = text === undefined ? undefined : parseSpalte(`${liste}.${name}`, spalte, text);
    // The kind may stand in the name instead of a column of its own, or be said better there.
    const bezeichnung = zellen.get('bezeichnung');
    if (
      liste === 'massnahmen' &&
      name === 'art' &&
      bezeichnung !== undefined &&
      gelesen?.art !== 'wert'
    ) {
      gelesen = parseSpalte('massnahmen.art', spalte, bezeichnung);
    }
    if (gelesen?.art === 'wert' && (gelesen.wert !== null || !spalte.required || spalte.nullable)) {
      item[name] = gelesen.wert;
      continue;
    }
    if (gelesen?.art === 'problem')
      melden(`„${glaetten(text ?? '').slice(0, 60)}“ bei „${spalte.label}“ ist ${gelesen.grund}`);
    else if (spalte.required) melden(`ein Eintrag ohne „${spalte.label}“`);
    if (spalte.required) return null;
  }
  const sagtStatus = liste === 'massnahmen' && item.abgebrochen === undefined;
  if (sagtStatus && sagtAbbruch(zellen.get('status') ?? '')) item.abgebrochen = true;
  return item;
}

/** Whether headers are those of people, with no number of the customer's own among them. */
export const handeltVonAnderen = (columns: readonly string[]): boolean =>
  istPersonentabelle(columns) &&
  !columns.some((kopf) => /^(kundennummer|kundennr|kdnr)$/.test(falten(kopf)));

const GILT = /^(?:aktuell|gültig|laufend|aktiv|geltend|in kraft)$/i;
const OFFEN = /^(?:offen|terminiert|vorgemerkt|unerledigt)$/i;
const GILT_NICHT =
  /^(?:abgelöst|abgelaufen|ersetzt|beendet|ungültig|aufgehoben|früher|alt|inaktiv|erledigt|archiviert|storniert|überholt|nicht mehr gültig|fortgeschrieben)$/i;

/** Of several rows the one that says that it holds now, where all others say that they no longer do. */
function geltendeZeile(table: Table): readonly string[] | undefined {
  const { headings, columns, rows } = table;
  const stand = columns.findIndex(sagtStand);
  if (stand < 0) return undefined;
  // Of a plan that is open nobody knows whether it came about; a Wiedervorlage holds until it is done.
  const [titel = ''] = headings;
  const sindOffen =
    [titel, ...columns].some((text) => /wiedervorlage/i.test(text)) &&
    !/(?<!\p{L})(?:meine|alle|team\p{L}*)(?!\p{L})/iu.test(titel) &&
    !istVonMehreren('massnahmen', table);
  const gilt = (text: string) => GILT.test(text) || (sindOffen && OFFEN.test(text));
  const [geltende, weitere] = rows.filter((zeile) => gilt(glaetten(zeile[stand] ?? '')));
  const alleGesagt = rows.every(
    (zeile) => zeile === geltende || GILT_NICHT.test(glaetten(zeile[stand] ?? '')),
  );
  return weitere === undefined && alleGesagt ? geltende : undefined;
}

/**
 * A table with one row of values is a form laid out sideways: its headers are labels. Not where it
 * lists people, unless the row carries the customer's own number.
 */
export function paareAusZeile(ganze: Table): Pair[] {
  const table = ohneAndereGruppen(ganze);
  const [zeile, zweite] = table.rows;
  const geltende = zweite === undefined ? zeile : geltendeZeile(table);
  if (geltende === undefined) return [];
  if (handeltVonAnderen(table.columns)) return [];
  return table.columns.map((label, i) => ({
    label,
    value: geltende[i] ?? '',
    headings: table.headings,
  }));
}
