/** Labels that say what there is to choose from: "Ausbildungsform (BaE/betrieblich)", "Betreuungsstufe IN, IK oder IF". */
import { FELDER } from '../felder.ts';
import { falten } from '../normalisieren.ts';
import { AUSWAHL_WORTE } from './auswahlworte.ts';
import type { Bedeutung } from './bedeutung.ts';
import { tafelVon } from './worttafel.ts';

type Auswahlfeld = keyof typeof AUSWAHL_WORTE;

/** In characters: with all its choices no label is longer. */
const LAENGSTES = 100;
const ZWISCHEN = /\s*[,/–]\s*|\s+(?:oder|bzw\.|bis)\s+/;
/** Of so many words is a value at the most: "FM Ü25". */
const WORTE = 2;

/**
 * What `label` means without the choices behind it, as `bedeutungenVon` tells it of the words before them; none
 * where those mean no field that has all of them. One value alone is no choice.
 */
export function ohneAuswahl(
  label: string,
  bedeutungenVon: (davor: string) => readonly Bedeutung[],
): readonly Bedeutung[] {
  if (label.length > LAENGSTES || !/[,/–]|\soder\s|\sbis\s|\sbzw\.\s/.test(label)) return [];
  for (const { davor, werte } of geteilt(label.replace(/[\s:?]+$/, ''))) {
    const gemeint = bedeutungenVon(davor).filter(({ feld }) => hatAlle(feld, werte));
    if (gemeint.length > 0) return gemeint;
  }
  return [];
}

/** Where the words end and the choices begin: at a bracket, else before the first of them. */
function* geteilt(label: string): Generator<{ davor: string; werte: readonly string[] }> {
  const [, davor = '', inhalt = ''] = /^([^()]{3,})\(([^()]+)\)$/.exec(label) ?? [];
  if (inhalt !== '') {
    yield { davor: davor.trim(), werte: inhalt.split(ZWISCHEN) };
    return;
  }
  const [erstes = '', ...weitere] = label.split(ZWISCHEN);
  const worte = erstes.trim().split(/\s+/);
  for (let anzahl = 1; anzahl <= WORTE && anzahl < worte.length; anzahl++)
    yield {
      davor: worte.slice(0, -anzahl).join(' '),
      werte: [worte.slice(-anzahl).join(' '), ...weitere],
    };
}

function hatAlle(feld: string, werte: readonly string[]): boolean {
  if (werte.length < 2 || !istAuswahlfeld(feld)) return false;
  const tafel = tafelVon(feld, FELDER[feld].values, AUSWAHL_WORTE[feld]);
  return werte.every((eines) => tafel.has(falten(eines)));
}

const istAuswahlfeld = (feld: string): feld is Auswahlfeld => Object.hasOwn(AUSWAHL_WORTE, feld);
