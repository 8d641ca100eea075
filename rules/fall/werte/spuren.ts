/** What programs and people leave behind a value that says nothing of it: marks of footnotes, who wrote it and when, from where it came. */
import { einmal } from '../einmal.ts';
import { isStrange } from '../namen/namen.ts';
import { glaetten } from '../normalisieren.ts';

/** Few texts have any of it, and what tells more takes long to make. */
const VIELLEICHT =
  /[*#¹²³⁴-⁹ⓘⒾℹ✎✏⧉]|[)\]]\s*$|geändert|bearbeitet|erfasst|eingetragen|aktualisiert|Änderung|Stand|bisher|vorher|zuvor|statt|alt|ursprünglich/i;

/** "*", "¹", "²)", " 1)", "[1]", "(*)", "ⓘ", "✎" */
const fussnote = einmal(
  () =>
    /(?<=[\p{L}\p{Nd})])(?:\s*(?:\*{1,3}|[¹²³⁴-⁹]{1,2}\)?|[ⓘⒾℹ✎✏⧉]\uFE0F?|\((?:\*{1,3}|\d|i)\)|\[\d{1,2}\])|\s(?:\d\)|#))$/u,
);

const TAG = /\d{1,2}\.\s?\d{1,2}\.\s?\d{4}|\d{1,2}\/\d{4}/;

/** Behind a value, in brackets or parted from it: what may be the trace of whoever wrote it. */
const letztes = einmal(
  () =>
    /^(.*?[\p{L}\p{Nd}).])(?:\s*\(([^()]{4,80})\)|[\s,;·|–—-]+((?:zuletzt |letztmals )?(?:geändert|bearbeitet|erfasst|eingetragen|aktualisiert|letzte Änderung|(?:Daten)?stand)[: ][^()]{4,60}))$/iu,
);

/** "geändert von Meier am 02.11.2026", "zuletzt bearbeitet: Meier, 02.11.2026 09:14", "letzte Änderung 02.11.2026" */
const wurdeGeschrieben = einmal(
  () =>
    /^(?:(?:zuletzt|letztmals|automatisch|manuell) )?(?:geändert|bearbeitet|erfasst|eingetragen|aktualisiert|letzte Änderung):?(?:,? (?:am|vom|von|durch|um|Frau|Herrn?|Fr\.|Hr\.|\p{Lu}[\p{L}.-]+|\d[\d.:]*\d|Uhr))+$/u,
);
/** "Stand: 02.11.2026", "Quelle: VerBIS", "lt. ALLEGRO", "manuell" */
const STAND = /^(?:Daten)?stand:? (?:(?:am|vom) )?[\d./]{6,10}$/i;
const HERKUNFT =
  /^(?:(?:Quelle:?|lt\.|laut|aus|(?:automatisch )?(?:übernommen|importiert) aus) (?:VerBIS|ALLEGRO|A2LL|STEP|COSACH|zPDV)|(?:manuell|automatisch|maschinell)(?: (?:erfasst|eingetragen|berechnet|gesetzt|übernommen))?|berechnet)$/i;

/** Behind a day, the one that it was before: "(bisher: 02.10.2026)" */
const FRUEHERER_TAG =
  /(?<=\d{4})[\s,;(–-]+(?:bisher|vorher|zuvor|alt|statt|früher|ursprünglich)(?: am|:)? ?\d{1,2}\.\d{1,2}\.\d{4}\)?$/i;

/** "Meier, 02.11.2026": whoever wrote it, and when. */
function nenntSchreiber(worte: string): boolean {
  const [, name = ''] = /^([^\d,]+),? (?:am )?\d{1,2}\.\d{1,2}\.\d{4}$/.exec(worte) ?? [];
  return name !== '' && name.split(' ').every((wort) => /^\p{Lu}/u.test(wort) && isStrange(wort));
}

function istSpur(inKlammern: string | undefined, dahinter: string | undefined): boolean {
  const worte = inKlammern ?? dahinter ?? '';
  if (STAND.test(worte)) return true;
  if (inKlammern === undefined) {
    // "05.11.2026, erfasst von Meier": without a day of its own it may be the day of that.
    return TAG.test(worte) && wurdeGeschrieben().test(worte);
  }
  return HERKUNFT.test(worte) || wurdeGeschrieben().test(worte) || nenntSchreiber(worte);
}

/** `text` without what is left behind a value in it; the same text where there is none. */
export function ohneSpuren(text: string): string {
  if (!VIELLEICHT.test(text)) return text;
  let knapp = glaetten(text).replace(FRUEHERER_TAG, '');
  for (let mal = 0; mal < MEISTE; mal++) {
    const kurz = knapp.replace(fussnote(), '');
    const [, wert = '', inKlammern, dahinter] = letztes().exec(kurz) ?? [];
    const naechstes = wert !== '' && istSpur(inKlammern, dahinter) ? wert : kurz;
    if (naechstes === knapp) return knapp === glaetten(text) ? text : knapp;
    knapp = naechstes;
  }
  return knapp;
}
const MEISTE = 4;
