import type { Lessons } from '../../rules/profil/profil.ts';
import { count } from '../panel/model/words.ts';

/** "3 Felder zugeordnet, 1 Stelle ungelesen" */
export function lessonsWords({ mappings, exclusions, caseKey }: Lessons): string {
  return [
    count(mappings.length + (caseKey ? 1 : 0), 'Feld zugeordnet', 'Felder zugeordnet'),
    ...(exclusions.length > 0
      ? [count(exclusions.length, 'Stelle ungelesen', 'Stellen ungelesen')]
      : []),
  ].join(', ');
}
