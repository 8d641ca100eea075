import type { Plugin } from 'vite';
import { vorrat } from '../../rules/fall/stichworte.ts';
import { sinnvorrat } from '../../rules/fall/wortsinn.ts';

/** Builds with the vocabulary's keys made: no page has to wait for them. */
export const madeVocabulary: Plugin = {
  name: 'made-vocabulary',
  apply: 'build',
  load: (id) =>
    id.endsWith('/rules/fall/gemacht.ts')
      ? `export const GEMACHT = ${JSON.stringify(vorrat())};
export const GEMACHTER_SINN = ${JSON.stringify(sinnvorrat())};`
      : undefined,
};
