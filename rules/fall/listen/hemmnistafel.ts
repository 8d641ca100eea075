/** A board of Hemmnisse: a column for each state, and in it a card for each that is there. */
import { einmal } from '../einmal.ts';
import { FELDER } from '../felder.ts';
import { merken } from '../merken.ts';
import { glaetten } from '../normalisieren.ts';
import { istRolle } from '../vokabular/ueberschriften/rolle.ts';
import { nenntWert } from '../werte/gelesen.ts';
import { parseSpalte, worteDerSpalte } from '../werte/spalte.ts';
import { namenIn } from './posten.ts';
import type { Posten } from './postenzeilen.ts';
import { alleStuecke } from './stuecke.ts';

const KOPF = ['Bereich', 'Stand'];
const { bereich, stand } = FELDER.hemmnisse.columns;

/** How names of areas begin: every text of a page is asked, and nearly none does so. */
const anfaenge = einmal(() => {
  const worte = bereich.type === 'enum' ? worteDerSpalte('hemmnisse.bereich', bereich.values) : [];
  return new Set(worte.map(anfangVon));
});
const ANFANG = 3;

/** Its first letters; a pattern that knew all letters there are would take long to make. */
function anfangVon(text: string): string {
  const start = text.search(/[A-Za-zÀ-ÖØ-öø-ÿ]/);
  return text.slice(start, start + ANFANG).toLowerCase();
}

/** Whether `text` is one of the areas that Hemmnisse are in. */
export const nenntBereich = (text: string): boolean =>
  text.length <= LAENGSTER &&
  anfaenge().has(anfangVon(text)) &&
  nenntWert(parseSpalte('hemmnisse.bereich', bereich, text));

const LAENGSTER = 60;
const nenntStand = merken((text: string): boolean =>
  nenntWert(parseSpalte('hemmnisse.stand', stand, text)),
);

/** "erkannt (2)" */
const ohneAnzahl = (text: string): string =>
  glaetten(text).replace(/\s*(?:\(\d{1,2}\)|\d{1,2})$/, '');

/** Whether a column may begin with `text`, as far as its first words tell: "erkannt (2)". */
export const istSpaltenkopf = (text: string): boolean =>
  text.length <= LAENGSTER && nenntStand(ohneAnzahl(text));

/**
 * The entries of a board by the lines of its columns, the state first; null where it is no board, or a card begins
 * with anything but its area. What stands on a card beneath that is none of an entry.
 */
export function postenDerTafel(spalten: readonly (readonly string[])[]): readonly Posten[] | null {
  const staende = spalten.map(([kopf = '']) => ohneAnzahl(kopf));
  if (staende.length < 2 || new Set(staende).size < staende.length || !staende.every(nenntStand))
    return null;
  const karten = spalten.map(([, ...zeilen]) =>
    zeilen
      .map(glaetten)
      .filter((zeile) => !/^\d{1,2}$/.test(zeile) && !/^keine?(?: \p{L}+)?$/iu.test(zeile)),
  );
  if (karten.some(([erste]) => erste !== undefined && !nenntBereich(erste))) return null;
  if (istVonAnderen(karten.flat())) return null;
  const posten = karten.flatMap((zeilen, i) =>
    zeilen.filter(nenntBereich).map((zeile) => ({ columns: KOPF, row: [zeile, staende[i] ?? ''] })),
  );
  return posten.length === 0 ? null : posten;
}

/** Whether the lines of cards name a relative, or several people. */
const istVonAnderen = (zeilen: readonly string[]): boolean =>
  zeilen.some((zeile) => alleStuecke(zeile).some(istRolle)) ||
  new Set(zeilen.flatMap((zeile) => namenIn(zeile) ?? [])).size > 1;
