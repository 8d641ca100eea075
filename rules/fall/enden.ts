/**
 * A quick look at the last letters of a text: most texts of a page end as no label of the vocabulary
 * does, and need no closer one.
 */
import { ARTIKEL, ENDUNGEN, SCHREIBWEISEN } from './grundform.ts';

/** So many letters and digits at the end of a word tell most texts from labels. */
const LETZTE = 3;
/** Words behind a label by which it says whose it is. */
export const DES_KUNDEN: readonly string[] =
  `kunde kunden bewerber bewerbers bewerberin antragsteller antragstellers antragstellerin elb
  leistungsberechtigter leistungsberechtigte leistungsberechtigten`.split(/\s+/);
/** Words that may follow a label and are none of it. */
const NACHGESTELLT = [
  ...'pflichtfeld erforderlich optional vorhanden vor'.split(' '),
  ...DES_KUNDEN,
];

const istAlphanumerisch = (code: number) =>
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0x30 && code <= 0x39);

/** The ends of labels. */
export class Enden {
  /** The last letters of labels and of words in them. */
  readonly #lange = new Set<string>();
  /** Words, and ends of labels, that are shorter. */
  readonly #kurze = new Set<string>([...ARTIKEL, ...ENDUNGEN]);

  /** `schluessel`: of labels, headings before them included; `woerter`: labels as they are written, folded. */
  constructor(schluessel: Iterable<string>, woerter: Iterable<string>) {
    const ausgaenge = new Set<string>();
    for (const key of schluessel) ausgaenge.add(key.slice(-LETZTE));
    for (const ausgang of ausgaenge) {
      this.#add(ausgang);
      for (const endung of ENDUNGEN) this.#add(ausgang + endung);
      // A label may be but the end of it: "am" under "Letzter Kontakt".
      for (let n = 1; n < LETZTE; n++)
        if (!/^\d/.test(ausgang.slice(-n))) this.#kurze.add(ausgang.slice(-n));
    }
    for (const wort of woerter) this.#add(wort);
    for (const wort of [...SCHREIBWEISEN, ...NACHGESTELLT, ...ARTIKEL]) this.#add(wort);
  }

  #add(wort: string): void {
    if (wort.length >= LETZTE) this.#lange.add(wort.slice(-LETZTE));
    else this.#kurze.add(wort);
  }

  /** Whether `text` ends as a label may; true where its last letters can't tell. */
  passt(text: string): boolean {
    let ende = '';
    // The last word, where it is shorter than that.
    let wort: string | undefined;
    for (let i = text.length - 1; i >= 0 && ende.length < LETZTE; i--) {
      const code = text.charCodeAt(i);
      // Brackets may hold what adds nothing, points stand for letters, and umlauts are two.
      if (code > 0x7e || code === 0x29 || code === 0x5d || (code === 0x2e && ende === ''))
        return true;
      if (istAlphanumerisch(code)) ende = text.charAt(i).toLowerCase() + ende;
      else if (ende !== '') wort ??= ende;
    }
    if (ende.length < LETZTE) return this.#kurze.has(ende);
    return this.#lange.has(ende) || (wort !== undefined && this.#kurze.has(wort));
  }
}
