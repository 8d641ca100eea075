/** What is told to a person instead of being read: what is no value of its field, and of which field it is. */
import { FELDER, type FeldKey } from '../felder.ts';
import { kuerzen, kurz } from '../grenzen.ts';
import { tagOhneNamen } from '../namen/ohneNamen.ts';
import { glaetten } from '../normalisieren.ts';
import type { Choice, Pair, Place } from '../reading.ts';
import type { Ergebnis } from './ergebnis.ts';
import { leseAls } from './lesen.ts';

/** What stands where the field is, and is no value of it; `grund` says what it is instead. */
export function alsProblem(field: FeldKey, grund: string, steht: string, where: Place): Ergebnis {
  const shown = FELDER[field].type === 'date' ? tagOhneNamen(steht) : steht;
  const text = `${FELDER[field].label}: „${kurz(shown)}“ ist ${grund}; es wurde nichts übernommen.`;
  return { funde: [], problems: [{ field, text, shown: kuerzen(shown), where }] };
}

/** A label that means one of `alle`: which, a person says; `erlaubt`: those that can stand there. */
export function zurWahl(
  alle: readonly FeldKey[],
  erlaubt: readonly FeldKey[],
  pair: Pair,
  where: Place,
): Ergebnis {
  const namen = alle.map((feld) => `„${FELDER[feld].label}“`).join(' oder ');
  const text = `„${where.label}“ kann ${namen} meinen; es wurde nichts übernommen.`;
  const choices = erlaubt.flatMap((field): Choice[] => {
    const gelesen = leseAls(field, pair);
    return gelesen.art === 'wert' ? [{ field, value: gelesen.wert }] : [];
  });
  const shown = glaetten(pair.value);
  const problem = { text, shown, where, ...(choices.length > 0 ? { choices } : {}) };
  return { funde: [], problems: [problem], grund: 'mehrdeutig' };
}
