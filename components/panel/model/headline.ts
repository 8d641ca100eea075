/** The one line at the top: what is overdue, who is responsible, what is missing. */
import type { FallView } from '../../../entrypoints/background/views.ts';
import { anzahl } from '../../../rules/anzahl.ts';
import { ersterSatz } from '../../../rules/ersterSatz.ts';
import type { Action } from '../../../rules/weighing/actions.ts';
import { type Concept, conceptsOf } from '../../../rules/weighing/concepts.ts';
import { type Concern, concernOf } from '../../../rules/weighing/concern.ts';
import { fristenOf } from '../../../rules/weighing/deadlines.ts';
import { areSevere, pointsOf } from '../../../rules/weighing/handlungsbedarf.ts';
import { questionsOf } from '../../../rules/weighing/questions.ts';
import { askedOf, teamsOf } from '../../../rules/weighing/teams.ts';
import { todoKey } from '../../../rules/weighing/todoKey.ts';
import type { Todo } from '../../../rules/weighing/urgency.ts';
import type { IconName } from '../../Icon.tsx';
import { calmSign, undecided } from './calm.ts';
import { germanDate } from './dates.ts';
import { lackWord, problemsOf } from './fall.ts';
import { todoSign, todoTitle } from './todoWords.ts';
import { type Tone, untilOf } from './words.ts';

export interface Headline {
  readonly tone: Tone;
  readonly icon: IconName;
  /** The first carries the message. */
  readonly parts: readonly string[];
}

/** More teams than these are not named. */
const MANY = 2;

/** `isMixed`: the concepts are several offices', and which of them hold here is not known. */
export function headlineOf(fall: FallView, isMixed = false): Headline {
  const { assessment } = fall;
  const problems = problemsOf(fall);
  const concepts = conceptsOf(assessment);
  const points = pointsOf(fall);
  const recommendations = concepts.flatMap(recommendationsOf);
  const [first] = recommendations;
  const calm = calmSign(fall);
  const isUndecided = undecided(fall) > 0;

  const parts: string[] = [...pointWords(points)];
  const isSaid = problems.length > 0 && problems.every(({ text }) => warnsOf(points, text));
  if (problems.length > 0 && !isSaid) {
    parts.push(anzahl(problems.length, 'Angabe unklar', 'Angaben unklar'));
  }
  const next = first || points.length > 0 ? [] : nextDeadline(fall);
  const checked = checksOf(concepts, parts.length + next.length === 0 && !isUndecided);
  const namesTeams = !isMixed || parts.length === 0;
  if (first) parts.push(teamWords(recommendations, isMixed, namesTeams));
  else parts.push(...next, ...checked.parts);
  // Beside what is urgent, the way to what is missing counts it already; of what others ask, nothing is missing.
  if (!isMixed && points.length === 0) {
    if (isUndecided) parts.push(calm.word);
    else parts.push(...missingWords(fall));
  }

  if (areSevere(points)) return { tone: 'danger', icon: 'danger', parts };
  // What is said of the team may rest on what is unclear.
  if (points.length + problems.length > 0) return { tone: 'warning', icon: 'warning', parts };
  if (first) {
    return { tone: isMixed || isUndecided ? 'info' : first.tone, icon: 'forward', parts };
  }
  if (next.length > 0) return { tone: 'info', icon: 'calendar', parts };
  if (assessment.missing.length > 0 && parts.length > 0)
    return { tone: 'info', icon: 'help', parts };
  if (parts.length > 0) return { ...(isUndecided ? calm : checked.sign), parts };
  // Nothing to do; whether that is good news or only says that no concept looks at this case.
  const concern = concernOf(assessment);
  if (concern !== 'concerned' || !isUndecided) return CALM[concern];
  return { tone: calm.tone, icon: calm.icon, parts: [calm.word] };
}

/** What presses most by its name, and how many others there are: "Stellensuchlauf: überschritten, 2 weitere". */
function pointWords(points: readonly Action[]): readonly string[] {
  const [first, ...others] = points;
  if (!first) return [];
  const words = inFewWords(first.todo);
  return [others.length === 0 ? words : `${words}, ${others.length} weitere`];
}

/** Of a warning what it found; what is to be done about it stands below. */
function inFewWords(todo: Todo): string {
  if (todo.kind !== 'warning') return `${todoTitle(todo)}: ${todoSign(todo).word}`;
  const [found = ''] = ersterSatz(todo.result.text).split(': ');
  return found.replace(/\.$/u, '');
}

/** A single one by its name, with how much is known of it. */
function missingWords(fall: FallView): readonly string[] {
  const { counted } = questionsOf(fall.assessment);
  const [first, ...others] = counted;
  if (!first) return [];
  return [
    others.length === 0
      ? `${lackWord(fall, counted)}: ${first.label}`
      : `${counted.length} Angaben fehlen`,
  ];
}

/** A warning may say the same as what is unclear, in the same words. */
const warnsOf = (points: readonly Action[], text: string): boolean =>
  points.some(({ todo }) => todo.kind === 'warning' && todo.result.text.includes(text));

/** The day by which something is to be done next, where nothing presses; not what was ticked off. */
function nextDeadline({ assessment, erledigt }: FallView): readonly string[] {
  const ahead = fristenOf(assessment).running.filter(
    (frist) =>
      (frist.result.state === 'open' || frist.result.state === 'notYetOpen') &&
      !erledigt[todoKey({ kind: 'deadline', ...frist })],
  );
  const next = ahead.find(({ result }) => result.due !== null)?.result;
  return next?.due ? [`${next.title}: ${untilOf(next)} ${germanDate(next.due)}`] : [];
}

interface Recommendation {
  readonly team: string;
  /** "Jobteam: empfohlen", with the reservations that it is under. */
  readonly words: string;
  readonly tone: Tone;
}

function recommendationsOf(concept: Concept): readonly Recommendation[] {
  const { routing } = concept.result;
  const isOpen = teamsOf(routing).before.length > 0;
  return askedOf(concept.result).map((row) => {
    const { word, tone } = todoSign({ kind: 'team', concept, result: row });
    const isProvisional = row.recommended && !row.reserve && (isOpen || row.caveat !== undefined);
    const said = isProvisional ? 'vorläufig' : word;
    return { team: row.team, words: `${row.team}: ${said}`, tone };
  });
}

/** Of several offices' teams none is recommended here: it hangs on which of them this is. */
function teamWords(
  recommendations: readonly Recommendation[],
  isMixed: boolean,
  namesTeams: boolean,
): string {
  const said = recommendations.map(({ team, words }) => (isMixed ? team : words));
  const teams = [...new Set(said)];
  if (teams.length > MANY || !namesTeams) return 'Team je nach Konzept';
  return isMixed ? `Team je nach Konzept: ${teams.join(' oder ')}` : teams.join(', ');
}

/**
 * How the checks stand where they lead to no team. Which failed is only said where none is met: of several
 * ways into the same, one is enough. Of several open ones the team says more that hangs on them. That several
 * stand alike is only said where there is nothing else to say (`isAlone`).
 */
function checksOf(
  concepts: readonly Concept[],
  isAlone: boolean,
): {
  readonly parts: readonly string[];
  readonly sign: Pick<Headline, 'tone' | 'icon'>;
} {
  const rows = concepts.flatMap(({ result }) => result.eligibility);
  const say = (verdict: 'met' | 'notMet' | 'unknown', word: string) => {
    const [only, ...others] = rows.filter((row) => row.verdict === verdict);
    if (!only) return [];
    if (others.length === 0) return [`${only.title}: ${word}`];
    if (verdict === 'unknown' && teamIsOpen(concepts)) return ['Team noch offen'];
    return isAlone ? [`${only.title}: ${word}, ${others.length} weitere`] : [];
  };
  const met = say('met', 'erfüllt');
  const open = say('unknown', 'noch offen');
  return rows.some(({ verdict }) => verdict === 'met')
    ? { parts: [...met, ...open], sign: { tone: 'success', icon: 'success' } }
    : {
        parts: [...say('notMet', 'nicht erfüllt'), ...open],
        sign: { tone: 'neutral', icon: 'close' },
      };
}

const teamIsOpen = (concepts: readonly Concept[]) =>
  concepts.some(({ result }) => teamsOf(result.routing).before.length > 0);

const CALM: Readonly<Record<Concern, Headline>> = {
  noConcept: { tone: 'neutral', icon: 'info', parts: ['Kein Konzept gewählt'] },
  notInForce: { tone: 'neutral', icon: 'info', parts: ['Am Stichtag gilt kein Konzept'] },
  notConcerned: { tone: 'neutral', icon: 'info', parts: ['Kein Konzept betrifft diesen Fall'] },
  concerned: { tone: 'success', icon: 'success', parts: ['Nichts Dringendes'] },
};
