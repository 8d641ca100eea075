/** "Was wurde gelesen?": each place of the page, asked for when someone unfolds it, and kept nowhere. */
import { useState } from 'preact/hooks';
import type { Diagnosis } from '../../../entrypoints/background/views.ts';
import { anzahl } from '../../../rules/anzahl.ts';
import { Icon } from '../../Icon.tsx';
import type { PanelActions } from '../actions.ts';
import { lazily } from '../lazily.tsx';
import { DiagnosedRow } from './DiagnosedRow.tsx';
import { isTaken } from './outcomes.ts';

const Report = lazily(async () => (await import('./Report.tsx')).Report);

interface Props {
  readonly actions: PanelActions;
}

export function Diagnose({ actions }: Props) {
  const [diagnosis, setDiagnosis] = useState<Diagnosis | 'asked' | 'failed' | undefined>();
  const ask = () => {
    setDiagnosis('asked');
    actions.diagnose().then(setDiagnosis, () => setDiagnosis('failed'));
  };
  return (
    <details
      class="fold"
      id="diagnose"
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) ask();
        else setDiagnosis(undefined);
      }}
    >
      <summary>
        <span class="fold-arrow">
          <Icon name="chevron" />
        </span>
        <span class="fold-line">Was wurde gelesen?</span>
      </summary>
      <div class="fold-body">
        {diagnosis === 'asked' && <p class="line muted">Die Seite wird angesehen …</p>}
        {diagnosis === 'failed' && (
          <p class="line">Die Seite antwortet nicht. Bitte die Seite neu laden.</p>
        )}
        {typeof diagnosis === 'object' && (
          <Told diagnosis={diagnosis} actions={actions} again={ask} />
        )}
      </div>
    </details>
  );
}

interface ToldProps {
  readonly diagnosis: Diagnosis;
  readonly actions: PanelActions;
  readonly again: () => void;
}

function Told({ diagnosis: { frames, most }, actions, again }: ToldProps) {
  const [onlyOpen, setOnlyOpen] = useState(false);
  const all = frames.flatMap(({ frameId, spots }) =>
    spots.map((spot, index) => ({ frameId, spot, index })),
  );
  const taken = all.filter(({ spot }) => isTaken(spot.outcome));
  const shown = onlyOpen ? all.filter(({ spot }) => !isTaken(spot.outcome)) : all;
  return (
    <>
      <p class="line muted">
        {anzahl(all.length, 'Stelle', 'Stellen')} gesehen, {taken.length} übernommen. Wo eine Stelle
        liegt, zeigt die Seite, wenn Sie darauf zeigen; ein Klick blättert hin.
      </p>
      {most !== undefined && (
        <p class="line">
          Mehr als {most} Stellen eines Teils der Seite werden nicht gezeigt; es kann weitere geben.
        </p>
      )}
      <div class="buttons">
        <label class="choice">
          <input
            type="checkbox"
            autocomplete="off"
            checked={onlyOpen}
            onChange={() => setOnlyOpen(!onlyOpen)}
          />
          <span>nur, was nicht übernommen wurde</span>
        </label>
        <button type="button" class="link-button" onClick={again}>
          Neu ansehen
        </button>
      </div>
      <ul class="diagnosed">
        {shown.map(({ frameId, spot, index }) => (
          <DiagnosedRow
            key={`${frameId} ${index}`}
            spot={spot}
            mark={(on, scroll) => actions.mark(frameId, on ? index : null, scroll)}
          />
        ))}
      </ul>
      <Report frames={frames} save={actions.saveReport} />
    </>
  );
}
