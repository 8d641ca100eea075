/**
 * Sections called "Verlauf" that are no history but a form of the case as it is now: one that names what comes next beside
 * what was, each once ("Antragstellung", "Kooperationsplan gültig bis", "Nächster Termin").
 */
import type { FeldKey } from '../felder.ts';
import type { Pair, Table } from '../reading.ts';
import { nenntVerlauf } from '../vokabular/ueberschriften/wovon.ts';
import { feldVon } from '../vokabular/vokabular.ts';
import type { Herkunft } from './ergebnis.ts';

/** Of fewer an entry of a history may tell as well. */
const MINDESTENS = 4;
const KOMMT: ReadonlySet<FeldKey | null> = new Set<FeldKey>([
  'naechsterTerminAm',
  'fortzahlungsantragAm',
]);

/** Whether it stands right under such a title: what it says depends on what else does. */
export const stehtImVerlauf = ({ headings: [titel] }: Herkunft): boolean =>
  titel !== undefined && nenntVerlauf(titel);

const ort = ({ headings }: Herkunft): string => headings.join('\n');

/** Labels that stand for one value each; a table of several rows has none. */
const labelsVon = (was: Herkunft): readonly string[] =>
  'columns' in was
    ? was.rows.length === 1
      ? was.columns
      : []
    : was.imSatz === true || was.beilaeufig === true
      ? []
      : [was.label];

/** The same pair or table each time, without the title over it. */
const ohneTitel = new WeakMap<Herkunft, Herkunft>();

function unterDemNaechsten<T extends Herkunft>(was: T): Herkunft {
  const bekannt = ohneTitel.get(was);
  if (bekannt !== undefined) return bekannt;
  const neu = { ...was, headings: was.headings.slice(1) };
  ohneTitel.set(was, neu);
  return neu;
}

/** What each of `pairs` and `tables` is to be read as: itself, or the same without a title that says nothing against it. */
export function gegenwaertig(
  pairs: readonly Pair[],
  tables: readonly Table[],
): (was: Herkunft) => Herkunft {
  const darunter = [...pairs, ...tables].filter(stehtImVerlauf);
  if (darunter.length === 0) return (was) => was;
  const orte = new Set(
    [...Map.groupBy(darunter, ort)].flatMap(([wo, alle]) => (istFormular(alle) ? [wo] : [])),
  );
  return (was) => (stehtImVerlauf(was) && orte.has(ort(was)) ? unterDemNaechsten(was) : was);
}

function istFormular(alle: readonly Herkunft[]): boolean {
  const labels = alle.flatMap(labelsVon);
  const felder = labels.flatMap((label) => feldVon(label) ?? []);
  return (
    felder.length >= MINDESTENS &&
    new Set(felder).size === felder.length &&
    labels.some((label) => /nächst/i.test(label) && KOMMT.has(feldVon(label)))
  );
}
