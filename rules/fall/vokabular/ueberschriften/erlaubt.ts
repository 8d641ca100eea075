import type { FeldKey } from '../../felder.ts';
import { ausschlussgruende } from './ausschlussgruende.ts';
import { nenntFallliste } from './fallliste.ts';
import { AUSSCHLUESSE } from './gruende.ts';
import { nenntKunden } from './kunde.ts';
import { nenntOffenenFall, OFFEN } from './offenerFall.ts';

function schnitt(a: ReadonlySet<FeldKey> | null, b: ReadonlySet<FeldKey>): ReadonlySet<FeldKey> {
  return a === null ? b : new Set([...a].filter((key) => b.has(key)));
}

/** The fields that may be read under `headings` (nearest first); null: no restriction. */
export function erlaubteFelder(headings: readonly string[]): ReadonlySet<FeldKey> | null {
  let erlaubt: ReadonlySet<FeldKey> | null = null;
  let istOffen = false;
  for (const heading of headings) {
    // Over a row that is opened the name of the list says nothing against the case in it.
    if (istOffen && nenntFallliste(heading)) continue;
    istOffen ||= heading.startsWith(OFFEN);
    if (nenntOffenenFall(heading)) return erlaubt;
    for (const grund of ausschlussgruende(heading)) {
      erlaubt = schnitt(erlaubt, AUSSCHLUESSE[grund].erlaubt);
    }
    if (erlaubt === null && nenntKunden(heading)) return null;
  }
  return erlaubt;
}
