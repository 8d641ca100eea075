import { describe, expect, it } from 'vitest';
import type { ConceptResult } from '../../rules/assessment.ts';
import type { Beispiel } from '../../rules/concept/beispiel.ts';
import type { Concept } from '../../rules/concept/data.ts';
import { BEISPIELE, CONCEPTS } from '../../rules/concepts/index.ts';
import { dayOfStichtag, evaluate } from '../../rules/engine/evaluate.ts';
import { plausibilitaet } from '../../rules/fall/plausibilitaet.ts';
import { judgeRule } from '../../rules/review/judge.ts';

describe.each(CONCEPTS)('Beispiele: $id', (concept) => {
  const beispiele = BEISPIELE[concept.id] ?? [];

  it.each(beispiele.map((each) => [`${each.regel}: ${each.titel}`, each] as const))(
    '%s',
    (_, beispiel) => run(concept, beispiel),
  );
});

/** Runs one example: the truth of its rule, then whatever else it says. */
function run(concept: Concept, beispiel: Beispiel): void {
  const perMassnahme = concept.versions.some((version) =>
    version.rules.some((rule) => rule.id === beispiel.regel && rule.forEach),
  );
  const item = perMassnahme ? (beispiel.massnahme ?? 0) : undefined;
  const { regel, fall, stichtag, ergibt } = beispiel;
  const problems = plausibilitaet(fall, dayOfStichtag(stichtag));
  expect(judgeRule(concept, regel, fall, { stichtag, problems, massnahme: item })).toBe(ergibt);

  const { concepts } = evaluate(fall, { stichtag, concepts: [concept] });
  const result = concepts[concept.id];
  if (!result) throw new Error('Das Konzept fehlt im Ergebnis.');
  checkRow(result, beispiel, item);
}

function checkRow(result: ConceptResult, beispiel: Beispiel, item: number | undefined): void {
  const isRow = (row: { id: string; item?: number }) =>
    row.id === beispiel.regel && row.item === item;
  const deadline = result.deadlines.find(isRow);
  const routing = result.routing.find(isRow);
  const warning = result.warnings.find(isRow);
  const text = [...result.warnings, ...result.hints, ...result.notes].find(isRow)?.text;

  if (beispiel.frist === null) expect(deadline).toBeUndefined();
  if (beispiel.frist) expect(deadline).toMatchObject(beispiel.frist);
  if (beispiel.empfohlen !== undefined) expect(routing?.recommended).toBe(beispiel.empfohlen);
  if (beispiel.zusaetzlich !== undefined) expect(routing?.additional).toBe(beispiel.zusaetzlich);
  if (beispiel.schwere !== undefined) expect(warning?.severity).toBe(beispiel.schwere);
  if (beispiel.enthaelt !== undefined) expect(text).toContain(beispiel.enthaelt);
  if (warning) expect(beispiel.ergibt).toBe('met');
}
