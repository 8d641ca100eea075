/** The words and signs for what the engine says. A sign never stands without its word. */

import type { InsertResult } from '../../../entrypoints/background/protocol.ts';
import { anzahl } from '../../../rules/anzahl.ts';
import type {
  Missing,
  MissingField,
  Severity,
  Source,
  Verdict,
} from '../../../rules/assessment.ts';
import type { FeldKey } from '../../../rules/fall/felder.ts';
import type { Origin, Place } from '../../../rules/fall/reading.ts';
import { mayBeDone } from '../../../rules/weighing/deadlines.ts';
import type { DeadlineView, EligibilityView, RoutingView } from '../../../rules/weighing/parts.ts';
import { decidesAlone } from '../../../rules/weighing/questions.ts';
import type { IconName } from '../../Icon.tsx';
import { germanDate } from './dates.ts';

/** How much attention something asks for; decides colour, and goes with an icon and a word. */
export type Tone = 'danger' | 'warning' | 'info' | 'success' | 'neutral';

export interface Sign {
  readonly word: string;
  readonly icon: IconName;
  readonly tone: Tone;
}

export const VERDICTS: Readonly<Record<Verdict, Sign>> = {
  met: { word: 'erfüllt', icon: 'success', tone: 'success' },
  // No alarm: that a criterion is not met is an answer like another.
  notMet: { word: 'nicht erfüllt', icon: 'close', tone: 'neutral' },
  unknown: { word: 'offen', icon: 'help', tone: 'info' },
  notApplicable: { word: 'betrifft diesen Fall nicht', icon: 'none', tone: 'neutral' },
};

export const SEVERITIES: Readonly<Record<Severity, Sign>> = {
  error: { word: 'Dringend', icon: 'danger', tone: 'danger' },
  warning: { word: 'Warnung', icon: 'warning', tone: 'warning' },
  info: { word: 'Hinweis', icon: 'info', tone: 'info' },
};

/** The recommended team; provisional where a way that goes before it is still open. */
const RECOMMENDED: Sign = { word: 'empfohlen', icon: 'forward', tone: 'success' };
const PROVISIONAL: Sign = { word: 'vorläufig empfohlen', icon: 'forward', tone: 'info' };
const RESERVED: Record<NonNullable<RoutingView['reserve']>, Sign> = {
  pruefen: { word: 'prüfen', icon: 'forward', tone: 'info' },
  einzelfall: { word: 'nur im Einzelfall möglich', icon: 'forward', tone: 'neutral' },
};
const SETTLED: Sign = { word: 'geprüft', icon: 'success', tone: 'neutral' };
/** The document assigns it, beside a recommendation that it only asks to examine. */
const ASSIGNED: Sign = { word: 'vorgesehen', icon: 'forward', tone: 'success' };

/** How strongly a way that is asked for is to be read; `open`: an earlier one may still overturn it. */
export function recommendationSign(
  { recommended, reserve, settled, caveat }: RoutingView,
  open: boolean,
): Sign {
  if (!recommended) return ASSIGNED;
  if (settled) return SETTLED;
  if (reserve) return RESERVED[reserve];
  return open || caveat ? PROVISIONAL : RECOMMENDED;
}

/** "bis" its day, or "am" where no earlier one counts. */
export const untilOf = ({ onDay }: Pick<DeadlineView, 'onDay'>): string => (onDay ? 'am' : 'bis');

/** A deadline's sign; where it is not known whether it was met, it asks instead of alarming. */
export function deadlineSign(deadline: DeadlineView): Sign {
  const asks = mayBeDone(deadline);
  switch (deadline.state) {
    case 'overdue':
      return asks
        ? { word: 'prüfen, ob erledigt', icon: 'help', tone: 'warning' }
        : { word: 'überschritten', icon: 'danger', tone: 'danger' };
    case 'dueSoon':
      return asks
        ? { word: 'prüfen, ob erledigt', icon: 'help', tone: 'warning' }
        : { word: 'bald fällig', icon: 'warning', tone: 'warning' };
    case 'open':
      return asks
        ? { word: 'prüfen, ob erledigt', icon: 'help', tone: 'info' }
        : { word: deadline.onDay ? 'steht an' : 'läuft', icon: 'calendar', tone: 'neutral' };
    case 'notYetOpen':
      return {
        word: deadline.opens === null ? 'beginnt später' : `ab ${germanDate(deadline.opens)}`,
        icon: 'calendar',
        tone: 'neutral',
      };
    case 'done':
      return { word: 'erledigt', icon: 'success', tone: 'success' };
    case 'unknown':
      return {
        word: deadline.due === null ? 'nicht berechenbar' : 'gilt vielleicht',
        icon: 'help',
        tone: 'info',
      };
  }
}

/** What became of a text that was to go into the page, and what to do where it did not. */
export const INSERTED: Readonly<Record<InsertResult, string>> = {
  inserted: 'In die Seite eingefügt.',
  noField: 'Kein Textfeld gefunden: Klicken Sie im Fachverfahren zuerst in das Textfeld.',
  elsewhere:
    'Nicht eingefügt: Das Textfeld, in dem Sie zuletzt waren, gehört zu einem anderen Verfahren in dieser Seite. Kopieren geht.',
  otherCase: 'Nicht eingefügt: Die Seite zeigt einen anderen Fall.',
  unheard: 'Ob der Text eingefügt ist, war nicht zu erfahren. Bitte in der Seite nachsehen.',
  untold:
    'Nicht eingefügt: Die Seite ändert sich gerade, und welchen Fall sie zeigt, ist noch nicht gelesen. Bitte noch einmal versuchen.',
  readOnly: 'Nicht eingefügt: Das Textfeld im Fachverfahren ist gesperrt.',
  oneLine: 'Nicht eingefügt: Das Feld fasst nur eine Zeile. Nehmen Sie die Kurzfassung.',
  tooLong: 'Nicht eingefügt: Der Text ist länger, als das Feld fasst. Nehmen Sie die Kurzfassung.',
};

/** "9 Kriterien", "8 von 9 Kriterien erfüllt": for the line under which they are folded. */
export function criteriaWords({ kriterien: { all, met } }: EligibilityView): string {
  const words = anzahl(all, 'Kriterium', 'Kriterien');
  return met === all ? words : `${met} von ${words} erfüllt`;
}

/** The first labels, and how many more there are. */
export function shortList(missing: Missing, most = 2): string {
  const labels = missing.map(({ label }) => label);
  if (labels.length <= most + 1) return labels.join(', ');
  return `${labels.slice(0, most).join(', ')} und ${labels.length - most} weitere`;
}

/** "Kundendaten › Person › Geb.-Datum": the way back to the field. */
export function placeWords(where: Place): string {
  const headings = [where.mask, where.heading].flatMap((each) => (each ? [withoutGaps(each)] : []));
  const whole = headings.filter((each) => !each.includes(GAP));
  // Of headings that are cut within little is left to find; of no other, more than none.
  const parts = [
    ...(whole.length > 0 ? whole : headings),
    where.label.replace(/\s*[:*]+\s*$/u, ''),
  ];
  const words = parts
    .filter((part) => part !== '')
    .filter((part, index, all) => part !== all[index - 1])
    .join(' › ');
  return where.seite === undefined ? words : `${words} (${where.seite})`.trimStart();
}

/** Stands where a name, or what may be one, was left out. */
const GAP = '…';
/** With what joined it to the rest: "… und Berufspraxis". */
const GAPS_AT_ENDS = /^(?:…[\s–-]*)+(?:(?:und|oder)\s+)?|(?:(?:\s+(?:und|oder))?[\s–-]*…)+$/gu;

/** "… – Teilnahmen …": "Teilnahmen"; as it is where nothing else stands there. */
function withoutGaps(heading: string): string {
  return heading.replace(GAPS_AT_ENDS, '') || heading;
}

export function originWords(origin: Origin): string {
  switch (origin.kind) {
    case 'read':
      return placeWords(origin.where);
    case 'entered':
      return 'von Ihnen eingetragen';
    case 'given':
      return 'so übergeben';
  }
}

/** "Abschnitt 1", or the section as it is where it is not a mere number. */
export function sectionWords(section: string): string {
  if (section === '') return '';
  return /^\d/u.test(section) ? `Abschnitt ${section}` : section;
}

export function sourceWords({ document, section }: Source): string {
  return [document, sectionWords(section)].filter((part) => part !== '').join(', ');
}

/** What an answer settles, by name as far as it has one; `titles`: of results, by `conceptId/ruleId`. */
export function settlesWords(
  { field, settles, decides }: Pick<MissingField, 'field' | 'settles' | 'decides'>,
  titles: ReadonlyMap<string, string>,
): string {
  const rules = decides.flatMap((one) => one.rules);
  if (settles === 0 || rules.length === 0) return 'hilft zusammen mit anderen Angaben';
  const word = decidesAlone({ settles }) ? 'klärt' : 'klärt vielleicht';
  const { named, others } = decidedBy(rules, titles);
  const [first] = named;
  if (first === undefined) return `${word}, ${unnamed(field, others)}`;
  const more = named.length - 1 + others;
  return `${word}: ${first}${more > 0 ? ` und ${more} weitere` : ''}`;
}

/** What has no name: rules for each Maßnahme while none is known, and warnings that may yet come. */
function unnamed(field: FeldKey, count: number): string {
  if (field === 'massnahmen') return 'ob zu Maßnahmen etwas zu tun ist';
  return count === 1 ? 'ob ein Hinweis gilt' : `ob ${count} Hinweise gelten`;
}

/** All that one answer settles: "Jobteam, Neufall und 2 weitere". */
export function decidedWords(
  rules: readonly string[],
  titles: ReadonlyMap<string, string>,
): string {
  const { named, others } = decidedBy(rules, titles);
  if (named.length === 0) return anzahl(others, 'Ergebnis', 'Ergebnisse');
  return named.join(', ') + (others > 0 ? ` und ${others} weitere` : '');
}

/** A warning that may yet come, or a rule for each Maßnahme before there is one, has no name to show. */
function decidedBy(rules: readonly string[], titles: ReadonlyMap<string, string>) {
  const all = [...new Set(rules)];
  const named = new Set(all.flatMap((rule) => titles.get(rule) ?? []));
  return { named: [...named], others: all.filter((rule) => !titles.has(rule)).length };
}
