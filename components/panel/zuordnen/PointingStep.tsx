import type { TeachingView } from '../../../entrypoints/background/views.ts';
import type { PanelActions } from '../actions.ts';

interface Props {
  readonly at: Extract<TeachingView, { step: 'pointing' }>['at'];
  readonly pointOn: PanelActions['pointOn'];
}

/** The page waits for someone to point; with the keyboard one can do so from here. */
export function PointingStep({ at, pointOn }: Props) {
  return (
    <>
      <p class="line">
        Klicken Sie in der Seite auf den Wert, um den es geht. Solange reagiert die Seite selbst
        nicht. Mit der Esc-Taste brechen Sie ab.
      </p>
      <p class="line muted">
        Mit der Tastatur: in der Seite die Pfeiltasten und Eingabe, oder hier:
      </p>
      <div class="buttons">
        <button type="button" class="button" onClick={() => pointOn('previous')}>
          Voriger Wert
        </button>
        <button type="button" class="button" onClick={() => pointOn('next')}>
          Nächster Wert
        </button>
        {at && (
          <button type="button" class="button button-primary" onClick={() => pointOn('take')}>
            Diesen nehmen
          </button>
        )}
      </div>
      {at && (
        <dl class="felder">
          <div>
            <dt>{at.label}</dt>
            <dd>{at.value || 'leer'}</dd>
          </div>
        </dl>
      )}
    </>
  );
}
