/** Text that somebody pasted, read as a page is. */
import { deutenInSchritten } from '../deuten/deuten.ts';
import { FELDER } from '../felder.ts';
import { falten, ohneDoppelpunkt } from '../normalisieren.ts';
import type { Pair, ReadingProblem, Snapshot } from '../reading.ts';
import { zuEnde } from '../schritte.ts';
import { erlaubteFelder } from '../vokabular/ueberschriften/erlaubt.ts';
import { aufloesen } from '../vokabular/vokabular.ts';
import { parseWert } from '../werte/werte.ts';
import { textpaare } from './textpaare.ts';

const MASKE = 'Eingefügter Text';
const MAX_TEXT = 200_000;
const MAX_ZEILEN = 5000;
const MAX_ZEILE = 4000;
const ZU_LANG = 'Der Text ist zu lang; ein Teil wurde nicht gelesen.';

const meldung = (text: string, label: string): ReadingProblem => ({
  text,
  shown: '',
  where: { label, mask: MASKE },
});

/**
 * Reads text copied out of a desktop client or a page, by the same vocabulary and with the same
 * caution as a page. What is over 200,000 characters or 5,000 lines is not read, and said; so is a
 * line of over 4,000. A text that tells of two people is read not at all.
 */
export function snapshotAusText(text: string): Snapshot {
  const alle = text.slice(0, MAX_TEXT).split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/, MAX_ZEILEN + 1);
  const zeilen = alle.slice(0, MAX_ZEILEN).map((zeile) => (zeile.length > MAX_ZEILE ? '' : zeile));
  const gekuerzt = text.length > MAX_TEXT || alle.length > MAX_ZEILEN || alle.some(istZuLang);
  const { pairs, tables, unklarNach, schiefeZeilen } = textpaare(zeilen);
  const zwei = zweitePerson(pairs);
  if (zwei !== null) {
    const zitat = zeilen.findIndex((zeile) => ZITAT.test(zeile));
    if (zitat > 0) return ohneZitat(zeilen.slice(0, zitat));
    return { kundennummer: null, mask: MASKE, readings: [], problems: [zwei] };
  }
  const { snapshot } = zuEnde(
    deutenInSchritten(pairs, tables, MASKE, undefined, gekuerzt ? ZU_LANG : null),
  );
  const problems = [
    ...unklarNach.map((heading) =>
      meldung(
        `Nach „${heading.slice(0, 60)}“ sagt der Text nicht, von wem die Rede ist; dort wurde nichts übernommen.`,
        heading.slice(0, 200),
      ),
    ),
    ...(schiefeZeilen > 0
      ? [
          meldung(
            `${schiefeZeilen === 1 ? 'Eine Tabellenzeile hat' : `${schiefeZeilen} Tabellenzeilen haben`} nicht so viele Spalten wie die Kopfzeile; sie fehlen in der Liste.`,
            'Tabelle',
          ),
        ]
      : []),
  ];
  return { ...snapshot, problems: [...problems, ...snapshot.problems] };
}

/** What a reply quotes begins here. */
const ZITAT =
  /^(?:-{3,} ?(?:ursprüngliche nachricht|original message) ?-{3,}|am .{6,80} schrieb .{2,80}:)$/i;

/** An answer may be about another case than what it quotes, and then only it is read. */
function ohneZitat(zeilen: readonly string[]): Snapshot {
  const snapshot = snapshotAusText(zeilen.join('\n'));
  const hinweis = 'Der Text zitiert eine Nachricht zu einem anderen Fall; sie wurde nicht gelesen.';
  return { ...snapshot, problems: [meldung(hinweis, 'Zitierte Nachricht'), ...snapshot.problems] };
}

const istZuLang = (zeile: string) => zeile.length > MAX_ZEILE;

/** Labels of which one person has one; their values are compared here, and kept nowhere. */
const NAMEN = new Set(['name', 'vorname', 'nachname', 'familienname', 'namevorname', 'kundenname']);

/** The problem of a text in which a Kundennummer, a birth date or a name differs from an earlier one. */
function zweitePerson(pairs: readonly Pair[]): ReadingProblem | null {
  const bisher = new Map<string, string>();
  for (const { label, value, headings } of pairs) {
    if (!(erlaubteFelder(headings)?.has('geburtsdatum') ?? true)) continue;
    const merkmal = merkmalVon(label, value, headings);
    if (merkmal === null) continue;
    const erster = bisher.get(merkmal.was);
    if (erster !== undefined && erster !== merkmal.wert) {
      return meldung(
        `Der Text enthält „${merkmal.was}“ zweimal mit verschiedenen Angaben; es wurde nichts übernommen. Bitte nur einen Fall einfügen.`,
        label.slice(0, 200),
      );
    }
    bisher.set(merkmal.was, merkmal.wert);
  }
  return null;
}

function merkmalVon(
  label: string,
  value: string,
  headings: readonly string[],
): { readonly was: string; readonly wert: string } | null {
  if (NAMEN.has(falten(label))) return { was: ohneDoppelpunkt(label), wert: falten(value) };
  const aufgeloest = aufloesen(label, headings);
  const feld = aufgeloest.art === 'feld' ? aufgeloest.bedeutung.feld : null;
  if (feld !== 'kundennummer' && feld !== 'geburtsdatum') return null;
  const gelesen = parseWert(feld, value);
  return gelesen.art === 'wert' && typeof gelesen.wert === 'string'
    ? { was: FELDER[feld].label, wert: gelesen.wert }
    : null;
}
