import { expect, it } from 'vitest';
import { LessonWords } from '../../rules/profil/lookout.ts';
import type { Anchor } from '../../rules/profil/profil.ts';

const place = (label: string, after?: string): Anchor => ({
  label,
  headings: ['Betreuung'],
  kind: 'text',
  position: 1,
  of: 1,
  ...(after === undefined ? {} : { after }),
});
const words = new LessonWords([
  {
    addresses: [],
    mappings: [{ field: 'betreuungsstufe', anchor: place('Kd.-Merkmal Ü') }],
    exclusions: [place('Vermerk … alt'), place('', 'Kennzeichen')],
    caseKey: place('Vorgang'),
    masks: [{ name: 'Profil', heading: 'Zeiten …' }],
  },
]);

it.each([
  'Kd.-Merkmal Ü',
  'KD MERKMAL UE:',
  'kd merkmal ü *',
  ' Merkmal Ü',
  'Ü',
  'Kd.-Merkmal Ü: IK',
  'Ort | Kd.-Merkmal Ü | Vorgang',
  'Vermerk 3 alt',
  'Vorgang',
  'Zeiten',
  'Zeiten 2026',
])('%j may be what was taught, or its end', (text) => {
  expect(words.speakOf(text)).toBe(true);
});

it.each(['', ' ', '*', 'Kd.-Merkmal', 'Merkmal Z', 'Kennzeichen', 'Betreuung', 'Vorgangs'])(
  '%j is none of it',
  (text) => {
    expect(words.speakOf(text)).toBe(false);
  },
);

it('values without a label stand after a text, and headings give a mask its name', () => {
  expect(words.haveUnlabelled).toBe(true);
  expect(words.mayStandBefore('zeichen')).toBe(true);
  expect(words.mayStandBefore('Vorgang')).toBe(false);
  expect(words.nameMask('Zeiten 2026')).toBe(true);
  expect(words.nameMask('Unzeiten')).toBe(false);
});

it('a label of which only “…” is left may be any text', () => {
  const any = [{ addresses: [], mappings: [], exclusions: [place('…')], masks: [] }];
  expect(new LessonWords(any).speakOf('Straße')).toBe(true);
});
