/** "Nichts Dringendes.", or of how many deadlines that is not known yet, with the way to what would tell. */
import type { FallView } from '../../entrypoints/background/views.ts';
import { calmSentence, undecided } from './model/calm.ts';
import { goToSection } from './reveal.ts';

interface Props {
  readonly fall: FallView;
}

export function Calm({ fall }: Props) {
  return (
    <p class="line muted">
      {calmSentence(fall)}
      {undecided(fall) > 0 && fall.assessment.missing.length > 0 && (
        <>
          {' '}
          <button type="button" class="link-button" onClick={() => goToSection('fehlt')}>
            Nächste Frage
          </button>
        </>
      )}
    </p>
  );
}
