/** "Was wurde gelesen?": tells what became of each place of the page, and marks one of them. */
import { anzahl } from '../../../rules/anzahl.ts';
import { type Befund, befunde } from '../../../rules/fall/deuten/befunde.ts';
import type { PersonalWords } from '../../../rules/fall/namen/namen.ts';
import {
  namesOf,
  textOhneNamen,
  ueberschriftOhneNamen,
} from '../../../rules/fall/namen/ohneNamen.ts';
import { glaetten } from '../../../rules/fall/normalisieren.ts';
import { istLabel } from '../../../rules/fall/vokabular/vokabular.ts';
import {
  type DiagnosedSpot,
  type FrameDiagnosis,
  fingerprintsOf,
  LONGEST_TOLD,
  MOST_SPOTS,
  type Outcome,
  tellable,
} from '../../../rules/profil/diagnose.ts';
import { MOST_HEADINGS } from '../../../rules/profil/profil.ts';
import {
  type Collected,
  collectAll,
  inSlices,
  isDrawn,
  isSeenInside,
  type Pace,
  paced,
  type SeenPair,
  type SeenTable,
  type Taught,
  type Teach,
  type Work,
} from '../lesen/index.ts';
import type { OverlayHandle } from '../overlay/index.ts';
import { personalIn } from '../profil/personal.ts';
import { kindOf } from '../profil/spots.ts';

export interface DiagnosisHandle {
  /** What the page shows. Only the places are remembered, for `mark`. */
  diagnose(): Promise<FrameDiagnosis>;
  /** Frames one of the places told last; null: none any more, and they are forgotten. */
  mark(spot: number | null, scroll: boolean): void;
}

interface Told {
  readonly spot: DiagnosedSpot;
  readonly element: Element;
}

interface Diagnosed {
  readonly mask: string;
  readonly names: readonly string[];
  readonly told: readonly Told[];
}

export function createDiagnosis(
  doc: Document,
  overlay: OverlayHandle,
  teach: Teach,
  signal: AbortSignal,
): DiagnosisHandle {
  let places: readonly WeakRef<Element>[] = [];
  return {
    async diagnose() {
      const { mask, names, told } = await inSlices((pace) => diagnosed(doc, teach, pace), signal);
      places = told.map(({ element }) => new WeakRef(element));
      return { mask, names, spots: told.map(({ spot }) => spot) };
    },
    mark(index, scroll) {
      const place = index === null ? undefined : places[index];
      overlay.outline(
        () => {
          const element = place?.deref();
          return element ? [element] : [];
        },
        { scroll },
      );
    },
  };
}

/** All of it without names, in steps. */
export function* diagnosed(doc: Document, teach: Teach, pace: Pace): Work<Diagnosed> {
  const seen = yield* collectAll(doc, pace);
  const taught = yield* paced(teach(seen), pace);
  const shown = yield* paced(toldOf(seen, taught), pace);
  const unseen = yield* paced(hidden(doc), pace);
  const names = namesOf(seen.pairs, seen.tables);
  const told: Told[] = [];
  for (const { element, spot } of [...shown, ...unseen].slice(0, MOST_SPOTS)) {
    if (pace.isDue()) yield;
    told.push({ element, spot: withoutNames(spot, names) });
  }
  return {
    mask: cut(ueberschriftOhneNamen(seen.mask, names)),
    names: fingerprintsOf(personalIn(seen)),
    told,
  };
}

function* toldOf(seen: Collected, taught: Taught): Work<readonly Told[]> {
  const { vorgaben } = taught;
  const made = yield* befunde(taught.pairs, taught.tables, taught.mask, vorgaben);
  const told: Told[] = [];
  const add = (found: SeenPair, befund: Befund | undefined) => {
    const { label, headings, value, element } = found;
    const kind = kindOf(found);
    told.push(
      entry(element, { label, headings, value, kind, ...outcomeOf(befund, vorgaben.has(found)) }),
    );
  };
  const read = new Set(taught.pairs);
  const mapped = new Set([...vorgaben.keys()].filter(isSeenPair).map(({ element }) => element));
  for (const pair of taught.pairs) if (vorgaben.has(pair)) add(pair, made.get(pair));
  for (const pair of seen.pairs) {
    yield;
    // What was taught of this place has been told.
    if (!read.has(pair) && mapped.has(pair.element)) continue;
    add(pair, made.get(pair));
  }
  const tables = new Map(taught.tables.map((table) => [table.element, table]));
  for (const table of seen.tables)
    told.push(tableOf(table, made.get(tables.get(table.element) ?? table)));
  return told;
}

function isSeenPair(pair: object): pair is SeenPair {
  return 'element' in pair;
}

function outcomeOf(
  befund: Befund | undefined,
  isMapped: boolean,
): { readonly outcome: Outcome; readonly felder: Befund['felder'] } {
  if (befund === undefined) return { outcome: 'ausgeschlossen', felder: [] };
  const { art, felder } = befund;
  return { outcome: isMapped && art === 'gelesen' ? 'zugeordnet' : art, felder };
}

function tableOf(table: SeenTable, befund: Befund | undefined): Told {
  const { columns, headings, rows, element } = table;
  const value = anzahl(rows.length, 'Zeile', 'Zeilen');
  return entry(element, {
    label: columns.filter((column) => column !== '').join(' | '),
    headings,
    value,
    kind: 'table',
    ...outcomeOf(befund, false),
  });
}

/** Labels of known fields that stand in the page and can't be seen. */
function* hidden(doc: Document): Work<readonly Told[]> {
  const told: Told[] = [];
  for (const element of [...doc.querySelectorAll('label, dt, th')].slice(0, MOST_SPOTS)) {
    yield;
    if (isDrawn(element) && isSeenInside(element)) continue;
    const label = glaetten(element.textContent.slice(0, LONGEST_TOLD));
    if (!istLabel(label)) continue;
    const outcome: Outcome = 'verdeckt';
    told.push(
      entry(element, { label, headings: [], value: '', kind: 'text', outcome, felder: [] }),
    );
  }
  return told;
}

function entry(element: Element, spot: DiagnosedSpot): Told {
  const { label, headings, value } = spot;
  return {
    element,
    spot: {
      ...spot,
      label: cut(label),
      headings: headings.slice(0, MOST_HEADINGS).map(cut),
      value: cut(value),
    },
  };
}

/** What leaves the page. */
function withoutNames(spot: DiagnosedSpot, names: PersonalWords): DiagnosedSpot {
  const { label, headings, value } = spot;
  return {
    ...spot,
    label: cut(textOhneNamen(label, names)),
    headings: headings.map((heading) => cut(ueberschriftOhneNamen(heading, names))),
    value: cut(tellable(label, value, names)),
  };
}

const cut = (text: string) => glaetten(text.slice(0, LONGEST_TOLD));
