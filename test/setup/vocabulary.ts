import type { Plugin } from 'vite';
import { sinnvorrat } from '../../rules/fall/sinnvorrat.ts';
import { vorrat } from '../../rules/fall/stichworte.ts';

const made: Readonly<Record<string, () => string>> = {
  'gemacht.ts': () => `export const GEMACHT = ${JSON.stringify(vorrat())};`,
  'sinnvorrat.ts': () => `export const sinnvorrat = () => ${JSON.stringify(sinnvorrat())};`,
};

/** Builds with the vocabulary's keys made: no page has to wait for them. */
export const madeVocabulary: Plugin = {
  name: 'made-vocabulary',
  apply: 'build',
  load: (id) => made[/\/rules\/fall\/([^/]+)$/.exec(id)?.[1] ?? '']?.(),
};
