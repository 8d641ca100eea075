/** What a text says where a field stands: the words, days and numbers of pages in the catalogue's normal form. */
import { FELDER, type Feld, type FeldKey } from '../felder.ts';
import { falten, glaetten } from '../normalisieren.ts';
import { AUSWAHL_WORTE } from '../vokabular/auswahlworte.ts';
import { angekreuzt, istLeeresKaestchen } from './angekreuzt.ts';
import { parseAuswahlFeld } from './auswahl.ts';
import { parseDatumFeld } from './datum.ts';
import { parseText } from './freitext.ts';
import { type Gelesen, nenntWert, problem, UNGEWISS, wert } from './gelesen.ts';
import { parseHemmnisse } from './hemmnisse.ts';
import { ohneHilfesatz } from './hilfesatz.ts';
import { parseJaNein } from './jaNein.ts';
import { nenntNichts } from './leer.ts';
import { istVomAngehoerigen, istVomPartner } from './partner.ts';
import { parseSpalte } from './spalte.ts';
import { parseDaten } from './tage.ts';
import { parseZahl } from './zahl.ts';

/**
 * Reads `text` as the value of the field `key`. A list of entries is read from tables; as text it can
 * only say that there are none, or of Hemmnisse which ones.
 */
export function parseWert(key: FeldKey, ganz: string): Gelesen {
  const feld: Feld = FELDER[key];
  if (istLeeresKaestchen(ganz)) return UNGEWISS;
  const allein = ohneHilfesatz(ganz);
  const ohneHilfe = allein === null ? null : parseWert(key, allein);
  if (ohneHilfe?.art === 'wert') return ohneHilfe;
  const text = angekreuzt(ganz) ?? ganz;
  if (IN_WORTEN.has(feld.type) && (istVomPartner(text) || istVomAngehoerigen(text)))
    return problem('die Angabe zu jemand anderem');
  switch (feld.type) {
    case 'text':
      return parseText(key, text);
    case 'date':
      return parseDatumFeld(key, text);
    case 'integer':
      return parseZahl(key, feld.unit, text);
    case 'boolean':
      return parseJaNein(key, text);
    case 'enum':
      return istAuswahlfeld(key) ? parseAuswahlFeld(key, text) : UNGEWISS;
    case 'dates':
      return parseDaten(text);
    case 'items':
      // Only said in words: an empty place may be where the table will be.
      return nenntNichts(text) ||
        /^\p{Pd}+$/u.test(glaetten(text)) ||
        sagtKeineDavon(feld.label, text)
        ? wert([])
        : ((key === 'hemmnisse' ? parseHemmnisse(text) : null) ?? UNGEWISS);
  }
}

/** Whose a value of these is may stand behind it; of booleans it is asked word by word. */
const IN_WORTEN: ReadonlySet<string> = new Set(['date', 'integer', 'enum', 'dates']);

function istAuswahlfeld(key: FeldKey): key is keyof typeof AUSWAHL_WORTE {
  return Object.hasOwn(AUSWAHL_WORTE, key);
}

/** "Keine Maßnahmen vorhanden.", "Keine Maßnahme erfasst." */
function sagtKeineDavon(label: string, text: string): boolean {
  const [, wovon = ''] =
    /^keine? (\p{L}+)(?: vorhanden| erfasst| hinterlegt| dokumentiert)?\.?$/iu.exec(
      glaetten(text),
    ) ?? [];
  const viele = falten(label);
  return MEHRZAHL.some((ende) => falten(wovon) + ende === viele);
}
const MEHRZAHL = ['', 'n', 'e', 'se'];

/** Whether `text` says how a contact came about: "telefonisch". */
export const istKontaktart = (text: string): boolean =>
  nenntWert(parseWert('letzterKontaktArt', text));

/** Whether `text` is a word that a list of a case has in a column of its own: how a contact was, how far a Hemmnis is. */
export const istSpaltenwort = (text: string): boolean =>
  istKontaktart(text) ||
  Object.entries(FELDER.hemmnisse.columns).some(
    ([spalte, feld]) =>
      feld.type === 'enum' && nenntWert(parseSpalte(`hemmnisse.${spalte}`, feld, text)),
  );
