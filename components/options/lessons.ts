import { anzahl } from '../../rules/anzahl.ts';
import type { Lessons } from '../../rules/profil/profil.ts';

/** "3 Felder zugeordnet, 1 Stelle ungelesen" */
export function lessonsWords({ mappings, exclusions, caseKey }: Lessons): string {
  return [
    anzahl(mappings.length + (caseKey ? 1 : 0), 'Feld zugeordnet', 'Felder zugeordnet'),
    ...(exclusions.length > 0
      ? [anzahl(exclusions.length, 'Stelle ungelesen', 'Stellen ungelesen')]
      : []),
  ].join(', ');
}
