/**
 * A concept as a page in German, for the Fachkoordination that has to approve it: every rule in words,
 * its reading, its source, its examples. Written from the data that is evaluated, so it can't differ.
 */
import type { Criterion, Verdict } from '../assessment.ts';
import type { Beispiel } from '../concept/beispiel.ts';
import type { Block, Concept, ConceptVersion, Rule } from '../concept/data.ts';
import { dayOf } from '../dates/day.ts';
import { germanDate } from '../dates/span.ts';
import { type CompiledVersion, compileVersion, paramWords } from '../engine/compile.ts';
import type { Compiled } from '../engine/compiled.ts';
import { contextOf } from '../engine/context.ts';
import { labelOf, showValue } from '../fall/anzeige.ts';
import { FELD_KEYS } from '../fall/felder.ts';

/** The page as Markdown. */
export function documentConcept(concept: Concept, beispiele: readonly Beispiel[]): string {
  return `${[
    `# ${concept.title}`,
    `Kennung \`${concept.id}\` · Feiertage: ${concept.land}`,
    'Diese Seite schreibt `npm run concepts:doc` aus den Regeln, die ausgewertet werden. Sie dient der Fachkoordination zur Freigabe.',
    ...concept.versions.flatMap((version) => documentVersion(concept, version, beispiele)),
  ].join('\n\n')}\n`;
}

const KINDS: readonly { readonly kind: Rule['kind']; readonly heading: string }[] = [
  { kind: 'eligibility', heading: 'Eignung und Voraussetzungen' },
  { kind: 'routing', heading: 'Zuständigkeit, in der Reihenfolge des Vorrangs' },
  { kind: 'deadline', heading: 'Fristen' },
  { kind: 'warning', heading: 'Warnungen' },
  { kind: 'hint', heading: 'Hinweise' },
  { kind: 'note', heading: 'Vermerke' },
];

function documentVersion(
  concept: Concept,
  version: ConceptVersion,
  beispiele: readonly Beispiel[],
): string[] {
  const compiled = compileVersion(concept, version);
  return [
    `## Fassung: ${version.document}`,
    validityWords(version),
    ...paramTable(version),
    ...KINDS.flatMap(({ kind, heading }) => {
      const rules = version.rules.filter((rule) => rule.kind === kind);
      return rules.length === 0
        ? []
        : [
            `### ${heading}`,
            ...rules.flatMap((rule) =>
              documentRule(
                compiled,
                rule,
                beispiele.filter(({ regel }) => regel === rule.id),
              ),
            ),
          ];
    }),
  ];
}

function validityWords({ validFrom, validTo }: ConceptVersion): string {
  const from = validFrom ? `ab ${germanDate(validFrom)}` : 'ohne festen Beginn';
  return `Gilt ${from}${validTo ? ` bis ${germanDate(validTo)}` : ', bis auf Widerruf'}.`;
}

function paramTable(version: ConceptVersion): string[] {
  const rows = Object.entries(version.params).map(
    ([name, { label, section }]) =>
      `| ${cell(label)} | ${paramWords(version, name)} | ${cell(section)} |`,
  );
  if (rows.length === 0) return [];
  return ['### Zahlen', ['| Zahl | Wert | Abschnitt |', '| --- | --- | --- |', ...rows].join('\n')];
}

function documentRule(
  compiled: CompiledVersion,
  rule: Rule,
  beispiele: readonly Beispiel[],
): string[] {
  const { version, compiler } = compiled;
  // Explaining a condition on a case of which nothing is known gives the condition itself in words.
  const nothingKnown = contextOf({}, dayOf(2026, 1, 1), compiler.slots);
  const title = 'title' in rule ? `${compiler.words(rule.title)} · ` : '';
  const tree = (heading: string, condition: Compiled) =>
    `${heading}\n\n${treeLines(condition.explain(nothingKnown), 0).join('\n')}`;
  const parts = [`#### ${title}\`${rule.id}\``, `Quelle: Abschnitt ${rule.section}`];
  if (rule.forEach) parts.push('Läuft für jede Maßnahme, die nicht abgebrochen ist.');

  if (rule.kind === 'eligibility' || rule.kind === 'routing') {
    if (rule.kind === 'routing') {
      const additional = rule.additional ? ', zusätzlich zur Empfehlung' : '';
      parts.push(`Team: ${version.teams[rule.team] ?? rule.team}${additional}`);
      if (rule.action) parts.push(`Was zu tun ist: ${compiler.words(rule.action)}`);
    }
    if (rule.unless) parts.push(tree('Gilt nicht, wo:', compiler.condition(rule.unless)));
    if (rule.where) parts.push(tree('Gilt nur, wo:', compiler.condition(rule.where)));
    parts.push(tree('Erfüllt, wenn:', compiler.condition(rule.condition)));
    for (const { when, text } of (rule.kind === 'routing' && rule.caveats) || []) {
      parts.push(
        tree(`Nur vorläufig (${quoted(compiler.words(text))}), wo:`, compiler.condition(when)),
      );
    }
    if (rule.kind === 'routing' && rule.settled) {
      parts.push(tree('Nichts mehr zu tun, wenn:', compiler.condition(rule.settled)));
    }
  } else {
    parts.push(tree('Gilt, wenn:', compiler.condition(rule.when)));
  }
  if (rule.kind === 'deadline') {
    if (rule.opens) parts.push(`Beginnt: ${compiler.date(rule.opens).words}`);
    const onDay = rule.onDay ? ' (an diesem Tag, ein früherer genügt nicht)' : '';
    parts.push(`${rule.phase ? 'Endet' : 'Fällig'}: ${compiler.date(rule.due).words}${onDay}`);
    parts.push(
      rule.satisfied
        ? tree('Erledigt, wenn:', compiler.condition(rule.satisfied))
        : 'Wandert mit ihrem Beginn; für sich genommen ist sie nie erledigt.',
    );
  }
  const sentences = (blocks: readonly Block[]) => compiler.words(blocks.map(blockWords).join('\n'));
  if (rule.kind === 'warning' || rule.kind === 'hint') {
    parts.push(`Text: ${quoted(compiler.words(rule.text))}`);
    if (rule.blocks) parts.push(`Dazu, wo es zutrifft:\n\n${sentences(rule.blocks)}`);
  }
  if (rule.kind === 'note') {
    if (rule.serves) parts.push(`Gehört zu: ${rule.serves.map((id) => `\`${id}\``).join(', ')}`);
    if (rule.past) parts.push(tree('Steht hinten, wenn:', compiler.condition(rule.past)));
    parts.push(`Kurz:\n\n${sentences(rule.short)}`);
    parts.push(`Ausführlich:\n\n${sentences(rule.blocks)}`);
  }
  if (rule.interpretation) parts.push(`**Auslegung:** ${compiler.words(rule.interpretation)}`);
  return [...parts, ...documentBeispiele(beispiele)];
}

function treeLines(criterion: Criterion, depth: number): string[] {
  const joined =
    criterion.join === 'any' && criterion.parts && criterion.parts.length > 1
      ? ' (eine davon genügt)'
      : '';
  const line = `${'  '.repeat(depth)}- ${criterion.text}${joined}`;
  return [line, ...(criterion.parts ?? []).flatMap((part) => treeLines(part, depth + 1))];
}

function blockWords(block: { readonly text?: string; readonly criteria?: string }): string {
  return block.text === undefined
    ? `- Kriterien von \`${block.criteria}\` mit den festgestellten Werten`
    : `- ${quoted(block.text)}`;
}

function quoted(text: string): string {
  return `„${text}“`;
}

const VERDICTS: Record<Verdict, string> = {
  met: 'erfüllt',
  notMet: 'nicht erfüllt',
  unknown: 'offen',
  notApplicable: 'gilt hier nicht',
};

function documentBeispiele(beispiele: readonly Beispiel[]): string[] {
  if (beispiele.length === 0) return [];
  const rows = beispiele.map(
    (beispiel) =>
      `| ${cell(beispiel.titel)} | ${germanDate(beispiel.stichtag)} | ${cell(fallWords(beispiel))} | ${cell(resultWords(beispiel))} |`,
  );
  return [
    [
      '<details><summary>Beispiele</summary>',
      '',
      '| Was es zeigt | Stichtag | Angaben | Ergebnis |',
      '| --- | --- | --- | --- |',
      ...rows,
      '',
      '</details>',
    ].join('\n'),
  ];
}

function fallWords({ fall }: Beispiel): string {
  const known = FELD_KEYS.filter((field) => fall[field] !== undefined);
  return known.map((field) => `${labelOf(field)}: ${showValue(field, fall[field])}`).join('; ');
}

function resultWords({
  ergibt,
  frist,
  schwere,
  enthaelt,
  empfohlen,
  zusaetzlich,
}: Beispiel): string {
  const words = [VERDICTS[ergibt]];
  if (frist === null) words.push('keine Frist');
  if (frist?.opens) words.push(`ab ${germanDate(frist.opens)}`);
  if (frist?.due) words.push(`fällig ${germanDate(frist.due)}`);
  if (frist?.actBy) words.push(`zu tun bis ${germanDate(frist.actBy)}`);
  if (frist?.state) words.push(STATES[frist.state]);
  if (empfohlen !== undefined) words.push(empfohlen ? 'empfohlen' : 'nicht empfohlen');
  if (zusaetzlich) words.push('zusätzlich');
  if (schwere) words.push({ info: 'Hinweis', warning: 'Warnung', error: 'Fehler' }[schwere]);
  if (enthaelt) words.push(quoted(enthaelt));
  return words.join('; ');
}

const STATES = {
  unknown: 'Stand offen',
  done: 'erledigt',
  notYetOpen: 'noch nicht offen',
  open: 'offen',
  dueSoon: 'bald fällig',
  overdue: 'überfällig',
} as const;

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
