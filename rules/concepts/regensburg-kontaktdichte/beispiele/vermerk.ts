/** Examples of the Vermerk on the form of contact. */
import { beispieleAm } from '../../../concept/beispiel.ts';
import { ikKunde, inKunde } from './faelle.ts';

export const vermerkBeispiele = beispieleAm('2026-11-20', [
  {
    regel: 'vermerk-kontaktform',
    titel: 'IN: nächster Kontakt vier Wochen nach dem letzten',
    fall: { ...inKunde, letzterKontaktAm: '2026-10-30', naechsterTerminAm: null },
    ergibt: 'met',
    enthaelt: 'Letzter Kontakt: 30.10.2026. Der nächste ist bis spätestens 27.11.2026 zu halten.',
  },
  {
    regel: 'vermerk-kontaktform',
    titel: 'IN: vier Wochen sind heute um',
    grenze: 'nächster Kontakt',
    fall: { ...inKunde, letzterKontaktAm: '2026-10-23', naechsterTerminAm: null },
    ergibt: 'met',
    enthaelt: 'Der nächste ist bis spätestens 20.11.2026 zu halten.',
  },
  {
    regel: 'vermerk-kontaktform',
    titel: 'IN: vier Wochen sind seit gestern um',
    grenze: 'nächster Kontakt',
    fall: { ...inKunde, letzterKontaktAm: '2026-10-22', naechsterTerminAm: null },
    ergibt: 'met',
    enthaelt: 'Der nächste war bis 19.11.2026 vorgesehen.',
  },
  {
    regel: 'vermerk-kontaktform',
    titel: 'IN: noch kein Kontakt, vier Wochen ab dem Kooperationsplan sind um',
    fall: {
      ...inKunde,
      kontakte: [],
      esbAm: null,
      erstgespraechAm: null,
      egvAm: '2026-10-06',
      bewilligungAm: null,
    },
    ergibt: 'met',
    enthaelt: 'war der erste bis 03.11.2026 vorgesehen.',
  },
  {
    regel: 'vermerk-kontaktform',
    titel: 'IN: Termin heute ist noch ein nächster',
    grenze: 'nächster Termin',
    fall: { ...inKunde, letzterKontaktAm: '2026-10-30', naechsterTerminAm: '2026-11-20' },
    ergibt: 'met',
    enthaelt: 'Nächster Termin: 20.11.2026.',
  },
  {
    regel: 'vermerk-kontaktform',
    titel: 'IN: Termin von gestern ist keiner mehr',
    grenze: 'nächster Termin',
    fall: { ...inKunde, letzterKontaktAm: '2026-10-30', naechsterTerminAm: '2026-11-19' },
    ergibt: 'met',
    enthaelt: 'Nächster Termin: [noch zu klären: Tag und Form].',
  },
  {
    regel: 'vermerk-kontaktform',
    titel: 'IN: noch kein Kontakt, gerechnet ab dem Kooperationsplan',
    fall: {
      ...inKunde,
      kontakte: [],
      esbAm: null,
      erstgespraechAm: null,
      egvAm: '2026-11-06',
      bewilligungAm: null,
    },
    ergibt: 'met',
    enthaelt: 'ist der erste bis spätestens 04.12.2026 zu halten.',
  },
  {
    regel: 'vermerk-kontaktform',
    titel: 'IK: keine Vereinbarung vorgesehen',
    fall: ikKunde,
    ergibt: 'notMet',
  },
  {
    regel: 'vermerk-kontaktform',
    titel: 'Stufe nicht bekannt',
    fall: {},
    ergibt: 'unknown',
    enthaelt: '[noch zu klären: Betreuungsstufe]',
  },
]);
