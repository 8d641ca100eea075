/**
 * AMM-Konzept 2021-02 of the Jobcenter Landkreis Heilbronn, 1. Änderung of 14.04.2021: who is handed
 * to the Arbeitsmarktmanager (AMM), by whom and how, and who leaves them again.
 */
import { defineVersion } from '../../concept/builders.ts';
import type { Concept } from '../../concept/data.ts';
import { betreuung } from './betreuung.ts';
import { params, teams } from './parameter.ts';
import { uebergabe } from './uebergabe.ts';
import { vermerke } from './vermerke.ts';

const version = defineVersion({
  validFrom: '2021-04-15',
  document: 'AMM-Konzept Nr. 2021-02, 1. Änderung (Jobcenter Landkreis Heilbronn, 14.04.2021)',
  params,
  teams,
  begriffe: {},
  rules: (bauer) => [...uebergabe(bauer), ...betreuung(bauer), ...vermerke(bauer)],
});

export const heilbronnAmm: Concept = {
  id: 'heilbronn-amm',
  title: 'AMM-Konzept Heilbronn',
  about: 'Übergabe an die Arbeitsmarktmanager und Abgabe aus dem AMM',
  land: 'BW',
  versions: [version],
};
