/** The one line at the top: what is overdue, who is responsible, what is missing. */
import type { FallView } from '../../../entrypoints/background/protocol.ts';
import { anzahl } from '../../../rules/anzahl.ts';
import type { IconName } from '../../Icon.tsx';
import { calmSign, undecided } from './calm.ts';
import { type Concern, concernOf } from './concern.ts';
import { problemsOf } from './fall.ts';
import { handlungsbedarf, punkteZuTun } from './handlungsbedarf.ts';
import { type Concept, conceptsOf } from './results.ts';
import { teamsOf } from './teams.ts';
import { recommendationSign, type Tone } from './words.ts';

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
  const bedarf = handlungsbedarf(fall);
  const { overdue, dueSoon, check, urgent, warnings, severe } = bedarf;
  const recommendations = concepts.flatMap(recommendationOf);
  const [first] = recommendations;
  const checked = checksOf(concepts);

  const parts: string[] = [];
  if (overdue > 0) parts.push(anzahl(overdue, 'Frist überschritten', 'Fristen überschritten'));
  if (urgent > 0) parts.push(anzahl(urgent, 'dringende Warnung', 'dringende Warnungen'));
  if (dueSoon > 0) parts.push(anzahl(dueSoon, 'Frist bald fällig', 'Fristen bald fällig'));
  if (warnings > 0) parts.push(anzahl(warnings, 'Warnung', 'Warnungen'));
  if (check > 0) parts.push(anzahl(check, 'Frist prüfen', 'Fristen prüfen'));
  if (problems.length > 0) parts.push(anzahl(problems.length, 'Angabe unklar', 'Angaben unklar'));
  const namesTeams = !isMixed || parts.length === 0;
  if (recommendations.length > 0) parts.push(teamWords(recommendations, isMixed, namesTeams));
  else parts.push(...checked.parts);
  // Beside what is urgent, the way to what is missing counts it already; of what others ask, nothing is missing.
  if (!isMixed && assessment.missing.length > 0 && punkteZuTun(bedarf) === 0) {
    parts.push(anzahl(assessment.missing.length, 'Angabe fehlt', 'Angaben fehlen'));
  }

  if (severe) return { tone: 'danger', icon: 'danger', parts };
  if (punkteZuTun(bedarf) > 0) return { tone: 'warning', icon: 'warning', parts };
  // What is said of the team may rest on it.
  if (problems.length > 0) return { tone: 'warning', icon: 'warning', parts };
  if (first) return { tone: isMixed ? 'info' : first.tone, icon: 'forward', parts };
  if (assessment.missing.length > 0) return { tone: 'info', icon: 'help', parts };
  if (parts.length > 0) return { ...checked.sign, parts };
  // Nothing to do; whether that is good news or only says that no concept looks at this case.
  const concern = concernOf(assessment);
  if (concern !== 'concerned' || undecided(fall) === 0) return CALM[concern];
  const { word, icon, tone } = calmSign(fall);
  return { tone, icon, parts: [word] };
}

interface Recommendation {
  readonly team: string;
  /** "Jobteam: empfohlen", with the reservations that it is under. */
  readonly words: string;
  readonly tone: Tone;
}

function recommendationOf({ result }: Concept): readonly Recommendation[] {
  const { recommended, before } = teamsOf(result.routing);
  if (!recommended) return [];
  const { word, tone } = recommendationSign(recommended, before.length > 0);
  const said = before.length > 0 && !recommended.reserve ? 'vorläufig' : word;
  return [{ team: recommended.team, words: `${recommended.team}: ${said}`, tone }];
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
 * ways into the same, one is enough. Of several open ones the team says more that hangs on them.
 */
function checksOf(concepts: readonly Concept[]): {
  readonly parts: readonly string[];
  readonly sign: Pick<Headline, 'tone' | 'icon'>;
} {
  const rows = concepts.flatMap(({ result }) => result.eligibility);
  const say = (verdict: 'met' | 'notMet' | 'unknown', word: string) => {
    const [only, ...others] = rows.filter((row) => row.verdict === verdict);
    if (!only) return [];
    if (others.length === 0) return [`${only.title}: ${word}`];
    return verdict === 'unknown' && teamIsOpen(concepts)
      ? ['Team noch offen']
      : [`${others.length + 1} Prüfungen ${word}`];
  };
  const met = say('met', 'erfüllt');
  const open = say('unknown', 'noch offen');
  return met.length > 0
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
