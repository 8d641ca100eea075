/**
 * Rahmenkonzept M&I of the Jobcenter Bremen, Geschäftsweisung M&I 11/2016 of 21.09.2016: which team
 * looks after whom (chapter II), which Weisungen and procedures to keep to (III), and that the data
 * are to be right (IV.2).
 */
import { defineVersion } from '../../concept/builders.ts';
import type { Concept } from '../../concept/data.ts';
import { hinweise } from './hinweise.ts';
import { params, teams } from './parameter.ts';
import { vermerk } from './vermerk.ts';
import { zustaendigkeit } from './zustaendigkeit.ts';

const version = defineVersion({
  validFrom: '2016-09-21',
  document: 'Rahmenkonzept M&I, Geschäftsweisung M&I 11/2016 (Jobcenter Bremen, 21.09.2016)',
  params,
  teams,
  begriffe: {},
  rules: (bauer) => [...zustaendigkeit(bauer), ...hinweise(bauer), vermerk(bauer)],
});

export const bremenRahmenkonzept: Concept = {
  id: 'bremen-rahmenkonzept',
  title: 'Rahmenkonzept M&I Bremen',
  about: 'Zuständigkeit der Teams und Stellen',
  land: 'HB',
  versions: [version],
};
