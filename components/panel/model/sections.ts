/** The sections of the panel that a case has, in the order of urgency, with what each holds. */
import type { FallView } from '../../../entrypoints/background/protocol.ts';
import { anzahl } from '../../../rules/anzahl.ts';
import type { Verdict } from '../../../rules/assessment.ts';
import { calmSign } from './calm.ts';
import { concernOf } from './concern.ts';
import { fristenOf } from './deadlines.ts';
import { problemsOf } from './fall.ts';
import { vermerkeOf } from './notes.ts';
import { punkteWort } from './punkte.ts';
import { conceptsOf } from './results.ts';
import { teamsOf } from './teams.ts';
import { actionsOf, countOf, todoList } from './todo.ts';
import type { Sign } from './words.ts';

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
  const word = `${running.length} laufen`;
  const sign = { word, icon: 'calendar', tone: 'neutral', count: running.length } as const;
  return [{ id: 'fristen', label: 'Fristen', sign }];
}

function eligibilityEntry({ assessment }: FallView, isMixed: boolean): readonly Entry[] {
  const rows = conceptsOf(assessment).flatMap(({ result }) => result.eligibility);
  if (rows.length === 0) return [];
  const verdicts = new Set(rows.map(({ verdict }) => verdict));
  const differ = [...verdicts].filter((verdict) => verdict !== 'notApplicable').length > 1;
  const sign = isMixed && differ ? BY_CONCEPT : eligibilitySign(verdicts);
  return [{ id: 'eignung', label: 'Eignung', sign }];
}

function eligibilitySign(verdicts: ReadonlySet<Verdict>): Sign {
  if (verdicts.has('met')) return { word: 'erfüllt', icon: 'success', tone: 'success' };
  if (verdicts.has('unknown')) return { word: 'offen', icon: 'help', tone: 'info' };
  if (verdicts.has('notMet')) return { word: 'nicht erfüllt', icon: 'close', tone: 'neutral' };
  return { word: 'betrifft diesen Fall nicht', icon: 'none', tone: 'neutral' };
}

function teamEntry({ assessment }: FallView, isMixed: boolean): readonly Entry[] {
  const routings = conceptsOf(assessment)
    .map(({ result }) => result.routing)
    .filter((routing) => routing.length > 0);
  if (routings.length === 0) return [];
  const teams = routings.map(teamsOf);
  const recommended = new Set(teams.flatMap(({ recommended }) => recommended?.team ?? []));
  const isOnlySome = isMixed && recommended.size > 0 && routings.length > 1;
  const isOpen = teams.some(({ before }) => before.length > 0);
  const sign = isOnlySome ? BY_CONCEPT : teamSign(recommended.size, isOpen);
  return [{ id: 'team', label: 'Team', sign }];
}

/** `recommended`: so many teams are. */
function teamSign(recommended: number, isOpen: boolean): Sign {
  if (recommended > 1) return { word: BY_CONCEPT.word, icon: 'forward', tone: 'info' };
  if (recommended > 0) return { word: 'empfohlen', icon: 'forward', tone: 'success' };
  if (isOpen) return { word: 'offen', icon: 'help', tone: 'info' };
  return { word: 'keine Empfehlung', icon: 'none', tone: 'neutral' };
}

/** How many several offices ask together says nothing of how many are missing in one. */
function missingEntry({ assessment }: FallView, isMixed: boolean): readonly Entry[] {
  const { length } = assessment.missing;
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
