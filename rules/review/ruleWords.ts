/** A rule in German words: what it hangs on, how far it goes, what it says. */
import { anzahl } from '../anzahl.ts';
import type { Criterion, Severity } from '../assessment.ts';
import type {
  Block,
  Condition,
  DeadlineRule,
  EligibilityRule,
  RoutingRule,
  Rule,
} from '../concept/data.ts';
import { dayOf } from '../dates/day.ts';
import { type CompiledVersion, teamWords } from '../engine/compile.ts';
import { NAMELESS } from '../engine/conditions/logic.ts';
import { contextOf } from '../engine/context.ts';

/** As the panel calls them. */
export const SEVERITIES: Readonly<Record<Severity, string>> = {
  info: 'Hinweis',
  warning: 'Warnung',
  error: 'Dringend',
};

const RESERVES: Readonly<Record<NonNullable<RoutingRule['reserve']>, string>> = {
  pruefen: 'Keine Zuweisung: Das Konzept verlangt, es zu prüfen.',
  einzelfall: 'Keine Zuweisung: Das Konzept lässt es im Einzelfall zu.',
};

/** Everything but its title and its examples, a paragraph of Markdown each. */
export function ruleWords(rule: Rule, compiled: CompiledVersion): string[] {
  const { compiler } = compiled;
  const tree = treeIn(compiled);
  const sentences = (blocks: readonly Block[]) =>
    blocks.map((block) => blockWords(block, compiled)).join('\n');
  const parts = [`Quelle: Abschnitt ${rule.section}`];
  if (rule.forEach) parts.push('Läuft für jede Maßnahme, die nicht abgebrochen ist.');
  switch (rule.kind) {
    case 'eligibility':
      parts.push(...appliesWords(rule, tree));
      break;
    case 'routing':
      parts.push(...routingWords(rule, compiled, tree));
      break;
    case 'deadline':
      parts.push(...deadlineWords(rule, compiled, tree));
      break;
    case 'warning':
      parts.push(
        tree('Gilt, wenn:', rule.when),
        `Art: ${SEVERITIES[rule.severity]}`,
        ...(rule.severityWhen ?? []).map(({ when, severity }) =>
          tree(`Art, wo das zutrifft: ${SEVERITIES[severity]}`, when),
        ),
        `Text: ${quoted(compiler.words(rule.text))}`,
      );
      if (rule.blocks) parts.push(`Dazu, wo es zutrifft:\n\n${sentences(rule.blocks)}`);
      break;
    case 'hint':
      parts.push(tree('Gilt, wenn:', rule.when), `Text: ${quoted(compiler.words(rule.text))}`);
      if (rule.blocks) parts.push(`Dazu, wo es zutrifft:\n\n${sentences(rule.blocks)}`);
      break;
    case 'note':
      parts.push(tree('Gilt, wenn:', rule.when));
      if (rule.serves) parts.push(`Gehört zu: ${rule.serves.map((id) => `\`${id}\``).join(', ')}`);
      if (rule.past) parts.push(tree('Steht hinten, wenn:', rule.past));
      parts.push(`Kurz:\n\n${sentences(rule.short)}`);
      parts.push(`Ausführlich:\n\n${sentences(rule.blocks)}`);
  }
  if (rule.interpretation) parts.push(`**Auslegung:** ${compiler.words(rule.interpretation)}`);
  return parts;
}

/** A condition under its heading, each part of it in a line. */
type Tree = (heading: string, condition: Condition) => string;

function treeIn(compiled: CompiledVersion): Tree {
  return (heading, condition) =>
    `${heading}\n\n${treeLines(explained(condition, compiled), 0).join('\n')}`;
}

/** Explaining a condition on a case of which nothing is known gives the condition itself in words. */
const explained = (condition: Condition, { compiler }: CompiledVersion): Criterion =>
  compiler.condition(condition).explain(contextOf({}, dayOf(2026, 1, 1), compiler.slots));

function treeLines(
  criterion: Criterion,
  depth: number,
  isOpened = (_: Criterion) => true,
): string[] {
  const parts = isOpened(criterion) ? partsOf(criterion) : [];
  const joined = criterion.join === 'any' && parts.length > 1 ? ' (eine davon genügt)' : '';
  const line = `${'  '.repeat(depth)}- ${criterion.text}${joined}`;
  return [line, ...parts.flatMap((part) => treeLines(part, depth + 1, isOpened))];
}

/** "Nicht: …" and "Noch offen, ob: …" have said already what they are about. */
function partsOf({ text, parts = [] }: Criterion): readonly Criterion[] {
  const [only, ...more] = parts;
  return only && more.length === 0 && text.endsWith(`: ${only.text}`) ? (only.parts ?? []) : parts;
}

function appliesWords(rule: EligibilityRule | RoutingRule, tree: Tree): string[] {
  return [
    ...(rule.unless ? [tree('Gilt nicht, wo:', rule.unless)] : []),
    ...(rule.where ? [tree('Gilt nur, wo:', rule.where)] : []),
    tree('Erfüllt, wenn:', rule.condition),
  ];
}

function routingWords(
  rule: RoutingRule,
  { version, compiler }: CompiledVersion,
  tree: Tree,
): string[] {
  const { additional, reserve, action, caveats = [], settled } = rule;
  const always = additional === true ? ', zusätzlich zur Empfehlung' : '';
  return [
    `Team: ${teamWords(version, rule.team)}${always}`,
    ...(reserve ? [RESERVES[reserve]] : []),
    ...(action ? [`Was zu tun ist: ${compiler.words(action)}`] : []),
    ...appliesWords(rule, tree),
    ...(typeof additional === 'object' ? [tree('Zusätzlich zur Empfehlung, wo:', additional)] : []),
    ...caveats.map(({ when, text }) =>
      tree(`Nur vorläufig (${quoted(compiler.words(text))}), wo:`, when),
    ),
    ...(settled ? [tree('Nichts mehr zu tun, wenn:', settled)] : []),
  ];
}

function deadlineWords(rule: DeadlineRule, { compiler }: CompiledVersion, tree: Tree): string[] {
  const onDay = rule.onDay ? ' (an diesem Tag, ein früherer genügt nicht)' : '';
  const lead = rule.lead && anzahl(compiler.number(rule.lead), 'Tag', 'Tage');
  return [
    tree('Gilt, wenn:', rule.when),
    ...(rule.opens ? [`Beginnt: ${compiler.date(rule.opens).words}`] : []),
    `${rule.phase ? 'Endet' : 'Fällig'}: ${compiler.date(rule.due).words}${onDay}`,
    ...(lead ? [`Bald fällig: ${lead} vor dem letzten Tag, an dem zu handeln ist`] : []),
    rule.satisfied
      ? tree('Erledigt, wenn:', rule.satisfied)
      : 'Wandert mit ihrem Beginn; für sich genommen ist sie nie erledigt.',
  ];
}

/** What has no name of its own says nothing without its parts. */
const isNameless = ({ text }: Criterion): boolean =>
  Object.values(NAMELESS).some((words) => text.includes(words));

/** A paragraph, and below it where it stands: by name, as far as there is one, since it is a part of the rules above. */
function blockWords(block: Block, compiled: CompiledVersion): string {
  const words =
    'text' in block
      ? quoted(compiled.compiler.words(block.text))
      : `Kriterien von \`${block.criteria}\` mit den festgestellten Werten`;
  const where = block.when ? treeLines(explained(block.when, compiled), 1, isNameless) : [];
  return [`- ${words}${block.when ? ', wo:' : ''}`, ...where].join('\n');
}

const quoted = (text: string): string => `„${text}“`;
