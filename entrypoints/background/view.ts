/** What the panel shows of a case, and the page beside its fields: derived, at every look. */
import type { Assessment, Severity } from '../../rules/assessment.ts';
import type { Concept } from '../../rules/concept/data.ts';
import { evaluate } from '../../rules/engine/evaluate.ts';
import { labelOf, showValue } from '../../rules/fall/anzeige.ts';
import { FELD_KEYS, type FeldKey } from '../../rules/fall/felder.ts';
import {
  type GeleseneMaske,
  type Zusammenfuehrung,
  zusammenfuehren,
} from '../../rules/fall/zusammenfuehren.ts';
import type { FallView, FeldView, Marker } from './protocol.ts';
import type { SeenFrame } from './store.ts';

/** The case of these masks on the Stichtag; null where they show no known field at all. */
export function viewFall(
  kundennummer: string | null,
  frames: readonly SeenFrame[],
  stichtag: string,
  concepts: readonly Concept[],
): FallView | null {
  const masken: GeleseneMaske[] = frames.map(({ at, snapshot }) => ({ at, ...snapshot }));
  if (masken.every((maske) => maske.readings.length === 0 && maske.problems.length === 0)) {
    return null;
  }
  const read = zusammenfuehren(masken);
  return {
    kundennummer,
    felder: felderOf(read),
    problems: read.befunde,
    assessment: evaluate(read.fall, {
      stichtag,
      concepts,
      origins: read.origins,
      problems: read.befunde.map(({ text, field }) => ({ text, ...(field ? { field } : {}) })),
    }),
  };
}

function felderOf({ readings }: Zusammenfuehrung): FeldView[] {
  return FELD_KEYS.flatMap((field) => {
    const reading = readings.get(field);
    return reading ? [feldView(field, reading)] : [];
  });
}

function feldView(
  field: FeldKey,
  { value, shown, where }: { value: unknown; shown: string; where: FeldView['where'] },
): FeldView {
  return {
    field,
    label: labelOf(field),
    value,
    shown: showValue(field, value),
    origin: 'read',
    raw: shown,
    ...(where ? { where } : {}),
  };
}

const RANK: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/** One marker a field: the gravest warning about it. */
export function markersOf({ concepts }: Assessment): Marker[] {
  const markers = Object.entries(concepts)
    .flatMap(([id, { warnings }]) =>
      warnings.flatMap(({ id: rule, field, severity, text }) =>
        field ? [{ rule: `${id}/${rule}`, field, severity, text }] : [],
      ),
    )
    .toSorted((a, b) => RANK[a.severity] - RANK[b.severity]);
  return markers.filter(
    (marker, index) => markers.findIndex(({ field }) => field === marker.field) === index,
  );
}
