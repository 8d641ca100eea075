/** Under which headings a line of pasted text stands. */
import { themenVon } from '../vokabular/spaltenkoepfe.ts';
import { ausschlussgruende } from '../vokabular/ueberschriften/ausschlussgruende.ts';
import { erlaubteFelder } from '../vokabular/ueberschriften/erlaubt.ts';
import { nenntKunden } from '../vokabular/ueberschriften/kunde.ts';
import { nenntFamilie } from '../vokabular/ueberschriften/wovon.ts';
import { aufloesen, istLabel } from '../vokabular/vokabular.ts';

/** Lines in a row that look like headings: more of them than this are a menu, not nested titles. */
const MAX_STUFEN = 4;

/**
 * The headings over each line of a text. A text does not show which of two headings stands under
 * which, so in doubt the one that speaks against reading goes on holding: what follows a section about
 * a child stays the child's until a heading names the customer.
 */
export class Gliederung {
  /** Headings that no content has separated, nearest first. */
  #kette: string[] = [];
  #folge = 0;
  #hatInhalt = false;
  /** A heading whose section may not be over yet. */
  #haftend: string | null = null;
  /** A label that named a relative; holds up to the next blank line or heading. */
  #angehoerige: string | null = null;
  readonly #unklar = new Set<string>();

  /** Whether a text speaks of a relative, so that what stands beside it may be theirs. */
  static nenntAngehoerige(text: string): boolean {
    return text.length <= 200 && nenntFamilie(text);
  }

  /** The headings over what comes now, nearest first; `label` is what is about to be read there. */
  headings(label = ''): readonly string[] {
    const eigene = [this.#angehoerige, ...this.#kette].filter((heading) => heading !== null);
    if (this.#haftend === null) return eigene;
    if (istLabel(label) && erlaubteFelder(eigene) === null) this.#unklar.add(this.#haftend);
    return [...eigene, this.#haftend];
  }

  /** Headings that went on holding over labels of fields beneath later headings. */
  get unklarNach(): readonly string[] {
    return [...this.#unklar];
  }

  ueberschrift(text: string): void {
    this.#angehoerige = null;
    if (this.#hatInhalt) {
      this.#haftend = this.#kette.find((heading, i) => haftet(heading, i, text)) ?? this.#haftend;
      if (this.#haftend !== null && endet(this.#haftend, text)) this.#haftend = null;
      this.#kette = [];
      this.#folge = 0;
      this.#hatInhalt = false;
    }
    this.#folge += 1;
    const davor =
      this.#folge > MAX_STUFEN ? this.#kette.filter(Gliederung.nenntAngehoerige) : this.#kette;
    this.#kette = [text, ...davor].slice(0, 2 * MAX_STUFEN);
  }

  /** Takes the last heading back: it was a label. */
  zuruecknehmen(): string {
    this.#folge -= 1;
    return this.#kette.shift() ?? '';
  }

  inhalt(label: string, value: string): void {
    this.#hatInhalt = true;
    const nenntPerson =
      Gliederung.nenntAngehoerige(label) &&
      /\p{L}{2}/u.test(value) &&
      !/^(?:ja|nein|keine?r?)\b/i.test(value) &&
      aufloesen(label, []).art === 'fremd';
    if (nenntPerson) this.#angehoerige = label;
  }

  leerzeile(): void {
    this.#angehoerige = null;
  }
}

/** Whether the section of `heading`, `stufe` levels up, may go on under the heading `neu`. */
function haftet(heading: string, stufe: number, neu: string): boolean {
  if (nenntKunden(neu)) return false;
  const gruende = ausschlussgruende(heading);
  // Whoever had a heading beneath it once may have another.
  return nenntFamilie(heading) || gruende.includes('bg') || (stufe > 0 && gruende.length > 0);
}

/** Whether `neu` ends the section of `haftend`. */
function endet(haftend: string, neu: string): boolean {
  if (nenntKunden(neu)) return true;
  if (nenntFamilie(haftend)) return false;
  // A Bedarfsgemeinschaft has members; contacts, an EGV, a Kategorie are the customer's.
  const gegenstand = themenVon(neu).length > 0 || aufloesen(neu, []).art !== 'fremd';
  return gegenstand && erlaubteFelder([neu]) === null;
}
