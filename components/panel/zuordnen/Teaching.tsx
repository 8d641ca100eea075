/** "Feld zuordnen": someone points at a value in the page, and says here what it is. */
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { TeachingView } from '../../../entrypoints/background/views.ts';
import { useAnnounce } from '../Announcer.tsx';
import type { PanelActions } from '../actions.ts';
import { PointedStep } from './PointedStep.tsx';
import { PointingStep } from './PointingStep.tsx';

interface Props {
  readonly teaching: TeachingView;
  readonly actions: PanelActions;
}

export function Teaching({ teaching, actions }: Props) {
  const announce = useAnnounce();
  const section = useRef<HTMLElement>(null);
  const { step } = teaching;
  // Whoever works with the keyboard goes on where the assistant does.
  useLayoutEffect(() => section.current?.focus(), [step]);
  const says = wordsOf(teaching);
  useEffect(() => announce(says), [says, announce]);
  return (
    <section
      class="section teaching"
      id="zuordnen"
      aria-labelledby="zuordnen-titel"
      data-step={step}
      ref={section}
      tabIndex={-1}
      onKeyDown={({ key, target }) => {
        // A search box empties itself first.
        const isEmptied = target instanceof HTMLInputElement && target.value !== '';
        if (key === 'Escape' && !isEmptied) actions.point(false);
      }}
    >
      <div class="section-head">
        <h2 id="zuordnen-titel">Feld zuordnen</h2>
        {step !== 'taught' && (
          <button type="button" class="link-button" onClick={() => actions.point(false)}>
            Abbrechen
          </button>
        )}
      </div>
      {step === 'pointing' && <PointingStep at={teaching.at} pointOn={actions.pointOn} />}
      {step === 'pointed' && <PointedStep view={teaching} actions={actions} />}
      {step === 'taught' && (
        <>
          <p class="line">{teaching.text}</p>
          <p class="line muted">
            Zurücknehmen können Sie das in den Einstellungen, beim Profil des Fachverfahrens.
          </p>
          <div class="buttons">
            <button type="button" class="button" onClick={() => actions.point(true)}>
              Weiteres Feld zuordnen
            </button>
            <button type="button" class="button" onClick={() => actions.point(false)}>
              Fertig
            </button>
          </div>
        </>
      )}
    </section>
  );
}

function wordsOf(teaching: TeachingView): string {
  switch (teaching.step) {
    case 'pointing':
      return teaching.at ? `${teaching.at.label}: ${teaching.at.value || 'leer'}` : '';
    case 'pointed': {
      const { label, after, value } = teaching.pointed;
      return `${label || `Nach „${after ?? ''}“`}: ${value || 'leer'}. Was steht hier?`;
    }
    case 'taught':
      return teaching.text;
  }
}
