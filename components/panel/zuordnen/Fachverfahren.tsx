/** "Fachverfahren": teaching the reader what the labels of this page don't tell. */
import type { PanelActions } from '../actions.ts';
import { Diagnose } from '../diagnose/Diagnose.tsx';
import { FoldingSection } from '../Section.tsx';
import { useIsLocked, useIsOff } from '../vorgaben.ts';

export function Fachverfahren({ actions }: { readonly actions: PanelActions }) {
  const isOff = useIsOff('zuordnen');
  const isLocked = useIsLocked('profile');
  const teaches = !isOff && !isLocked;
  const diagnoses = !useIsOff('diagnose');
  return (
    <FoldingSection id="fachverfahren" title="Fachverfahren">
      {teaches && (
        <p class="line muted">
          Wird etwas nicht oder falsch gelesen? Zeigen Sie auf den Wert in der Seite.
        </p>
      )}
      <div class="buttons">
        {teaches && (
          <button type="button" class="button" data-teaches onClick={() => actions.point(true)}>
            Feld zuordnen
          </button>
        )}
        <button type="button" class="button" onClick={() => actions.openOptions()}>
          Einstellungen
        </button>
      </div>
      {diagnoses && <Diagnose actions={actions} />}
    </FoldingSection>
  );
}
