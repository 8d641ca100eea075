/** What several places of a page say of one field: the same, parts of one list, or what contradicts itself. */

import { feinerer } from '../feinerer.ts';
import { FELDER, type FeldKey } from '../felder.ts';
import { vereinteListen } from '../gleicheEintraege.ts';
import { kuerzen, kurz } from '../grenzen.ts';
import { type Ausschnitt, sindAlles } from '../listen/ausschnitt.ts';
import type { Pair, Reading, ReadingProblem, Table } from '../reading.ts';
import { istListenfeld } from '../vokabular/spalten.ts';
import { istLeer } from '../werte/leer.ts';

/** What was read of one field in one place. */
export interface Fund {
  readonly reading: Reading;
  /** The very object that it was made from. */
  readonly herkunft: Pair | Table;
  /** Its label only usually means the field. */
  readonly schwach: boolean;
  /** Somebody said that it stands there: it outranks what labels say. */
  readonly vorgegeben?: true;
  /** What the heading of its list says it is a part of. */
  readonly ausschnitt?: Ausschnitt;
}

const gleich = (a: unknown, b: unknown) => a === b || JSON.stringify(a) === JSON.stringify(b);

const istListe = (wert: unknown): wert is readonly unknown[] => Array.isArray(wert);

/**
 * Days of one list that stand in places of their own ("1. erfolgloser Anruf", "2. erfolgloser Anruf"),
 * as one list; an empty place adds none. Left as they are where one place says in words that there are none.
 */
function vereint(funde: readonly Fund[]): readonly Fund[] {
  const [erster, zweiter] = funde;
  if (!erster || !zweiter) return funde;
  const gefuellte = funde.filter(({ reading }) => !istLeer(reading.shown));
  const listen = gefuellte.map(({ reading }) => (istListe(reading.value) ? reading.value : []));
  const [traeger] = gefuellte;
  const part = gefuellte.some(({ reading }) => reading.partial) ? ({ partial: true } as const) : {};
  if (!traeger || listen.some((liste) => liste.length === 0))
    return gefuellte.length > 0 ? gefuellte : [erster];
  const tage = [...new Set(listen.flat())].sort();
  const shown = kuerzen([...new Set(gefuellte.map(({ reading }) => reading.shown))].join(', '));
  return [{ ...traeger, reading: { ...traeger.reading, value: tage, shown, ...part } }];
}

/** Lists and days that stand in several places are one, where no place contradicts another. */
function vereinteFunde(field: FeldKey, funde: readonly Fund[]): readonly Fund[] {
  if (FELDER[field].type === 'dates') return vereint(funde);
  const [erster, zweiter] = funde;
  if (!istListenfeld(field) || !erster || !zweiter) return funde;
  const readings = funde.map((fund) => fund.reading);
  const reading = vereinteListen(field, readings);
  return reading === null ? funde : [{ ...erster, reading }];
}

/** "abgelaufen" beside a day or over it: that of a plan that another one may have taken the place of. */
const istAbgelaufen = ({ reading: { shown, where } }: Fund): boolean =>
  IST_ABGELAUFEN.test(shown) || IST_ABGELAUFEN.test(where.heading ?? '');
const IST_ABGELAUFEN = /\babgelaufen\b/i;

function ohneAbgelaufene(funde: readonly Fund[]): readonly Fund[] {
  if (funde.length < 2) return funde;
  const andere = funde.filter((fund) => !istAbgelaufen(fund));
  return andere.length > 0 ? andere : funde;
}

/** One fund per field; where two differ, none, and a problem that names both places. */
export function abgleichen(funde: readonly Fund[]): {
  readonly gueltig: readonly Fund[];
  readonly widersprueche: readonly ReadingProblem[];
} {
  const jeFeld = new Map<FeldKey, Fund[]>();
  for (const fund of funde) {
    const bisher = jeFeld.get(fund.reading.field);
    if (bisher) bisher.push(fund);
    else jeFeld.set(fund.reading.field, [fund]);
  }
  const gueltig: Fund[] = [];
  const widersprueche: ReadingProblem[] = [];
  const hinweise: ReadingProblem[] = [];
  for (const [field, alle] of jeFeld) {
    const vorgegebene = alle.filter((fund) => fund.vorgegeben);
    const sichere = vorgegebene.length > 0 ? vorgegebene : alle.filter((fund) => !fund.schwach);
    const geltende = ohneAbgelaufene(sichere.length > 0 ? sichere : alle);
    const [erster, ...weitere] = vereinteFunde(field, geltende);
    if (!erster) continue;
    let bester = erster;
    let anderer: Fund | undefined;
    for (const fund of weitere) {
      if (gleich(bester.reading.value, fund.reading.value)) continue;
      const fein = feinerer(bester.reading.value, fund.reading.value);
      if (fein === undefined) anderer ??= fund;
      else if (fein === fund.reading.value) bester = fund;
    }
    if (anderer === undefined) {
      const { fund, problem } = alsTeil(field, bester, geltende);
      if (fund !== null) gueltig.push(fund);
      if (problem !== null) hinweise.push(problem);
      continue;
    }
    const a = bester.reading;
    const b = anderer.reading;
    const text = `${FELDER[field].label}: ${anPlatz(a)} und ${anPlatz(b)} widersprechen sich; es wurde nichts übernommen.`;
    widersprueche.push({ field, text, shown: kuerzen(`${a.shown} / ${b.shown}`), where: a.where });
  }
  return { gueltig, widersprueche: [...widersprueche, ...hinweise] };
}

/** A list of which headings say that it is not all, as a part; null where there is nothing in it. */
function alsTeil(
  field: FeldKey,
  fund: Fund,
  funde: readonly Fund[],
): { readonly fund: Fund | null; readonly problem: ReadingProblem | null } {
  const { value, where } = fund.reading;
  if (!istListe(value) || sindAlles(funde.map(({ ausschnitt }) => ausschnitt ?? null)))
    return { fund, problem: null };
  const problem = istListenfeld(field)
    ? { field, text: `${FELDER[field].label}: ${NUR_TEIL}`, shown: where.label, where }
    : null;
  return { fund: alsRest(fund), problem };
}

/** A list of which there may be more; null where there is nothing in it. */
export function alsRest(fund: Fund): Fund | null {
  const { value } = fund.reading;
  if (!istListe(value)) return fund;
  return value.length === 0 ? null : { ...fund, reading: { ...fund.reading, partial: true } };
}

const NUR_TEIL =
  'Nach ihrer Überschrift zeigt die Liste nur einen Teil; der Rest ist hier nicht bekannt.';

function anPlatz({ shown, where }: Reading): string {
  const ort = where.heading === undefined ? where.label : `${where.heading} › ${where.label}`;
  return `„${shown === '' ? 'leer' : kurz(shown)}“ bei „${kurz(ort)}“`;
}
