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

/** What the page says of one rule, without its examples. */
function paragraphsOf(conceptId: string, ruleId: string): string[] {
  const concept = CONCEPTS.find(({ id }) => id === conceptId);
  if (!concept) throw new Error(`no concept ${conceptId}`);
  const [, said = ''] = documentConcept(concept, []).split(`\`${ruleId}\`\n\n`);
  return (said.split('\n\n#')[0] ?? '').split('\n\n');
}

describe('how far a rule goes is part of it', () => {
  it('a row that comes in addition only where a condition is met', () => {
    const page = paragraphsOf('bremen-rahmenkonzept', 'fallmanagement');
    expect(page).toContain('Team: Fallmanagement');
    expect(page).toContain('Zusätzlich zur Empfehlung, wo:');
  });

  it('a row that the document asks to examine, or leaves to the single case', () => {
    expect(paragraphsOf('heilbronn-amm', 'amm-einzelfall')).toContain(
      'Keine Zuweisung: Das Konzept lässt es im Einzelfall zu.',
    );
    const reserved = CONCEPTS.flatMap(({ id, versions }) =>
      versions
        .flatMap(({ rules }) =>
          rules.filter((rule) => rule.kind === 'routing' && rule.reserve === 'pruefen'),
        )
        .map((rule) => paragraphsOf(id, rule.id)),
    );
    expect(reserved).toHaveLength(2);
    for (const page of reserved) {
      expect(page).toContain('Keine Zuweisung: Das Konzept verlangt, es zu prüfen.');
    }
  });

  it('how urgent a warning is, and where it is otherwise', () => {
    const page = paragraphsOf('uckermark-fallmanagement', 'wechsel-ue25');
    expect(page).toContain('Art: Warnung');
    expect(page).toContain('Art, wo das zutrifft: Hinweis');
  });

  it('from when a deadline is due soon, where the concept says so', () => {
    expect(paragraphsOf('uckermark-fallmanagement', 'stellensuchlauf')).toContain(
      'Bald fällig: 2 Tage vor dem letzten Tag, an dem zu handeln ist',
    );
  });
});

describe('a paragraph of a text stands with what it hangs on', () => {
  it('by the name of the rule, whose conditions have a section of their own', () => {
    expect(paragraphsOf('bremen-rahmenkonzept', 'vermerk-uebergabe-team').join('\n')).toContain(
      [
        '- „Zusätzlich wird empfohlen, die Ausbildungsvermittlung einzuschalten.“, wo:',
        '  - Ausbildungsvermittlung',
        '- „Zusätzlich wird empfohlen, das Fallmanagement U25 einzubeziehen.“, wo:',
        '  - Alle Bedingungen',
        '    - Fallmanagement',
        '    - Jugendberufsagentur',
        '- „Zusätzlich ist zu prüfen',
      ].join('\n'),
    );
  });

  it('whether something is open, with what it is about', () => {
    expect(paragraphsOf('heilbronn-amm', 'vermerk-uebergabe').join('\n')).toContain(
      [
        'noch nicht alle Kriterien geklärt.“, wo:',
        '  - Noch offen, ob: Mindestens eine Bedingung',
        '    - An den AMM überstellen',
      ].join('\n'),
    );
  });

  it('and alone where it always stands', () => {
    expect(paragraphsOf('heilbronn-amm', 'vermerk-uebergabe').join('\n')).toContain(
      '- „Kriterien und festgestellte Werte:“\n',
    );
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
