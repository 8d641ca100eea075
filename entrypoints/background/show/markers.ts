/** What a page is to show beside its fields: one sentence each, the whole of it is in the panel. */

import type { Severity } from '../../../rules/assessment.ts';
import { germanDate } from '../../../rules/dates/span.ts';
import {
  type Einstellungen,
  type Marke,
  VORGABE,
} from '../../../rules/einstellungen/einstellungen.ts';
import { ersterSatz } from '../../../rules/ersterSatz.ts';
import type { FeldKey } from '../../../rules/fall/felder.ts';
import { dayToAct, mayBeDone } from '../../../rules/weighing/deadlines.ts';
import type { DeadlineView, WarningView } from '../../../rules/weighing/parts.ts';
import { todoList } from '../../../rules/weighing/todo.ts';
import { isWindow } from '../../../rules/weighing/urgency.ts';
import type { Marker, Target } from '../protocol.ts';
import type { FallView, ProblemView } from '../views.ts';

/** More than fields are on any mask. */
const MOST = 200;

const MARKE: Readonly<Record<Marker['kind'], Marke>> = {
  warning: 'warnung',
  overdue: 'ueberfaellig',
  dueSoon: 'baldFaellig',
  check: 'pruefen',
  problem: 'unklar',
};

type Wanted = Pick<Einstellungen, 'marken' | 'abgeschaltet'>;

const RANK: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/**
 * Warnings, deadlines that are near or over, and what contradicts itself; the gravest first. What one
 * concept says of one field in several ways is said once. What the settings leave out hides nothing else.
 */
export function markersOf(fall: FallView, { marken, abgeschaltet }: Wanted = VORGABE): Marker[] {
  if (abgeschaltet.includes('marken')) return [];
  const subjects = new Map<string, Marker>();
  for (const marker of [...resultMarkers(fall), ...fall.problems.flatMap(problemMarker)]) {
    if (!marken.includes(MARKE[marker.kind])) continue;
    const subject = subjectOf(marker);
    const other = subjects.get(subject);
    subjects.set(subject, other ? better(other, marker) : marker);
  }
  return [...subjects.values()]
    .toSorted((a, b) => RANK[a.severity] - RANK[b.severity])
    .slice(0, MOST);
}

/** A warning says more than the deadline behind it; it is as grave as the graver of both. */
function better(one: Marker, other: Marker): Marker {
  const [graver, lesser] = RANK[other.severity] < RANK[one.severity] ? [other, one] : [one, other];
  const warns = lesser.kind === 'warning' && lesser.severity !== 'info';
  return warns ? { ...lesser, severity: graver.severity } : graver;
}

function subjectOf({ target: { field, rule, item } }: Marker): string {
  const [concept] = rule?.split('/') ?? [];
  return [concept ?? '', field, item ?? ''].join('\n');
}

/** Of what is to be done and presses, less what was ticked off or set aside. */
function resultMarkers(fall: FallView): Marker[] {
  const pressing = todoList(fall).open.filter((todo) => !isWindow(todo));
  return pressing.flatMap((todo) => {
    switch (todo.kind) {
      case 'warning':
        return warningMarker(todo.concept.id, todo.result);
      case 'deadline':
        return deadlineMarker(todo.concept.id, todo.result);
      default:
        return [];
    }
  });
}

function warningMarker(concept: string, warning: WarningView): Marker[] {
  const { id, field, item, severity, text } = warning;
  if (!field) return [];
  return [
    {
      kind: 'warning',
      target: target(field, `${concept}/${id}`, item),
      severity,
      text: ersterSatz(text),
    },
  ];
}

function deadlineMarker(concept: string, deadline: DeadlineView): Marker[] {
  const { id, field, item, state } = deadline;
  if (!field) return [];
  const kind = mayBeDone(deadline) ? 'check' : state === 'overdue' ? 'overdue' : 'dueSoon';
  return [
    {
      kind,
      target: target(field, `${concept}/${id}`, item),
      severity: kind === 'overdue' ? 'error' : 'warning',
      text: deadlineSentence(deadline),
    },
  ];
}

/** "Kundenkontakt war bis 11.11.2026 fällig (letzter Kontakt: 02.09.2026, plus 10 Wochen)." */
function deadlineSentence(deadline: DeadlineView): string {
  const { title, state, due, onDay, counted } = deadline;
  const day = state === 'overdue' ? due : dayToAct(deadline);
  const until = day === null ? 'bald' : `${onDay ? 'am' : 'bis'} ${germanDate(day)}`;
  const when =
    state === 'overdue'
      ? day === null
        ? 'ist über der Zeit'
        : `war ${until} fällig`
      : `ist ${until} fällig`;
  const check = mayBeDone(deadline) ? '; prüfen, ob erledigt' : '';
  return `${title}: ${when}${why(counted)}${check}.`;
}

/** Only a short count fits into the sentence; its last day is the one that was said already. */
function why(counted: readonly string[]): string {
  const [start, step, ...more] = counted;
  const goesOn = more.some((line) => !line.startsWith('Der '));
  if (start === undefined || step === undefined || goesOn) return '';
  return ` (${start}, ${step.replace(/: [\d.]+$/, '')})`;
}

function problemMarker({ field, text }: ProblemView): Marker[] {
  return field
    ? [
        {
          kind: 'problem',
          target: { field },
          severity: 'warning',
          text: ersterSatz(ohneZitat(text)),
        },
      ]
    : [];
}

/** What can't be read stands right beside it; in our sign a page's own words would look like ours. */
const ohneZitat = (text: string): string => text.replace(/: „.*“ (?=ist )/s, ': Was hier steht, ');

function target(field: FeldKey, rule: string, item: number | undefined): Target {
  return { field, rule, ...(item === undefined ? {} : { item }) };
}
