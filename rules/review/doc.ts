/**
 * A concept as a page in German, for the Fachkoordination that has to approve it: every rule in words,
 * its reading, its source, its examples. Written from the data that is evaluated, so it can't differ.
 */
import type { DeadlineState, Verdict } from '../assessment.ts';
import type { Beispiel } from '../concept/beispiel.ts';
import type { Concept, ConceptVersion, Rule } from '../concept/data.ts';
import { germanDate } from '../dates/span.ts';
import { type CompiledVersion, compileVersion, paramWords } from '../engine/compile.ts';
import { labelOf, showValue } from '../fall/anzeige.ts';
import { FELD_KEYS } from '../fall/felder.ts';
import { ruleWords, SEVERITIES } from './ruleWords.ts';

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
  const title = 'title' in rule ? `${compiled.compiler.words(rule.title)} · ` : '';
  return [
    `#### ${title}\`${rule.id}\``,
    ...ruleWords(rule, compiled),
    ...documentBeispiele(beispiele),
  ];
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
  if (schwere) words.push(SEVERITIES[schwere]);
  if (enthaelt) words.push(`„${enthaelt}“`);
  return words.join('; ');
}

const STATES: Readonly<Record<DeadlineState, string>> = {
  unknown: 'Stand offen',
  done: 'erledigt',
  notYetOpen: 'noch nicht offen',
  open: 'offen',
  dueSoon: 'bald fällig',
  overdue: 'überfällig',
};

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
