/** Boards: a column for each state of Hemmnisse, or way of Kontakte, and in it a card for each that is there. */
import { einmal } from '../einmal.ts';
import { FELDER } from '../felder.ts';
import { merken } from '../merken.ts';
import { glaetten } from '../normalisieren.ts';
import { istRolle } from '../vokabular/ueberschriften/rolle.ts';
import { parseDatum } from '../werte/datumtext.ts';
import { nenntWert } from '../werte/gelesen.ts';
import { parseSpalte, worteDerSpalte } from '../werte/spalte.ts';
import { sagtOhneKontakt } from './kontaktzeile.ts';
import { namenIn } from './posten.ts';
import type { Posten } from './postenzeilen.ts';
import { alleStuecke } from './stuecke.ts';

const MIT_RANG = ['Bereich', 'Stand', 'Priorität'];
const KONTAKT = ['Datum', 'Art', 'Bemerkung'];
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

const nenntArt = merken((text: string): boolean =>
  nenntWert(parseSpalte('kontakte.art', FELDER.kontakte.columns.art, text)),
);

/** "erkannt (2)" */
const ohneAnzahl = (text: string): string =>
  glaetten(text).replace(/\s*(?:\(\d{1,2}\)|\d{1,2})$/, '');

/** "+ Liste hinzufügen": in the place of a column. */
const FUEGT_AN = /^\+ ?\S/;

/** Whether a column may begin with `text`, as far as its first words tell: "erkannt (2)". */
export const istSpaltenkopf = (text: string): boolean =>
  text.length <= LAENGSTER &&
  (FUEGT_AN.test(glaetten(text)) ||
    [nenntStand, nenntArt].some((nennt) => nennt(ohneAnzahl(text))));

/**
 * The entries of a board by the lines of its columns, what they say of its cards first; null where it is no board, or a
 * card begins with anything but what its entry needs. What stands on a card of Hemmnisse beneath that is none of an entry.
 */
export function postenDerTafel(alle: readonly (readonly string[])[]): readonly Posten[] | null {
  const spalten = alle.filter(([kopf = '', more]) => more !== undefined || !FUEGT_AN.test(kopf));
  const koepfe = spalten.map(([kopf = '']) => ohneAnzahl(kopf));
  if (koepfe.length < 2 || new Set(koepfe).size < koepfe.length) return null;
  const karten = spalten.map(([, ...zeilen]) =>
    zeilen.map(glaetten).filter((zeile) => !SAGT_NICHTS.test(zeile)),
  );
  if (istVonAnderen(karten.flat())) return null;
  const posten = koepfe.every(nenntStand)
    ? hemmnisseAus(koepfe, karten)
    : koepfe.every(nenntArt)
      ? kontakteAus(koepfe, karten)
      : null;
  return posten === null || posten.length === 0 ? null : posten;
}

/** How many cards there are, or that there are none. */
const SAGT_NICHTS = /^(?:\d{1,2}|keine?(?: \p{L}+)?)$/iu;
const RANG = /^(?:P|Prio\.?|Priorität|Rang):? ?(\d{1,2})$/;

function hemmnisseAus(
  koepfe: readonly string[],
  karten: readonly (readonly string[])[],
): readonly Posten[] | null {
  const ersteVon = (zeilen: readonly string[]) => zeilen.find((zeile) => !RANG.test(zeile));
  if (karten.map(ersteVon).some((erste) => erste !== undefined && !nenntBereich(erste)))
    return null;
  // Above the names of all cards, or beneath them.
  const istDavor = karten.some(([erste = '']) => RANG.test(erste));
  return karten.flatMap((zeilen, i) =>
    zeilen.flatMap((zeile, z) => {
      if (!nenntBereich(zeile)) return [];
      const danach = zeilen.findIndex((eine, k) => k > z && nenntBereich(eine));
      const eigene = zeilen.slice(z, danach < 0 ? zeilen.length : danach);
      const [, rang = ''] = RANG.exec(zeilen[z - 1] ?? '') ?? [];
      const [darunter, weiterer] = eigene.flatMap((eine) => RANG.exec(eine)?.[1] ?? []);
      const prioritaet = istDavor ? rang : weiterer === undefined ? (darunter ?? '') : '';
      return [{ columns: MIT_RANG, row: [zeile, koepfe[i] ?? '', prioritaet] }];
    }),
  );
}

/** A day to each card, and words beneath it; lists of entries look as boards with one card each do. */
function kontakteAus(
  koepfe: readonly string[],
  karten: readonly (readonly string[])[],
): readonly Posten[] | null {
  if (karten.some(([erste]) => erste !== undefined && parseDatum(erste) === null)) return null;
  const tage = karten.map((zeilen) => zeilen.filter((zeile) => parseDatum(zeile) !== null));
  if (tage.every(({ length }) => length === 1)) return null;
  return karten.flatMap((zeilen, i) =>
    zeilen.flatMap((zeile, z) => {
      if (parseDatum(zeile) === null) return [];
      const danach = zeilen.findIndex((eine, k) => k > z && parseDatum(eine) !== null);
      const worte = zeilen.slice(z + 1, danach < 0 ? zeilen.length : danach);
      const row = [zeile, koepfe[i] ?? '', worte.join(' ')];
      return worte.some(sagtOhneKontakt) ? [] : [{ columns: KONTAKT, row }];
    }),
  );
}

/** Whether the lines of cards name a relative, or several people. */
const istVonAnderen = (zeilen: readonly string[]): boolean =>
  zeilen.some((zeile) => alleStuecke(zeile).some(istRolle)) ||
  new Set(zeilen.flatMap((zeile) => namenIn(zeile) ?? [])).size > 1;
