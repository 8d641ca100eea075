import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BEISPIELE, CONCEPTS } from '../../rules/concepts/index.ts';
import { documentConcept } from '../../rules/review/doc.ts';

describe.each(CONCEPTS)('Seite für die Fachkoordination: $id', (concept) => {
  it('is what the rules say now (else run `npm run concepts:doc`)', () => {
    const file = new URL(`../../rules/concepts/${concept.id}/KONZEPT.md`, import.meta.url);
    const written = documentConcept(concept, BEISPIELE[concept.id] ?? []);
    expect(readFileSync(file, 'utf8')).toBe(written);
  });
});
