/** Labels of the day on which a thing came to nothing: "Abgesagt am", "EGV aufgehoben am". */
import { glaetten } from '../normalisieren.ts';

const GEPLATZT =
  /^(?:(?<wovon>\P{Nd}{2,60}) )?(?:abgesagt|aufgehoben|storniert|widerrufen|ausgefallen|entfallen|annulliert|abgebrochen)(?<am> (?:am|seit|zum))?$/iu;
const KEINER = /^(?:nein|n|nicht|noch nicht|keine?r?|entfällt|\p{Pd}+|)$/iu;

const gelesen = (label: string) => GEPLATZT.exec(glaetten(label).replace(/[\s:?*]+$/, ''))?.groups;

/** Whether it may end in "am", "seit" or "zum": every text of a page is asked, and the pattern above takes long to make. */
const KANN_AM = /[mt][\s:?*]*$|[^ -~\s]/i;

/** Whether `text` is such a label, and nothing that is said of a thing by itself ("abgesagt"). */
export const istGeplatztAm = (text: string): boolean => {
  if (!KANN_AM.test(text)) return false;
  const teile = gelesen(text);
  return teile?.am !== undefined && teile.wovon === undefined;
};

/** Of what `label` and `value` say that it came to nothing: a name, or "" for what stands over them; null where they don't. */
export function geplatztes(label: string, value: string): string | null {
  const teile = gelesen(label);
  return teile === undefined || KEINER.test(glaetten(value)) ? null : (teile.wovon ?? '');
}
