/** "Fachverfahren": teaching the reader what the labels of this page don't tell. */
import type { PanelActions } from '../actions.ts';
import { Diagnose } from '../diagnose/Diagnose.tsx';
import { Section } from '../Section.tsx';

export function Fachverfahren({ actions }: { readonly actions: PanelActions }) {
  return (
    <Section id="fachverfahren" title="Fachverfahren">
      <p class="line muted">
        Wird etwas nicht oder falsch gelesen? Zeigen Sie auf den Wert in der Seite.
      </p>
      <div class="buttons">
        <button type="button" class="button" onClick={() => actions.point(true)}>
          Feld zuordnen
        </button>
        <button type="button" class="button" onClick={() => actions.openOptions()}>
          Einstellungen
        </button>
      </div>
      <Diagnose actions={actions} />
    </Section>
  );
}
