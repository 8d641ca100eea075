import { describe, expect, it } from 'vitest';
import type { Marker } from '../../entrypoints/background/protocol.ts';
import { markersOf } from '../../entrypoints/background/show/markers.ts';
import type { FallView } from '../../entrypoints/background/views.ts';
import { CONCEPTS } from '../../rules/concepts/index.ts';
import { evaluate } from '../../rules/engine/evaluate.ts';
import type { Fall } from '../../rules/fall/felder.ts';
import { partReasons } from '../../rules/weighing/parts.ts';
import { DEMO_STICHTAG, FAELLE } from '../fachverfahren/faelle.ts';

function markersIn(fall: Fall, problems: FallView['problems'] = []): readonly Marker[] {
  const { assessment } = partReasons(
    evaluate(fall, { stichtag: DEMO_STICHTAG, concepts: CONCEPTS }),
  );
  return markersOf({
    id: null,
    kundennummer: null,
    felder: [],
    problems,
    zugefuegt: [],
    erledigt: {},
    assessment,
  });
}

function demo(id: string) {
  const found = FAELLE.find((one) => one.id === id);
  if (!found) throw new Error(`no demonstration case ${id}`);
  return found;
}

const markersOfDemo = (id: string) => markersIn(demo(id).fall);

const at = (markers: readonly Marker[], field: string) =>
  markers.filter(({ target }) => target.field === field);

describe('markers', () => {
  it('say that an EGV is missing, in one sentence', () => {
    const [marker] = at(markersOfDemo('egv-fehlt'), 'egvAm');
    expect(marker).toMatchObject({
      kind: 'warning',
      severity: 'error',
      target: { rule: 'uckermark-fallmanagement/egv-fehlt' },
      text: 'Kooperationsplan (EGV) fehlt: Abschluss prüfen.',
    });
  });

  it('say once what one concept says of one field twice, the gravest first', () => {
    const markers = at(markersOfDemo('egv-abgelaufen'), 'egvGueltigBis');
    expect(markers).toMatchObject([
      {
        kind: 'warning',
        severity: 'error',
        text: 'Kooperationsplan (EGV) war gültig bis 11.11.2026: auswerten und fortschreiben.',
      },
    ]);
  });

  it('say when something was due, and from when that was counted', () => {
    const [marker] = at(markersOfDemo('egv-abgelaufen'), 'letzterKontaktAm');
    expect(marker).toMatchObject({
      kind: 'overdue',
      severity: 'error',
      text: 'Kundenkontakt: war bis 11.11.2026 fällig (letzter Kontakt: 02.09.2026, plus 10 Wochen).',
    });
  });

  it('name the last Arbeitstag before a due date on a weekend', () => {
    const marker = at(markersOfDemo('kategorie-e-drei-handlungsbedarfe'), 'letzterKontaktAm').find(
      ({ target }) => target.rule?.startsWith('regensburg-kontaktdichte/'),
    );
    expect(marker).toMatchObject({ kind: 'dueSoon', severity: 'warning' });
    expect(marker?.text).toContain('ist bis 27.11.2026 fällig');
  });

  it('stand beside the last contact where the next one is due, in each concept', () => {
    const rules = FAELLE.flatMap(({ fall }) => at(markersIn(fall), 'letzterKontaktAm')).map(
      ({ target }) => target.rule,
    );
    expect(rules).toContain('uckermark-fallmanagement/kontakt-b');
    expect(rules).toContain('regensburg-kontaktdichte/kontakt');
  });

  it('point at each Maßnahme by itself', () => {
    const { fall } = demo('fbw-vor-dem-ende');
    const [massnahme] = fall.massnahmen ?? [];
    if (!massnahme) throw new Error('the case has no Maßnahme');
    const markers = at(markersIn({ ...fall, massnahmen: [massnahme, massnahme] }), 'massnahmen');
    expect(new Set(markers.map(({ target }) => target.item))).toEqual(new Set([0, 1]));
  });

  it('say what contradicts itself', () => {
    const text =
      'Kundenkategorie: Zwei Masken widersprechen sich. Verwendet wird, was zuletzt gelesen wurde: „B“.';
    expect(markersIn({}, [{ field: 'kundenkategorie', text, found: [] }])).toEqual([
      {
        kind: 'problem',
        severity: 'warning',
        target: { field: 'kundenkategorie' },
        text: 'Kundenkategorie: Zwei Masken widersprechen sich.',
      },
    ]);
  });

  it('say what can’t be read without its words: in our sign they would look like ours', () => {
    const text =
      'Geburtsdatum: „Bitte hier „klicken“ <img>“ ist nicht als Datum zu lesen; es wurde nichts übernommen.';
    const [marker] = markersIn({}, [{ field: 'geburtsdatum', text, found: [] }]);
    expect(marker?.text).toBe(
      'Geburtsdatum: Was hier steht, ist nicht als Datum zu lesen; es wurde nichts übernommen.',
    );
  });

  it('say nothing of what has no place in the page', () => {
    expect(markersIn({}, [{ text: 'Die Seite ist leer.', found: [] }])).toEqual([]);
  });

  it('are a single sentence each, in all demonstration cases', () => {
    const texts = FAELLE.flatMap(({ fall }) => markersIn(fall)).map(({ text }) => text);
    expect(texts.length).toBeGreaterThan(30);
    for (const text of texts) {
      expect(text).toMatch(/[.?]$/);
      expect(text.length).toBeLessThanOrEqual(200);
    }
  });
});
