/** The sections of the panel that a case has, in the order of urgency, with what each holds. */
import type { FallView } from '../../../entrypoints/background/views.ts';
import { anzahl } from '../../../rules/anzahl.ts';
import type { Verdict } from '../../../rules/assessment.ts';
import { actionsOf, countOf } from '../../../rules/weighing/actions.ts';
import { conceptsOf } from '../../../rules/weighing/concepts.ts';
import { concernOf } from '../../../rules/weighing/concern.ts';
import { type Frist, fristenOf, mayBeDone } from '../../../rules/weighing/deadlines.ts';
import { vermerkeOf } from '../../../rules/weighing/notes.ts';
import { punkteWort } from '../../../rules/weighing/punkte.ts';
import { questionsOf } from '../../../rules/weighing/questions.ts';
import { type Teams, teamsOf } from '../../../rules/weighing/teams.ts';
import { todoList } from '../../../rules/weighing/todo.ts';
import { calmSign } from './calm.ts';
import { problemsOf } from './fall.ts';
import { recommendationSign, type Sign, VERDICTS } from './words.ts';

export type SectionId =
  | 'widerspruch'
  | 'jetzt'
  | 'unklar'
  | 'fristen'
  | 'eignung'
  | 'team'
  | 'fehlt'
  | 'vermerk'
  | 'angaben';

/** Shown as its number, or as its icon where a number would say nothing; read out as its word. */
interface EntrySign extends Sign {
  readonly count?: number;
}

export interface Entry {
  readonly id: SectionId;
  readonly label: string;
  readonly sign: EntrySign;
}

/** That nothing is urgent is only said where something was judged. */
export function hasTodo(fall: FallView): boolean {
  const { open, settled } = todoList(fall);
  if (open.length + settled.length > 0) return true;
  return concernOf(fall.assessment) === 'concerned' && fall.felder.length > 0;
}

/** `isMixed`: the concepts are several offices'; then no sign says of all what holds by some. */
type EntryOf = (fall: FallView, isMixed: boolean) => readonly Entry[];

const ENTRIES: Readonly<Record<SectionId, EntryOf>> = {
  // Seldom there: the headline would not get room for a way to it, and its title says how it stands.
  widerspruch: () => [],
  jetzt: todoEntry,
  unklar: unclearEntry,
  fristen: deadlineEntry,
  eignung: eligibilityEntry,
  team: teamEntry,
  fehlt: missingEntry,
  vermerk: noteEntry,
  // What is known of the case is seldom looked at, and at the end.
  angaben: () => [],
};

/** Only sections that are there: a way that leads nowhere is worse than none. */
export const entriesOf = (fall: FallView, isMixed = false): readonly Entry[] =>
  Object.values(ENTRIES).flatMap((entry) => entry(fall, isMixed));

/** How one section stands, whatever may be wrong with the others; none where it is not there. */
export const entryOf = (fall: FallView, id: SectionId, isMixed = false): Entry | undefined =>
  ENTRIES[id](fall, isMixed)[0];

/** It hangs on which of several offices' concepts hold here. */
const BY_CONCEPT: Sign = { word: 'je nach Konzept', icon: 'help', tone: 'info' };

/** What is listed there, and how much of it page and toolbar count; of several offices' only that, if anything. */
function todoEntry(fall: FallView, isMixed: boolean): readonly Entry[] {
  if (!hasTodo(fall)) return [];
  const { all, points } = countOf(actionsOf(todoList(fall).open));
  const count = isMixed && points > 0 ? points : all;
  const sign: EntrySign =
    all === 0
      ? calmSign(fall)
      : {
          word: todoWords(count, points, calmSign(fall).word),
          icon: 'check',
          tone: 'neutral',
          count,
        };
  return [{ id: 'jetzt', label: 'Zu tun', sign }];
}

function todoWords(all: number, points: number, calm: string): string {
  const counted = `${points} ${punkteWort(points)}`;
  if (all === points) return counted;
  const things = anzahl(all, 'Punkt', 'Punkte');
  return points === 0 ? `${things}, ${calm}` : `${things}, davon ${counted}`;
}

function deadlineEntry({ assessment }: FallView): readonly Entry[] {
  const { running, unknown, done } = fristenOf(assessment);
  if (running.length + unknown.length + done.length === 0) return [];
  return [{ id: 'fristen', label: 'Fristen', sign: deadlinesSign(running, unknown.length) }];
}

/** "1 überschritten, 1 zu prüfen, 2 laufen": by how they stand, the most urgent first. */
function deadlinesSign(running: readonly Frist[], unknown: number): EntrySign {
  const later = running.filter(({ result }) => result.state === 'notYetOpen').length;
  const begun = running.filter(({ result }) => result.state !== 'notYetOpen');
  const sure = begun.filter(({ result }) => !mayBeDone(result));
  const overdue = sure.filter(({ result }) => result.state === 'overdue').length;
  const parts = [
    [overdue, 'überschritten', 'überschritten'],
    [begun.length - sure.length, 'zu prüfen', 'zu prüfen'],
    [sure.length - overdue, 'läuft', 'laufen'],
    [later, 'beginnt später', 'beginnen später'],
  ] as const;
  const words = parts.flatMap(([number, single, several]) =>
    number > 0 ? [anzahl(number, single, several)] : [],
  );
  if (words.length === 0 && unknown > 0) {
    return { word: `${unknown} noch nicht zu beurteilen`, icon: 'help', tone: 'info' };
  }
  const word = words.join(', ') || 'keine läuft';
  return { word, icon: 'calendar', tone: 'neutral', count: running.length };
}

function eligibilityEntry({ assessment }: FallView, isMixed: boolean): readonly Entry[] {
  const rows = conceptsOf(assessment).flatMap(({ result }) => result.eligibility);
  if (rows.length === 0) return [];
  const verdicts = new Set(rows.map(({ verdict }) => verdict));
  const differ = [...verdicts].filter((verdict) => verdict !== 'notApplicable').length > 1;
  const sign = isMixed && differ ? BY_CONCEPT : eligibilitySign(verdicts);
  return [{ id: 'eignung', label: 'Eignung', sign }];
}

/** As sure as the least sure of them: a tick stands for all that concern the case. */
function eligibilitySign(verdicts: ReadonlySet<Verdict>): Sign {
  const [only = 'notApplicable', ...others] = [...verdicts].filter(
    (verdict) => verdict !== 'notApplicable',
  );
  if (others.length === 0) return VERDICTS[only];
  return verdicts.has('unknown')
    ? { ...VERDICTS.unknown, word: 'teils offen' }
    : { ...VERDICTS.notMet, word: 'teils erfüllt', icon: 'info' };
}

function teamEntry({ assessment }: FallView, isMixed: boolean): readonly Entry[] {
  const routings = conceptsOf(assessment)
    .map(({ result }) => result.routing)
    .filter((routing) => routing.length > 0);
  if (routings.length === 0) return [];
  const teams = routings.map(teamsOf);
  const recommended = new Set(teams.flatMap(({ recommended }) => recommended?.team ?? []));
  const isOnlySome = isMixed && recommended.size > 0 && routings.length > 1;
  return [{ id: 'team', label: 'Team', sign: isOnlySome ? BY_CONCEPT : teamSign(teams) }];
}

/** As sure as the least sure of those who recommend one. */
function teamSign(teams: readonly Teams[]): Sign {
  const signs = teams.flatMap(({ recommended, before }) =>
    recommended
      ? [{ team: recommended.team, sign: recommendationSign(recommended, before.length > 0) }]
      : [],
  );
  if (new Set(signs.map(({ team }) => team)).size > 1) {
    return { word: BY_CONCEPT.word, icon: 'forward', tone: 'info' };
  }
  const [first] = signs;
  if (first) return (signs.find(({ sign }) => sign.tone !== 'success') ?? first).sign;
  if (teams.some(({ before }) => before.length > 0)) return VERDICTS.unknown;
  return { word: 'keine Empfehlung', icon: 'none', tone: 'neutral' };
}

/** How many several offices ask together says nothing of how many are missing in one. */
function missingEntry({ assessment }: FallView, isMixed: boolean): readonly Entry[] {
  const { length } = questionsOf(assessment).counted;
  if (length === 0) return [];
  if (isMixed) return [{ id: 'fehlt', label: 'Fehlt', sign: BY_CONCEPT }];
  const word = anzahl(length, 'Angabe', 'Angaben');
  return [
    { id: 'fehlt', label: 'Fehlt', sign: { word, icon: 'help', tone: 'neutral', count: length } },
  ];
}

function noteEntry({ assessment }: FallView): readonly Entry[] {
  const { fitting, open } = vermerkeOf(assessment);
  if (fitting.length + open.length === 0) return [];
  const word = `${anzahl(fitting.length, 'Text passt', 'Texte passen')}`;
  const sign = { word, icon: 'note', tone: 'neutral', count: fitting.length } as const;
  return [{ id: 'vermerk', label: 'Vermerk', sign }];
}

/** On what is unclear all below may rest. */
function unclearEntry(fall: FallView): readonly Entry[] {
  const { length } = problemsOf(fall);
  if (length === 0) return [];
  const word = anzahl(length, 'Angabe unklar', 'Angaben unklar');
  const sign = { word, icon: 'warning', tone: 'warning', count: length } as const;
  return [{ id: 'unklar', label: 'Unklar', sign }];
}
