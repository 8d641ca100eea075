/** In which order the panel asks: an answer counts by what it settles, and that by how much it matters now. */
import type { MissingField } from '../assessment.ts';
import type { FeldKey } from '../fall/felder.ts';
import { ruleOf } from './address.ts';
import { conceptsOf } from './concepts.ts';
import type { AssessmentView } from './parts.ts';
import { teamsOf } from './teams.ts';

interface Questions {
  /**
   * First what goes before the recommended team, last what no more than deadlines that were met hang on; alike, those
   * that settle most in front, as `missing` has them.
   */
  readonly all: readonly MissingField[];
  /**
   * Those that are counted where a number of them is said: an answer decides something by itself, and not of what is
   * done. All of them where none does: something is missing all the same.
   */
  readonly counted: readonly MissingField[];
}

/** What is missing, in the order in which it is asked for. */
export function questionsOf(assessment: AssessmentView): Questions {
  const ranked = rankedQuestions(assessment);
  const deciding = ranked.filter(({ question, rank }) => rank !== PAST && decidesAlone(question));
  const all = ranked.map(({ question }) => question);
  return { all, counted: deciding.length > 0 ? deciding.map(({ question }) => question) : all };
}

/** About one verdict is settled by an answer; by less, it may be that none is. */
export const decidesAlone = ({ settles }: Pick<MissingField, 'settles'>): boolean => settles >= 0.9;

const FOR_TEAM = 0;
const USUAL = 1;
const PAST = 2;

interface RankedQuestion {
  readonly question: MissingField;
  readonly rank: number;
}

function rankedQuestions(assessment: AssessmentView): readonly RankedQuestion[] {
  const forTeam = new Set<FeldKey>();
  /** By field the rules that it leaves open, those included that a single answer does not settle. */
  const rules = new Map<FeldKey, Set<string>>();
  const met = new Set<string>();
  for (const { field, decides } of assessment.missing) {
    rules.set(field, new Set(decides.flatMap((each) => each.rules)));
  }
  for (const concept of conceptsOf(assessment)) {
    const { eligibility, routing, deadlines } = concept.result;
    for (const { missing } of teamsOf(routing).before) {
      for (const { field } of missing) forTeam.add(field);
    }
    for (const deadline of deadlines) {
      if (deadline.satisfied === 'met') met.add(ruleOf(concept, deadline));
    }
    for (const row of [...eligibility, ...routing, ...deadlines]) {
      for (const { field } of row.missing) rules.get(field)?.add(ruleOf(concept, row));
    }
  }
  const isPast = (field: FeldKey) => {
    const open = [...(rules.get(field) ?? [])];
    return open.length > 0 && open.every((rule) => met.has(rule));
  };
  const rankOf = (field: FeldKey) => (forTeam.has(field) ? FOR_TEAM : isPast(field) ? PAST : USUAL);
  return assessment.missing
    .map((question) => ({ question, rank: rankOf(question.field) }))
    .toSorted((one, other) => one.rank - other.rank);
}
