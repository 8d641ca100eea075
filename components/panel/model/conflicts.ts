/** Where several concepts that hold here ask for different things. Which one goes before, none of them says. */
import type { AssessmentView, DeadlineView } from '../../../entrypoints/background/protocol.ts';
import { byDay, germanDate, weekday } from './dates.ts';
import { type Concept, conceptsOf } from './results.ts';
import { teamsOf } from './teams.ts';
import { recommendationSign } from './words.ts';

export interface Conflict {
  readonly subject: string;
  readonly sides: readonly { readonly concept: Concept; readonly says: string }[];
}

export function conflictsOf(assessment: AssessmentView): readonly Conflict[] {
  const concepts = conceptsOf(assessment);
  return [teamConflict(concepts), contactConflict(concepts)].flatMap((conflict) =>
    conflict ? [conflict] : [],
  );
}

function teamConflict(concepts: readonly Concept[]): Conflict | undefined {
  const sides = concepts.flatMap((concept) => {
    const { recommended, before } = teamsOf(concept.result.routing);
    if (!recommended) return [];
    const { word } = recommendationSign(recommended, before.length > 0);
    return [{ concept, team: recommended.team, says: `${recommended.team} (${word})` }];
  });
  return differ(sides.map(({ team }) => team)) ? { subject: 'Zuständiges Team', sides } : undefined;
}

/** The next contact that each concept asks for, where these are different days. */
function contactConflict(concepts: readonly Concept[]): Conflict | undefined {
  const sides = concepts.flatMap((concept) => {
    const [next] = concept.result.deadlines
      .filter(isRunningContact)
      .sort((a, b) => byDay(a.due, b.due));
    if (!next?.due) return [];
    const says = `${next.title}: ${weekday(next.due)} ${germanDate(next.due)}`;
    return [{ concept, due: next.due, says }];
  });
  return differ(sides.map(({ due }) => due)) ? { subject: 'Nächster Kontakt', sides } : undefined;
}

const isRunningContact = ({ title, due, state }: DeadlineView): boolean =>
  /kontakt/iu.test(title) && due !== null && ['overdue', 'dueSoon', 'open'].includes(state);

const differ = (values: readonly string[]): boolean => new Set(values).size > 1;
