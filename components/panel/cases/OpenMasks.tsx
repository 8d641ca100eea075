/** A part of the page that does not say whose it is, beside a case that does. */

import { Icon } from '../../Icon.tsx';
import type { PanelActions } from '../actions.ts';

interface Props {
  readonly fall: string;
  readonly masks: readonly string[];
  readonly tell: PanelActions['tell'];
}

export function OpenMasks({ fall, masks, tell }: Props) {
  const names = [...new Set(masks)].map((mask) => `„${mask || 'ohne Titel'}“`).join(', ');
  return (
    <div class="aside-line" role="status">
      <Icon name="help" />
      <div>
        <p>
          Ein Teil der Seite sagt nicht, zu welchem Fall er gehört, und zählt noch nicht mit:{' '}
          {names}.
        </p>
        <button type="button" class="button" onClick={() => tell({ type: 'assign', fall })}>
          Gehört zu diesem Fall
        </button>
      </div>
    </div>
  );
}
