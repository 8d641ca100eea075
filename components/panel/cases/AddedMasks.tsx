/** What a click brought to the case, and another takes out again. */
import type { FallView } from '../../../entrypoints/background/views.ts';
import type { PanelActions } from '../actions.ts';
import { clockTime } from '../model/dates.ts';

interface Props {
  readonly fall: string;
  readonly zugefuegt: FallView['zugefuegt'];
  readonly tell: PanelActions['tell'];
}

const WORDS = {
  zugeordnet: { said: 'von Ihnen zugeordnet', undo: 'Zuordnung aufheben' },
  eingefuegt: { said: 'eingefügt', undo: 'Entfernen' },
} as const;

export function AddedMasks({ fall, zugefuegt, tell }: Props) {
  if (zugefuegt.length === 0) return null;
  return (
    <ul class="case-list">
      {zugefuegt.map(({ key, mask, herkunft, at }) => {
        const { said, undo } = WORDS[herkunft];
        return (
          <li key={key}>
            <span>
              „{mask || 'ohne Titel'}“ <span class="muted">{`${said} um ${clockTime(at)}`}</span>
            </span>{' '}
            <button
              type="button"
              class="link-button"
              onClick={() => tell({ type: 'removeMask', fall, mask: key })}
            >
              {undo}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
