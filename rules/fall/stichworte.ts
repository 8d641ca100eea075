/** The vocabulary, in which labels are looked up by their keys (see `grundform.ts`): as they stand in `wortschatz.ts`. */
import type { Bedeutung } from './bedeutung.ts';
import { Enden, LETZTE } from './enden.ts';
import type { FeldKey } from './felder.ts';
import { ausgeschrieben, ausTafel, inListe } from './tafel.ts';
import { wortschatz } from './wortschatz.ts';

let enden: Enden | undefined;

/**
 * Whether `text` may be a label, the end of one that begins in a heading, the header of a list, or the label of a
 * name: by its last letters, so it may be none of them all the same.
 */
export function endetWieEinLabel(text: string): boolean {
  enden ??= new Enden(wortschatz().enden);
  return enden.passt(text);
}

let nachEnde: ReadonlyMap<string, string> | undefined;

/** Last letters → a table of the labels that end so. */
function labelsNachEnde(): ReadonlyMap<string, string> {
  nachEnde ??= new Map(
    wortschatz()
      .labels.split('\n')
      .map((zeile) => {
        const ende = zeile.slice(0, zeile.indexOf(' '));
        return [ende, zeile] as const;
      }),
  );
  return nachEnde;
}

const bedeutungenAus = (tafel: string, key: string): readonly Bedeutung[] | undefined => {
  const nummer = ausTafel(tafel, key);
  return nummer ? wortschatz().bedeutungen[Number(nummer)] : undefined;
};

/** What a label can mean by itself. */
export const bedeutungenVon = (key: string): readonly Bedeutung[] | undefined =>
  bedeutungenAus(labelsNachEnde().get(key.slice(-LETZTE)) ?? '', key);

/** What a label means below a heading only. */
export function bedeutungenUnter(heading: string, key: string): readonly Bedeutung[] | undefined {
  const labels = wortschatz().unter.find(({ headings }) => inListe(headings, heading))?.labels;
  return bedeutungenAus(labels ?? '', key);
}

/** Whether there is a heading below which a label means something that it doesn't mean by itself. */
export const istLabelUnter = (key: string): boolean =>
  inListe(wortschatz().nurMitUeberschrift, key);

/** Whether a label ends so, headings before it included, or a header without which there is no list. */
export function istEnde(key: string): boolean {
  if (key === '') return false;
  return key.length >= LETZTE
    ? (labelsNachEnde().get(key.slice(-LETZTE))?.includes(`${key}:`) ?? false)
    : [...labelsNachEnde().keys()].some((ende) => ende.endsWith(key));
}

/** Labels as they are written, folded, and their keys: what a cut label can have been. */
export function alleLabels(): (readonly [gefaltet: string, key: string])[] {
  const keys = [...labelsNachEnde().values()].flatMap((zeile) =>
    zeile
      .trimEnd()
      .split(' ')
      .slice(1)
      .map((eines) => eines.slice(0, eines.indexOf(':'))),
  );
  return ausgeschrieben(wortschatz().gefaltet).map((wort) => {
    const [gefaltet = '', stelle] = wort.split('.');
    return [gefaltet, stelle === undefined ? gefaltet : (keys[Number.parseInt(stelle, 36)] ?? '')];
  });
}

/** Whether labels or headings are made of a folded word. */
export const istFormwort = (wort: string): boolean => inListe(wortschatz().formworte, wort);

/** Whether two dates may tell of a field, by some label of it. */
export const hatZeitraum = (feld: FeldKey): boolean => inListe(wortschatz().zeitraeume, feld);
