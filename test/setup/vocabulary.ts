import type { Plugin } from 'vite';
import { sinnvorrat } from '../../rules/fall/sinnvorrat.ts';
import { wortschatz } from '../../rules/fall/wortschatz.ts';

const made: Readonly<Record<string, () => string>> = {
  'sinnvorrat.ts': () => `export const sinnvorrat = () => ${JSON.stringify(sinnvorrat())};`,
  'wortschatz.ts': () =>
    `const made = ${JSON.stringify(wortschatz())}; export const wortschatz = () => made;`,
};

/** Builds with the vocabulary's keys made: no page has to wait for them. */
export const madeVocabulary: Plugin = {
  name: 'made-vocabulary',
  apply: 'build',
  load: (id) => made[/\/rules\/fall\/([^/]+)$/.exec(id)?.[1] ?? '']?.(),
};
