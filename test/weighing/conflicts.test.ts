import { describe, expect, it } from 'vitest';
import { conflictsOf } from '../../rules/weighing/conflicts.ts';
import { demoView } from './view.ts';

const subjects = (id: string, ...concepts: readonly string[]) =>
  conflictsOf(demoView(id, ...concepts).assessment).map(({ subject }) => subject);

describe('concepts', () => {
  it('that ask for contact by different days don’t contradict each other: both can be kept', () => {
    const both = ['herford-absolventenmanagement', 'regensburg-kontaktdichte'];
    expect(subjects('fbw-vor-dem-ende', ...both)).toEqual([]);
    expect(subjects('reha-schwerbehindert', ...both)).toEqual([]);
  });

  it('that hand the case to different teams do', () => {
    expect(subjects('egv-fehlt')).toEqual(['Zuständiges Team']);
  });
});
