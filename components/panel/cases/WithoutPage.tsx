/** "Ohne Seite": a case from pasted text, or filled in by hand. */
import type { PanelActions } from '../actions.ts';
import { Fold } from '../Fold.tsx';
import { FoldingSection } from '../Section.tsx';
import { NumberEntry } from './NumberEntry.tsx';
import { PasteText } from './PasteText.tsx';

interface Props {
  /** The case that the panel shows; null: none. */
  readonly shown: { readonly id: string; readonly name: string } | null;
  readonly tell: PanelActions['tell'];
  readonly recognise: PanelActions['recognise'];
}

export function WithoutPage({ shown, tell, recognise }: Props) {
  return (
    <FoldingSection id="ohne-seite" title="Fall ohne Seite">
      <Fold summary="Text einfügen">
        <PasteText shown={shown} tell={tell} recognise={recognise} />
      </Fold>
      <Fold summary="Fall von Hand">
        <p class="row-sub muted">Die Angaben tragen Sie danach Feld für Feld ein.</p>
        <NumberEntry
          submitWords="Beginnen"
          take={(kundennummer) => tell({ type: 'create', kundennummer })}
        />
        <button
          type="button"
          class="button"
          onClick={() => tell({ type: 'create', kundennummer: null })}
        >
          Ohne Kundennummer beginnen
        </button>
      </Fold>
    </FoldingSection>
  );
}
