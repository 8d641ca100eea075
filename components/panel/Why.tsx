/**
 * Why a result is as it is: asked for when someone opens it, and again when the case changes. What stood
 * there stays until the answer is there, so that nothing flickers.
 */
import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { FallView } from '../../entrypoints/background/views.ts';
import type { Source } from '../../rules/assessment.ts';
import type { Reasons as Found } from '../../rules/weighing/parts.ts';
import type { PanelActions } from './actions.ts';
import { Criteria } from './Criteria.tsx';
import { Reasons } from './Reasons.tsx';

interface Case {
  readonly fall: FallView | null;
  readonly ask: PanelActions['reasons'];
}

const CaseContext = createContext<Case>({ fall: null, ask: () => Promise.resolve(null) });

/** So that what stands deep in a result needs no way of its own to the case. */
export const CanExplain = CaseContext.Provider;

interface Props {
  /** Key of the result. */
  readonly of: string;
  readonly source: Source;
}

export function Why({ of, source }: Props) {
  const { fall, ask } = useContext(CaseContext);
  const [found, setFound] = useState<Found | 'failed' | null>(null);
  useEffect(() => {
    let isOver = false;
    if (fall) {
      ask(fall.id, of).then(
        (reasons) => {
          // null: the result has gone meanwhile, and its row goes with the next look at the case.
          if (!isOver && reasons) setFound(reasons);
        },
        () => {
          if (!isOver) setFound((before) => before ?? 'failed');
        },
      );
    }
    return () => {
      isOver = true;
    };
  }, [fall, of]);

  if (found === null) return <div aria-busy="true" />;
  if (found === 'failed') {
    return (
      <p class="fact muted">
        Die Begründung kommt gerade nicht. Bitte die Seitenleiste neu öffnen.
      </p>
    );
  }
  return (
    <>
      <Criteria criteria={found.criteria} />
      <Reasons source={source} interpretation={found.interpretation} />
    </>
  );
}
