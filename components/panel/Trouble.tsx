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
  /** Said where there is something that was drawn before. */
  readonly last?: string;
  /** Said in any case. */
  readonly kept?: string;
  /** What the button beside it says; it asks again, or loads the view anew. */
  readonly act?: 'Erneut versuchen' | 'Neu laden';
}

const LAST = 'Hier steht der letzte Stand.';

const WORDS: Readonly<Record<Trouble, Words>> = {
  noAnswer: {
    text: 'Konzeptlotse antwortet gerade nicht.',
    last: LAST,
    kept: 'Was Sie eingetragen haben, bleibt für diese Sitzung erhalten.',
    act: 'Erneut versuchen',
  },
  failed: {
    text: 'Das hat nicht geklappt.',
    last: LAST,
    kept: 'Was davor eingetragen war, ist noch da.',
    act: 'Erneut versuchen',
  },
  outdated: {
    text: 'Konzeptlotse wurde gerade aktualisiert; diese Ansicht gehört noch zur alten Fassung. Offene Seiten werden neu gelesen, Eingetragenes ist gelöscht.',
    act: 'Neu laden',
  },
  tabClosed: {
    text: 'Die Seite zu diesem Fenster wurde geschlossen.',
    last: LAST,
  },
  noGrant: { text: 'Der Zugriff wurde nicht erlaubt. Diese Seite wird weiterhin nicht gelesen.' },
};

interface Props {
  readonly trouble: Trouble;
  /** Whether a case, or what else there was to show, still stands below. */
  readonly hasLast: boolean;
  readonly retry: PanelActions['retry'];
}

export function TroubleLine({ trouble, hasLast, retry }: Props) {
  const { text, last, kept, act } = WORDS[trouble];
  const said = [text, hasLast && last, kept].filter(Boolean).join(' ');
  return (
    <div class="error-line" role="status">
      <Icon name="warning" />
      <p>
        {said}{' '}
        {act && (
          <button type="button" class="link-button" onClick={retry}>
            {act}
          </button>
        )}
      </p>
    </div>
  );
}
