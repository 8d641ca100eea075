/** "Was wurde gelesen?": each place that the reader has seen, and what became of it. */
import type { Befund } from '../fall/deuten/befunde.ts';
import type { FeldKey } from '../fall/felder.ts';
import { isFormWord, isTitle, type PersonalWords } from '../fall/namen/namen.ts';
import { textOhneNamen } from '../fall/namen/ohneNamen.ts';
import { glaetten, woerter } from '../fall/normalisieren.ts';
import { isPersonal } from '../fall/vokabular/namenslabels.ts';
import { fingerprint } from '../fingerprint.ts';
import type { SpotKind } from './profil.ts';

export const OUTCOMES = [
  'gelesen',
  'zugeordnet',
  'ausgeschlossen',
  'verdeckt',
  'widerspruch',
  'fremd',
  'mehrdeutig',
  'ueberschrift',
  'leer',
  'unlesbar',
] as const satisfies readonly (Befund['art'] | 'zugeordnet' | 'ausgeschlossen' | 'verdeckt')[];
export type Outcome = (typeof OUTCOMES)[number];

/** Places that a frame tells of, and characters of each text of them. */
export const MOST_SPOTS = 2000;
export const LONGEST_TOLD = 200;
/** Words that a frame shows as somebody's. */
export const MOST_NAMES = 2000;

/** One place, as it stands in the page. */
export interface DiagnosedSpot {
  readonly label: string;
  readonly headings: readonly string[];
  readonly value: string;
  readonly kind: SpotKind | 'table';
  readonly outcome: Outcome;
  readonly felder: readonly FeldKey[];
}

/** What one frame shows, at the moment of asking. */
export interface FrameDiagnosis {
  readonly mask: string;
  /**
   * Fingerprints of the words that it shows as somebody's name or address: of "Alt" or "Deutsch" nothing else tells
   * that it is no word of forms, and the report is to hold none.
   */
  readonly names: readonly string[];
  readonly spots: readonly DiagnosedSpot[];
}

/**
 * The same without anything of a case, for whoever maintains the profile: of values only the shape, of
 * labels and headings the words that forms are made of, and the shape of all others.
 */
export function anonymised(frames: readonly FrameDiagnosis[]): object {
  const names = new Set(frames.flatMap((frame) => frame.names));
  const words = (text: string) => formWords(text, names);
  return {
    format: 'konzeptlotse-diagnose',
    version: 1,
    frames: frames.map(({ mask, spots }) => ({
      mask: words(mask),
      spots: spots.map(({ label, headings, value, kind, outcome, felder }) => ({
        label: words(label),
        headings: headings.map(words),
        value: shapeOf(value),
        kind,
        outcome,
        ...(felder.length > 0 ? { felder } : {}),
      })),
    })),
  };
}

/** A value as it may leave the page: of names, addresses, telephone numbers and accounts only the shape. */
export function tellable(label: string, value: string, names: PersonalWords): string {
  return isPersonal(label) ? shapeOf(value) : textOhneNamen(value, names);
}

const LONGEST = 60;

/** The words that are somebody's, as `FrameDiagnosis` tells them. */
export const fingerprintsOf = (names: PersonalWords): readonly string[] =>
  [...names].slice(0, MOST_NAMES).map(fingerprint);

/**
 * Words that forms are made of stay as they are; of all others the shape is left, and of what is somebody's name:
 * what is behind "Frau", or among the fingerprints `names`.
 */
export function formWords(text: string, names: ReadonlySet<string> = new Set()): string {
  let isBehindTitle = false;
  return glaetten(text)
    .split(/([\p{L}\p{M}\p{N}]+)/u)
    .map((part) => {
      const [word, second] = woerter(part);
      if (word === undefined) return shapeOf(part);
      isBehindTitle = isTitle(word) || (isBehindTitle && /^\p{Lu}/u.test(part));
      const stays =
        second === undefined &&
        !isBehindTitle &&
        !/\p{N}/u.test(part) &&
        isFormWord(word) &&
        !names.has(fingerprint(word));
      return stays ? part : shapeOf(part);
    })
    .join('');
}

/** "Muster, Max 03.07.1990" → "Xxxxx, Xxx 99.99.9999": letters and digits gone, long words cut to five. */
export function shapeOf(text: string): string {
  const shape = text
    .slice(0, 400)
    .replace(/\p{N}/gu, '9')
    .replace(/\p{Lu}/gu, 'X')
    .replace(/[\p{L}\p{M}]/gu, (letter) => (letter === 'X' ? 'X' : 'x'))
    .replace(/[Xx]{6,}/g, (word) => word.slice(0, 5))
    // What is neither letter nor digit nor a common sign could be a picture of something.
    .replace(/[^9Xx\s.,;:!?/()[\]{}§%&+*#'"„“”‚‘’–—_=<>|@€$-]/gu, '?');
  return shape.length > LONGEST ? `${shape.slice(0, LONGEST)}…` : shape;
}
