/** Says that the panel shows another case than the page, and leads back. */
import type { SessionView } from '../../../entrypoints/background/views.ts';
import { Icon } from '../../Icon.tsx';
import type { PanelActions } from '../actions.ts';

interface Props {
  readonly sitzung: SessionView;
  readonly tell: PanelActions['tell'];
}

export function OtherCase({ sitzung, tell }: Props) {
  // Where the page shows no case, there is none to be taken for this one.
  const mistakable = sitzung.seite !== null || sitzung.offen.length > 0;
  return (
    <div class={mistakable ? 'aside-line other-case' : 'aside-line'} role="status">
      <Icon name={mistakable ? 'warning' : 'info'} />
      <div>
        <p>
          <strong>Nicht der Fall auf der Seite.</strong> {pageWords(sitzung)}
        </p>
        <button type="button" class="button" onClick={() => tell({ type: 'view', fall: null })}>
          Zurück zur Seite
        </button>
      </div>
    </div>
  );
}

function pageWords({ seite, faelle, offen }: SessionView): string {
  if (seite !== null) {
    const named = faelle.find(({ id }) => id === seite)?.kundennummer;
    return named ? `Dort ist ${named} offen.` : 'Dort ist ein anderer offen.';
  }
  return offen.length > 0
    ? 'Dort stehen Angaben ohne Kundennummer.'
    : 'Dort wurde kein Fall gelesen.';
}
