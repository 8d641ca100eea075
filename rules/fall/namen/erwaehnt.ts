/** Somebody named in a line before a label ("ESB: Hr. Ilić, Kundenstatus: arbeitslos"): what follows is of whoever that is. */
import { falten, glaetten } from '../normalisieren.ts';
import { isStrange } from './namen.ts';

/** What stands as a heading over what is of whoever a line names: surely, or only where the case is known to be another's. */
const ERWAEHNT = 'Erwähnt: ';
const VIELLEICHT = 'Vielleicht erwähnt: ';

const LAENGSTE = 240;
/** One of these is in every such line; nearly no text of a page has one. */
const MAY_BE =
  /(?:Herrn?|Hr\.|Frau|Fr\.|Kd\.:?|Kund(?:e|in):?|Name:) \p{Lu}|\p{L}, \p{Lu}|\d{3}[A-Z]\d{6}/u;
const STUECKE = /[,;|·•(]\s*|\s[–-](?:\s|$)/u;

/** "08:00 Erstgespräch mit Hr. Ilić", "ESB: Fr. Lohse": a thing, and with whom it is. */
const MIT_ANREDE =
  /^(?:\d{1,2}[:.]\d{2}(?: Uhr)? )?([\p{L}\d .-]{0,40}?:? ?)(?:Herrn?|Hr\.|Frau|Fr\.|Kd\.) ((?:\p{Lu}[\p{L}'’-]+ ){0,2}\p{Lu}[\p{L}'’-]+):?$/u;
/** Who works on a case, or acts for somebody. */
const FACHLICH =
  /sachbearb|fallman|vermittl|berater|beratungsf|betreu|ansprech|gesprächsp|zuständig|bearbeite|anwender|benutzer|kolleg|leitung|vertret|unterschrift|gez\.|angemeldet|erstellt|erfasst|eingetragen|geändert|team|anrede|fachkraft|mitarbeit|nutzer|coach|dozent|trainer|lotse|referent|(?<!\p{L})(?:ifk|fm|pap|sb|av|ap|tl|user|login|durch|von|bei|an)(?!\p{L})/iu;

const KUNDE = /^(?:\d{1,2}[:.]\d{2}(?: Uhr)? )?(?:Kund(?:e|in):?|Name:) (\p{Lu}[\p{L}'’-]+)$/u;
const MIT_KOMMA =
  /^(?:\d{1,2}[:.]\d{2}(?: Uhr)? )?(?:(?:Kd\.:?|Kund(?:e|in):?|Name:) )?(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}'’-]+)(?=$|[,;|·•(]|\s[,;|·•(–-])/u;

/** "Beratung 877B551209": a number that no label says to be the case's. */
const MIT_NUMMER = /^(?!.*(?:nr|nummer|kd|kund|fall|akte))[\p{L} :.-]{0,40}(\d{3}[A-Z]\d{6})$/iu;

/** The heading over what follows `davor` in its line, where that names somebody; null for nearly all. */
export function erwaehnt(davor: string): string | null {
  if (davor.length > LAENGSTE || !MAY_BE.test(davor)) return null;
  const text = glaetten(davor);
  const nummer = mitFremderNummer(text);
  if (nummer !== null) return nummer;
  for (const stueck of text.split(STUECKE).toReversed()) {
    const [, ding = '', name = ''] = MIT_ANREDE.exec(glaetten(stueck)) ?? [];
    if (name !== '' && !FACHLICH.test(ding) && name.split(' ').every(isStrange))
      return `${ERWAEHNT}${name}`;
    const [, kunde = ''] = KUNDE.exec(glaetten(stueck)) ?? [];
    if (kunde !== '' && isStrange(kunde)) return `${VIELLEICHT}${kunde}`;
  }
  const [, nachname = '', vorname = ''] = MIT_KOMMA.exec(text) ?? [];
  return nachname !== '' && isStrange(nachname) && isStrange(vorname)
    ? `${VIELLEICHT}${nachname}`
    : null;
}

/** The same for a line with a number in it that no label says to be the case's: all of it is of whoever has that. */
export function mitFremderNummer(zeile: string): string | null {
  if (zeile.length > LAENGSTE || !/\d{3}[A-Z]\d{6}/.test(zeile)) return null;
  for (const stueck of glaetten(zeile).split(STUECKE)) {
    const [, nummer = ''] = MIT_NUMMER.exec(glaetten(stueck)) ?? [];
    if (nummer !== '') return `${ERWAEHNT}${nummer}`;
  }
  return null;
}

/** The same for a line over rows, or a cell beside them: what is no more than a name may be that of whoever the page is about. */
export function erwaehntDarueber(zeile: string): string | null {
  const wer = ANREDE_ODER_NUMMER.test(zeile) ? erwaehnt(zeile) : null;
  return wer !== null && NUR_NAME.test(zeile) ? wer.replace(ERWAEHNT, VIELLEICHT) : wer;
}
const ANREDE_ODER_NUMMER = /(?:Herrn?|Hr\.|Frau|Fr\.|Kd\.) \p{Lu}|\d{3}[A-Z]\d{6}/u;
const NUR_NAME = /^(?:Herrn?|Hr\.|Frau|Fr\.|Kd\.) /;

/** Whom a heading names that `erwaehnt` made; null for all others. */
export function erwaehnter(
  heading: string,
): { readonly worte: readonly string[]; readonly istSicher: boolean } | null {
  const anfang = [ERWAEHNT, VIELLEICHT].find((one) => heading.startsWith(one));
  return anfang === undefined
    ? null
    : {
        worte: heading.slice(anfang.length).split(' ').map(falten),
        istSicher: anfang === ERWAEHNT,
      };
}
