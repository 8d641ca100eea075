/**
 * A quick look at the last letters of a text: most texts of a page end as no label of the vocabulary
 * does, and need no closer one.
 */
import { ENDUNGEN, SCHREIBWEISEN } from './grundform.ts';
import { ARTIKEL } from './grundworte.ts';
import { GESETZE } from './paragraphen.ts';

/** So many letters and digits at the end of a word tell most texts from labels. */
export const LETZTE = 3;
/** Words behind a label by which it says whose it is. */
export const DES_KUNDEN: readonly string[] =
  `kunde kunden bewerber bewerbers bewerberin antragsteller antragstellers antragstellerin elb
  leistungsberechtigter leistungsberechtigte leistungsberechtigten`.split(/\s+/);
/** Words that may follow a label and are none of it. */
const NACHGESTELLT = [
  ...`pflichtfeld erforderlich optional vorhanden gegeben besteht bestehen zugeordnet vor statt in im
  ja nein j n kennzeichen kz status verbis a2ll allegro lt laut`.split(/\s+/),
  ...DES_KUNDEN,
  ...GESETZE,
];

/** Letters and digits are numbers from 1 on, all else is 0. */
const BASIS = 37;

function nummer(code: number): number {
  if (code >= 0x61 && code <= 0x7a) return code - 0x60;
  if (code >= 0x41 && code <= 0x5a) return code - 0x40;
  return code >= 0x30 && code <= 0x39 ? code - 0x30 + 27 : 0;
}

/** The last of `text`, `LETZTE` or fewer, as one number. */
function zahl(text: string): number {
  let ende = 0;
  for (let i = Math.max(0, text.length - LETZTE); i < text.length; i++)
    ende = ende * BASIS + nummer(text.charCodeAt(i));
  return ende;
}

/** So many of them one letter stands for, each by a bit; none is a quotation mark. */
const BITS = 6;
const ERSTER = 0x30;

/** The ends of labels. */
export class Enden {
  /** By their `zahl`: last letters of labels and of words in them, and words and ends that are shorter. */
  readonly #bits: string;

  /** `bits`: what those of other ends say of themselves. */
  constructor(bits: string) {
    this.#bits = bits;
  }

  /** `schluessel`: of labels, headings before them included; `woerter`: labels as they are written, folded. */
  static von(schluessel: Iterable<string>, woerter: Iterable<string>): Enden {
    const bits = new Uint8Array(Math.ceil(BASIS ** LETZTE / BITS));
    const add = (wort: string) => {
      const nummer = zahl(wort);
      const stelle = Math.floor(nummer / BITS);
      bits[stelle] = (bits[stelle] ?? 0) | (1 << (nummer % BITS));
    };
    const ausgaenge = new Set<string>();
    for (const key of schluessel) ausgaenge.add(key.slice(-LETZTE));
    for (const ausgang of ausgaenge) add(ausgang);
    for (let n = 1; n < LETZTE; n++) {
      for (const kurz of new Set([...ausgaenge].map((ausgang) => ausgang.slice(-n)))) {
        // A label may be but the end of it: "am" under "Letzter Kontakt".
        if (!/^\d/.test(kurz)) add(kurz);
        for (const endung of ENDUNGEN)
          if (n + endung.length >= LETZTE || ausgaenge.has(kurz)) add(kurz + endung);
      }
    }
    for (const wort of woerter) add(wort);
    for (const wort of [...SCHREIBWEISEN, ...NACHGESTELLT, ...ARTIKEL, ...ENDUNGEN]) add(wort);
    return new Enden(String.fromCharCode(...bits.map((eines) => eines + ERSTER)));
  }

  /** What makes the same ones. */
  get bits(): string {
    return this.#bits;
  }

  /** Whether `text` ends as a label may; true where its last letters can't tell. */
  passt(text: string): boolean {
    let ende = 0;
    let wert = 1;
    let laenge = 0;
    // The last word, where it is shorter than that.
    let wort = 0;
    for (let i = text.length - 1; i >= 0 && laenge < LETZTE; i--) {
      const code = text.charCodeAt(i);
      // Brackets may hold what adds nothing, points stand for letters, questions end as they like.
      if (
        code > 0x7e ||
        code === 0x29 ||
        code === 0x5d ||
        ((code === 0x2e || code === 0x3f) && laenge === 0)
      )
        return true;
      const ziffer = nummer(code);
      if (ziffer !== 0) {
        ende += ziffer * wert;
        wert *= BASIS;
        laenge++;
      } else if (wort === 0) wort = ende;
    }
    return this.#kennt(ende) || (laenge === LETZTE && this.#kennt(wort));
  }

  #kennt(ende: number): boolean {
    const bits = this.#bits.charCodeAt(Math.floor(ende / BITS)) - ERSTER;
    return ende !== 0 && (bits & (1 << (ende % BITS))) !== 0;
  }
}
