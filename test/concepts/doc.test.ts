import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Param } from '../../rules/concept/data.ts';
import { BEISPIELE, CONCEPTS } from '../../rules/concepts/index.ts';
import { documentConcept } from '../../rules/review/doc.ts';

describe.each(CONCEPTS)('Seite für die Fachkoordination: $id', (concept) => {
  it('is what the rules say now (else run `npm run concepts:doc`)', () => {
    const file = new URL(`../../rules/concepts/${concept.id}/KONZEPT.md`, import.meta.url);
    const written = documentConcept(concept, BEISPIELE[concept.id] ?? []);
    expect(readFileSync(file, 'utf8')).toBe(written);
  });
});

/** The concept with other numbers, as an office that changes `parameter.ts` has it. */
function adapted(id: string, numbers: Readonly<Record<string, Param['value']>>): string {
  const concept = CONCEPTS.find((each) => each.id === id);
  if (!concept) throw new Error(`no concept ${id}`);
  const versions = concept.versions.map((version) => ({
    ...version,
    params: Object.fromEntries(
      Object.entries(version.params).map(([name, param]) => [
        name,
        { ...param, value: numbers[name] ?? param.value },
      ]),
    ),
  }));
  return documentConcept({ ...concept, versions }, []);
}

describe('an office that changes a number', () => {
  it('reads it in every text that states it, and the old one in none', () => {
    const amm = adapted('heilbronn-amm', {
      alterBis: 55,
      betreuungsdauer: { months: 4 },
      anruftage: 3,
    });
    expect(amm).toContain('„25 – 55 Jahre“ schließt beide Jahre ein');
    expect(amm).toContain('Die Betreuungsdauer (4 Monate) zählt ab dem Tag');
    expect(amm).toContain('An 3 verschiedenen Tagen telefonisch nicht erreicht');
    expect(amm).not.toMatch(/\b5[01]\b|sechs Monate|\(6 Monate|zwei|An 2 /);
    const fallmanagement = adapted('uckermark-fallmanagement', {
      u25: 27,
      neufallAbstand: { months: 4 },
    });
    expect(fallmanagement).toContain('Die 4 Monate zählen vom Antrag zurück');
    expect(fallmanagement).not.toMatch(/(mindestens|unter|ab) 25|sechs Monate/);
  });
});
