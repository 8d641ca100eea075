import type { Expected } from '../../page.ts';

export const expected: Expected = {
  about: 'A cockpit: figures over their captions, small labels over bare text, steps',
  shows: {
    kundennummer: '218J909090',
    geburtsdatum: '1988-03-17',
    bgNummer: '21804//0099887',
    betreuungDurch: 'fmU25',
    naechsterTerminAm: '2026-12-09',
    alter: 38,
    antragstellungAm: '2026-09-01',
    belehrungAm: '2026-09-04',
    elternzeit: false,
    pflegezeit: false,
    krankengeldbezug: true,
  },
  traps: { '12': 'a figure: how many contacts, not which' },
  problems: ['erstgespraechAm'],
};
