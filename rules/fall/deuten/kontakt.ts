/** A contact in one text: its day and how it came about, in either order. */
import { einmal } from '../einmal.ts';
import { nenntWen } from '../werte/beiworte.ts';
import { parseDatum } from '../werte/datumtext.ts';
import { nenntWert } from '../werte/gelesen.ts';
import { parseWert } from '../werte/werte.ts';
import type { Teil } from './teil.ts';

/** A day with its weekday and hour, and what stands before and behind it. */
const mitTag = einmal(
  () =>
    /^(\P{Nd}*?)(?:(?<!\p{L})(?:mo|di|mi|do|fr|sa|so)\.?,? )?(?:(?:am|vom) )?(\d{1,2}\. ?(?:\d{1,2}\. ?|\p{L}{3,9}\.? )\d{2,4}|\d{4}-\d{2}-\d{2})(?:,? (?:um )?\d{1,2}[:.]\d{2}(?: ?Uhr)?)?(?!\d)(.*)$/iu,
);
/** What says neither how it was nor who was there: the hour, how long, how long ago. */
const OHNE_BELANG =
  /^(?:(?:um )?\d{1,2}(?:[:.]\d{2})?(?: ?Uhr)?|\d{1,3} min|vor \d{1,4} \p{L}+)$/iu;

/** "05.11.2026, persönlich", "am 06.10.2026 · E-Mail · Frau Muster", "telefonisch am 05.11.2026"; null for all else. */
export function tagUndArt(text: string): readonly Teil[] | null {
  const [, davor = '', tag = '', dahinter = ''] = mitTag().exec(text) ?? [];
  const am = parseDatum(tag);
  const wie = `${davor} , ${dahinter}`.replace(/^[\s,;(/–·•|:-]+|[\s,;()/–·•|:-]+$/gu, '');
  if (am === null || wie === '') return null;
  const [art, weitere] = arten(wie) ?? (davor === '' && !/\d/.test(wie) ? ganz(wie) : []);
  return art === undefined || weitere !== undefined
    ? null
    : [
        { feld: 'letzterKontaktAm', wert: am },
        { feld: 'letzterKontaktArt', wert: art },
      ];
}

/** How it came about by the parts of `wie`, where each other one is known; null where one is not. */
function arten(wie: string): readonly unknown[] | null {
  const teile = wie
    .split(/\s*[,;·•|()]\s*|\s+[/–—-]\s+|:\s/)
    .map((teil) => teil.trim())
    .filter((teil) => teil !== '');
  const gefunden = new Set<unknown>();
  for (const teil of teile) {
    const [art] = ganz(teil);
    if (art !== undefined) gefunden.add(art);
    else if (!nenntWen(teil) && !OHNE_BELANG.test(teil)) return null;
  }
  return [...gefunden];
}

function ganz(wie: string): readonly unknown[] {
  const gelesen = parseWert('letzterKontaktArt', wie);
  return nenntWert(gelesen) ? [gelesen.wert] : [];
}
