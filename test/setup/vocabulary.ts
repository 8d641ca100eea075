import type { Plugin } from 'vite';
import { deutungsworte } from '../../rules/fall/vokabular/deutungsworte.ts';
import { formworte } from '../../rules/fall/vokabular/formworte.ts';
import { sinnvorrat } from '../../rules/fall/vokabular/sinnvorrat.ts';
import { wortschatz } from '../../rules/fall/vokabular/wortschatz.ts';

const madeOf = (name: string, value: unknown) =>
  `const made = ${JSON.stringify(value)}; export const ${name} = () => made;`;

const made: Readonly<Record<string, () => string>> = {
  'deutungsworte.ts': () => madeOf('deutungsworte', deutungsworte()),
  'formworte.ts': () => madeOf('formworte', formworte()),
  'sinnvorrat.ts': () => madeOf('sinnvorrat', sinnvorrat()),
  'wortschatz.ts': () => madeOf('wortschatz', wortschatz()),
};

/** Builds with the vocabulary's keys made: no page has to wait for them. */
export const madeVocabulary: Plugin = {
  name: 'made-vocabulary',
  apply: 'build',
  load: (id) => made[/\/rules\/fall\/vokabular\/([^/]+)$/.exec(id)?.[1] ?? '']?.(),
};
