/**
 * Another day than today can be looked at. The panel says so in a line that stays in view; what leaves it says so
 * itself: in a record, or beside a field, it would be a false word of today.
 */
import { germanDate } from '../../../rules/dates/span.ts';
import type { AssessmentView, ConceptView } from '../../../rules/weighing/parts.ts';
import type { Marker } from '../protocol.ts';

/** Which day is looked at where it is not today; both `YYYY-MM-DD`. */
export const otherDay = (stichtag: string, today: string): string | undefined =>
  stichtag === today ? undefined : stichtag;

/** The Vermerke, in full and short, begin with the day they were judged by and the one they were made on. */
export function withDays(assessment: AssessmentView, today: string): AssessmentView {
  const other = otherDay(assessment.date, today);
  if (other === undefined) return assessment;
  const says = `Beurteilt am ${germanDate(today)} für den Stichtag ${germanDate(other)}.`;
  const dated = (concept: ConceptView): ConceptView => ({
    ...concept,
    notes: concept.notes.map((note) => ({
      ...note,
      text: `${says}\n\n${note.text}`,
      short: `${says} ${note.short}`,
    })),
  });
  const concepts = Object.entries(assessment.concepts).map(
    ([id, one]) => [id, dated(one)] as const,
  );
  return { ...assessment, concepts: Object.fromEntries(concepts) };
}

/** `other`: the day that is looked at, undefined where it is today. */
export const datedMarkers = (
  markers: readonly Marker[],
  other: string | undefined,
): readonly Marker[] =>
  other === undefined
    ? markers
    : markers.map((marker) => ({
        ...marker,
        text: `Stichtag ${germanDate(other)}: ${marker.text}`,
      }));
