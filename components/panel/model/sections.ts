/** The sections of the panel that a case has, in the order of urgency, with what each holds. */
import type { FallView } from '../../../entrypoints/background/protocol.ts';
import { anzahl } from '../../../rules/anzahl.ts';
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

const ENTRIES: Readonly<Record<SectionId, (fall: FallView) => readonly Entry[]>> = {
  // Seldom there: the headline would not get room for a way to it, and its title says how it stands.
  widerspruch: () => [],
  jetzt: todoEntry,
  fristen: deadlineEntry,
  eignung: eligibilityEntry,
  team: teamEntry,
  fehlt: missingEntry,
  vermerk: noteEntry,
  angaben: unclearEntry,
};

/** Only sections that are there: a way that leads nowhere is worse than none. */
export const entriesOf = (fall: FallView): readonly Entry[] =>
  Object.values(ENTRIES).flatMap((entry) => entry(fall));

/** How one section stands, whatever may be wrong with the others; none where it is not there. */
export const entryOf = (fall: FallView, id: SectionId): Entry | undefined => ENTRIES[id](fall)[0];

/** What is listed there, and how much of it page and toolbar count. */
function todoEntry(fall: FallView): readonly Entry[] {
  if (!hasTodo(fall)) return [];
  const { all, points } = countOf(actionsOf(todoList(fall).open));
  const sign: EntrySign =
    all === 0
      ? { word: 'nichts Dringendes', icon: 'check', tone: 'neutral' }
      : { word: todoWords(all, points), icon: 'check', tone: 'neutral', count: all };
  return [{ id: 'jetzt', label: 'Zu tun', sign }];
}

function todoWords(all: number, points: number): string {
  const counted = `${points} ${punkteWort(points)}`;
  if (all === points) return counted;
  const things = anzahl(all, 'Punkt', 'Punkte');
  return points === 0 ? `${things}, nichts Dringendes` : `${things}, davon ${counted}`;
}

function deadlineEntry({ assessment }: FallView): readonly Entry[] {
  const { running, unknown, done } = fristenOf(assessment);
  if (running.length + unknown.length + done.length === 0) return [];
  const word = `${running.length} laufen`;
  const sign = { word, icon: 'calendar', tone: 'neutral', count: running.length } as const;
  return [{ id: 'fristen', label: 'Fristen', sign }];
}

function eligibilityEntry({ assessment }: FallView): readonly Entry[] {
  const rows = conceptsOf(assessment).flatMap(({ result }) => result.eligibility);
  if (rows.length === 0) return [];
  const has = (verdict: (typeof rows)[number]['verdict']) =>
    rows.some((row) => row.verdict === verdict);
  const sign: Sign = has('met')
    ? { word: 'erfüllt', icon: 'success', tone: 'success' }
    : has('unknown')
      ? { word: 'offen', icon: 'help', tone: 'info' }
      : has('notMet')
        ? { word: 'nicht erfüllt', icon: 'close', tone: 'neutral' }
        : { word: 'betrifft diesen Fall nicht', icon: 'none', tone: 'neutral' };
  return [{ id: 'eignung', label: 'Eignung', sign }];
}

function teamEntry({ assessment }: FallView): readonly Entry[] {
  const routings = conceptsOf(assessment)
    .map(({ result }) => result.routing)
    .filter((routing) => routing.length > 0);
  if (routings.length === 0) return [];
  const teams = routings.map(teamsOf);
  const recommended = new Set(teams.flatMap(({ recommended }) => recommended?.team ?? []));
  const sign: Sign =
    recommended.size > 1
      ? { word: 'je nach Konzept', icon: 'forward', tone: 'info' }
      : recommended.size > 0
        ? { word: 'empfohlen', icon: 'forward', tone: 'success' }
        : teams.some(({ before }) => before.length > 0)
          ? { word: 'offen', icon: 'help', tone: 'info' }
          : { word: 'keine Empfehlung', icon: 'none', tone: 'neutral' };
  return [{ id: 'team', label: 'Team', sign }];
}

function missingEntry({ assessment }: FallView): readonly Entry[] {
  const { length } = assessment.missing;
  if (length === 0) return [];
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

/** What is known of the case is seldom looked at, and at the end; what is unclear of it must be found. */
function unclearEntry(fall: FallView): readonly Entry[] {
  const { length } = problemsOf(fall);
  if (length === 0) return [];
  const word = anzahl(length, 'Angabe unklar', 'Angaben unklar');
  const sign = { word, icon: 'warning', tone: 'warning', count: length } as const;
  return [{ id: 'angaben', label: 'Unklar', sign }];
}
