/** Examples of the close support after a Weiterbildung. */
import { beispieleAm } from '../../../concept/beispiel.ts';
import { mit } from './faelle.ts';

const abschluss = { art: 'FbW', beginn: '2025-12-01', abschlussorientiert: true } as const;

export const begleitungBeispiele = beispieleAm('2026-11-20', [
  {
    regel: 'enge-begleitung',
    titel: 'vor dem Ende der Weiterbildung noch nicht offen',
    grenze: 'Maßnahmeende',
    stichtag: '2026-11-29',
    fall: mit(abschluss),
    ergibt: 'met',
    frist: {
      opens: '2026-11-30',
      due: '2027-05-30',
      actBy: '2027-05-28',
      satisfied: 'notMet',
      state: 'notYetOpen',
    },
  },
  {
    regel: 'enge-begleitung',
    titel: 'mit dem Ende offen',
    grenze: 'Maßnahmeende',
    stichtag: '2026-11-30',
    fall: mit(abschluss),
    ergibt: 'met',
    frist: { state: 'open' },
  },
  {
    regel: 'enge-begleitung',
    titel: 'am letzten Tag der sechs Monate noch offen, nie überfällig',
    grenze: 'sechs Monate danach',
    stichtag: '2027-05-30',
    fall: mit(abschluss),
    ergibt: 'met',
    frist: { state: 'open' },
  },
  {
    regel: 'enge-begleitung',
    titel: 'am Tag danach nicht mehr aufgeführt',
    grenze: 'sechs Monate danach',
    stichtag: '2027-05-31',
    fall: mit(abschluss),
    ergibt: 'met',
    frist: null,
  },
  {
    regel: 'enge-begleitung',
    titel: 'genau drei Monate',
    grenze: 'drei Monate',
    fall: mit({ ...abschluss, beginn: '2026-08-01', ende: '2026-10-31' }),
    ergibt: 'met',
    frist: { opens: '2026-10-31', due: '2027-04-30', state: 'open' },
  },
  {
    regel: 'enge-begleitung',
    titel: 'ein Tag weniger als drei Monate',
    grenze: 'drei Monate',
    fall: mit({ ...abschluss, beginn: '2026-08-01', ende: '2026-10-30' }),
    ergibt: 'notMet',
    frist: null,
  },
  {
    regel: 'enge-begleitung',
    titel: 'sie führt zu keinem Abschluss',
    fall: mit({ ...abschluss, abschlussorientiert: false }),
    ergibt: 'notMet',
  },
  {
    regel: 'enge-begleitung',
    titel: 'ob sie zu einem Abschluss führt, ist nicht bekannt',
    fall: mit({ art: 'FbW', beginn: '2025-12-01' }),
    ergibt: 'unknown',
    frist: { due: '2027-05-30', state: 'unknown' },
  },
  {
    regel: 'enge-begleitung',
    titel: 'Reha ist keine Weiterbildung nach § 81 SGB III',
    fall: mit({ ...abschluss, art: 'reha117' }),
    ergibt: 'notMet',
  },
  {
    regel: 'enge-begleitung',
    titel: 'Verzicht ist begründet',
    fall: mit({ ...abschluss, avmVerzichtBegruendet: true }),
    ergibt: 'notMet',
    frist: null,
  },
]);
