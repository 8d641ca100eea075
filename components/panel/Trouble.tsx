/** What did not work, in one quiet line: what is kept, and what to do. The panel below stays. */
import { Icon } from '../Icon.tsx';
import type { PanelActions } from './actions.ts';

/**
 * `noAnswer`: the worker is gone; `failed`: something went wrong in it; `outdated`: the extension was updated under this view; `tabClosed`:
 * its page is; `noGrant`: access to the page was refused.
 */
export type Trouble = 'noAnswer' | 'failed' | 'outdated' | 'tabClosed' | 'noGrant';

interface Words {
  readonly text: string;
  /** What the button beside it says; it asks again, or loads the view anew. */
  readonly act?: 'Erneut versuchen' | 'Neu laden';
}

const WORDS: Readonly<Record<Trouble, Words>> = {
  noAnswer: {
    text: 'Konzeptlotse antwortet gerade nicht. Hier steht der letzte Stand. Was Sie eingetragen haben, bleibt für diese Sitzung erhalten.',
    act: 'Erneut versuchen',
  },
  failed: {
    text: 'Das hat nicht geklappt. Hier steht der letzte Stand; was davor eingetragen war, ist noch da.',
    act: 'Erneut versuchen',
  },
  outdated: {
    text: 'Konzeptlotse wurde gerade aktualisiert; diese Ansicht gehört noch zur alten Fassung. Offene Seiten werden neu gelesen, Eingetragenes ist gelöscht.',
    act: 'Neu laden',
  },
  tabClosed: {
    text: 'Die Seite zu diesem Fenster wurde geschlossen. Hier steht der letzte Stand.',
  },
  noGrant: { text: 'Der Zugriff wurde nicht erlaubt. Diese Seite wird weiterhin nicht gelesen.' },
};

interface Props {
  readonly trouble: Trouble;
  readonly retry: PanelActions['retry'];
}

export function TroubleLine({ trouble, retry }: Props) {
  const { text, act } = WORDS[trouble];
  return (
    <div class="error-line" role="status">
      <Icon name="warning" />
      <p>
        {text}{' '}
        {act && (
          <button type="button" class="link-button" onClick={retry}>
            {act}
          </button>
        )}
      </p>
    </div>
  );
}
