import type { Expected } from '../../page.ts';

export const expected: Expected = {
  about: 'Open dialogs over an inert page: one about the case, one about another person',
  shows: { naechsterTerminAm: '2026-12-09' },
  traps: {
    '30.11.2026': 'behind the dialog, inert',
    '01.01.2019': 'a person to be added',
    '999K888777': 'likewise',
  },
};
