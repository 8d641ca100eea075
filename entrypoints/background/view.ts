/** What is shown of a case: derived, at every look. */
import type { Concept } from '../../rules/concept/data.ts';
import type { BegriffEgv } from '../../rules/einstellungen/einstellungen.ts';
import { evaluate } from '../../rules/engine/evaluate.ts';
import { labelOf, showValue } from '../../rules/fall/anzeige.ts';
import { FELD_KEYS, type FeldKey } from '../../rules/fall/felder.ts';
import {
  type Angabe,
  type Eintragungen,
  type GeleseneMaske,
  type Zusammenfuehrung,
  zusammenfuehren,
} from '../../rules/fall/zusammenfuehren.ts';
import { kundennummerOf } from './fall.ts';
import type { FallView, FeldView } from './protocol.ts';
import type { FallRecord, SeenFrame } from './store.ts';
import { inTerm } from './term.ts';

/** How one looks at a case: when, and by whose settings. */
export interface Look {
  readonly stichtag: string;
  readonly concepts: readonly Concept[];
  readonly leadDays: number;
  /** The word for the Kooperationsplan. */
  readonly term: BegriffEgv;
  /** Told of each rule that fails. */
  readonly failed?: (cause: unknown) => void;
}

/** A case on the Stichtag. */
export function viewFall({ id, masken, eingetragen, erledigt }: FallRecord, look: Look): FallView {
  return {
    ...view(Object.values(masken), eingetragen, look),
    id,
    kundennummer: kundennummerOf(id),
    erledigt,
    zugefuegt: Object.entries(masken)
      .flatMap(([key, { snapshot, herkunft, at }]) =>
        herkunft === 'seite' ? [] : [{ key, mask: snapshot.mask, herkunft, at }],
      )
      .toSorted((a, b) => b.at - a.at),
  };
}

/** What belongs to no case, as if it were one; null where no known field is shown at all. */
export function viewUnassigned(frames: readonly SeenFrame[], look: Look): FallView | null {
  const shown = frames.filter(showsSomething);
  if (shown.length === 0) return null;
  return { ...view(shown, {}, look), id: null, kundennummer: null, zugefuegt: [], erledigt: {} };
}

export const showsSomething = ({ snapshot }: SeenFrame): boolean =>
  snapshot.readings.length > 0 || snapshot.problems.length > 0;

function view(
  frames: readonly SeenFrame[],
  eingetragen: Eintragungen,
  { stichtag, concepts, leadDays, term, failed }: Look,
): Pick<FallView, 'felder' | 'problems' | 'assessment'> {
  const masken: GeleseneMaske[] = frames.map(({ at, snapshot }) => ({ at, ...snapshot }));
  const known = zusammenfuehren(masken, eingetragen);
  const seen = {
    felder: felderOf(known),
    problems: known.befunde,
    assessment: evaluate(known.fall, {
      stichtag,
      concepts,
      leadDays,
      failed,
      origins: known.origins,
      problems: known.befunde.map(({ text, field }) => ({ text, ...(field ? { field } : {}) })),
    }),
  };
  return inTerm(seen, term);
}

function felderOf({ angaben }: Zusammenfuehrung): FeldView[] {
  return FELD_KEYS.flatMap((field) => {
    const angabe = angaben.get(field);
    return angabe ? [feldView(field, angabe)] : [];
  });
}

function feldView(field: FeldKey, { value, origin }: Angabe): FeldView {
  const feld = { field, label: labelOf(field), value, shown: showValue(field, value) };
  return origin.kind === 'entered'
    ? { ...feld, origin: 'entered', enteredAt: origin.at }
    : { ...feld, origin: 'read', raw: origin.shown, where: origin.where };
}
