import { ohneDoppelpunkt } from '../../../rules/fall/normalisieren.ts';
import type { DiagnosedSpot } from '../../../rules/profil/diagnose.ts';
import { Mark } from '../Mark.tsx';
import { useLabelOf } from '../vorgaben.ts';
import { isTaken, outcomeWords, underWords } from './outcomes.ts';

interface Props {
  readonly spot: DiagnosedSpot;
  /** Marks the place in the page, or no longer; scrolls there. */
  readonly mark: (on: boolean, scroll?: boolean) => void;
}

const TAKEN = { word: 'übernommen', icon: 'success', tone: 'success' } as const;
const NOT_TAKEN = { word: 'nicht übernommen', icon: 'none', tone: 'neutral' } as const;

/** One place of the page: what stands there, and what became of it. */
export function DiagnosedRow({ spot, mark }: Props) {
  const labelOf = useLabelOf();
  return (
    <li data-outcome={spot.outcome}>
      <button
        type="button"
        class="todo-link"
        onMouseEnter={() => mark(true)}
        onMouseLeave={() => mark(false)}
        onFocus={() => mark(true)}
        onBlur={() => mark(false)}
        onClick={() => mark(true, true)}
      >
        <Mark sign={isTaken(spot.outcome) ? TAKEN : NOT_TAKEN} spoken />
        <span>
          <span class="row-title">{ohneDoppelpunkt(spot.label) || 'ohne Beschriftung'}</span>
          {': '}
          <span class="value">{spot.value || 'leer'}</span>
          <span class="row-sub muted">{outcomeWords(spot, labelOf) + underWords(spot)}</span>
        </span>
      </button>
    </li>
  );
}
