/** What one piece of a text says: its label and its value. */
import { glaetten } from '../../../../rules/fall/normalisieren.ts';
import { feldVon } from '../../../../rules/fall/vokabular/vokabular.ts';
import { sagtNurPlan } from '../../../../rules/fall/werte/saetze.ts';
import { dashed } from './dashed.ts';
import { statement } from './statement.ts';

export interface InlinePair {
  readonly label: string;
  readonly value: string;
  readonly hasColon: boolean;
  /** Its label was made for it. */
  readonly isBare?: true;
}

/**
 * What `piece` says; its label is "" where it has none. `isOfCase`: the number of a case stands in the same line, and
 * a day of birth.
 */
export function inlinePair(piece: string, isOfCase = false): InlinePair {
  const colon = piece.indexOf(':');
  const born = colon < 0 && isOfCase ? dayOfBirth(piece) : null;
  if (born !== null) return { label: BIRTH, value: born, hasColon: false };
  const number = isOfCase ? numberOfCase(piece) : null;
  if (number !== null) return { label: NUMBER, value: number, hasColon: false, isBare: true };
  if (colon < 0) {
    const [label, value] = statement(piece) ?? dashed(piece) ?? beforeDate(piece);
    return { label, value, hasColon: false };
  }
  const label = glaetten(piece.slice(0, colon)).replace(/[\s.]+$/, '');
  const value = glaetten(piece.slice(colon + 1));
  // "Kundenkategorie: , Bemerkung: B"
  return { label, value: /^[,;]/.test(value) ? '' : value, hasColon: colon > 0 };
}

/** Whether it tells when somebody was born. */
export const tellsBirth = (piece: string): boolean => {
  const { label, value } = inlinePair(piece);
  return dayOfBirth(piece) !== null || (value !== '' && feldVon(label) === 'geburtsdatum');
};

const NUMBER = 'Kundennummer';

/** "Nr. 123D456789", "Kd.: 123D456789", "123D456789": in a line that tells a day of birth as well, no other number looks so. */
const numberOfCase = (piece: string): string | null =>
  /^\s*\(?(?:(?:Kd\.?-?)?Nr\.?:?\s|Kd\.?:?\s|Kund(?:e|in):?\s)?\s*(\d{3}[A-Z]\d{6})\)?\s*$/.exec(
    piece,
  )?.[1] ?? null;

/** What an asterisk before a day says. */
export const BIRTH = 'geb. *';

export const BORN =
  /^\s*[*∗✱✳﹡＊]\s*(\d{1,2}\.\d{1,2}\.\d{4})(?:\s+in\s+(?!\p{L}*(?:[Kk]raft|[Aa]rbeit|ung)(?!\p{L}))\p{Lu}[\p{L} ./()-]{1,40})?\s*$/u;

/** The day in "*27.02.1974", "* 17.02.1988 in Kelheim"; null for all else. */
export const dayOfBirth = (text: string): string | null => BORN.exec(text)?.[1] ?? null;

/** "geb. 3.7.1990 in Kelheim, weiblich", "geb. 3.7.1990 (36)": what says more of whom, and nothing of the day. */
function bornWithMore(text: string): RegExpExecArray | null {
  const found =
    /^\s*([^\d,:]{4,30}?)\s+(\d{1,2}\.\s?\d{1,2}\.\s?\d{4})(?:\s+in\s+\p{Lu}[\p{L} ./-]{1,40})?(?:\s*\(\d{1,3}(?: J\.| Jahre)?\))?(?:,\s*(?:weiblich|männlich|divers|ledig|verheiratet|geschieden|verwitwet|deutsch)){0,3}\s*$/u.exec(
      text,
    );
  return found !== null && feldVon(found[1] ?? '') === 'geburtsdatum' ? found : null;
}

/** "geb. 3.7.1990", "BG 12304//0004711": before a date or number of a case the colon is often left out. */
export function beforeDate(text: string): readonly [label: string, date: string] {
  const found =
    /^\s*(\D{3,60}?)\s+(\d{1,2}\.\s?\d{1,2}\.\s?\d{2,4})\s*(?:durch\s[^\d:]{2,60})?\.?\s*$/.exec(
      text,
    ) ??
    bornWithMore(text) ??
    /^\s*(\D{2,60}?)\s+(\d{3}[A-Z]\d{6}|\d{4,6}(?:\/\/|BG)\d{5,9})\s*$/.exec(text);
  const label = glaetten(found?.[1] ?? '');
  return sagtNurPlan(label) || label.endsWith(' war') ? ['', ''] : [label, found?.[2] ?? ''];
}
