/** One result of a rule: a line that says how it stands, and unfolds into why. */
import type { ComponentChildren } from 'preact';
import type { FallView } from '../../entrypoints/background/views.ts';
import { type Addressed, ruleOf } from '../../rules/weighing/address.ts';
import type { Concept } from '../../rules/weighing/concepts.ts';
import { Fold } from './Fold.tsx';
import { Mark } from './Mark.tsx';
import { anchorOf } from './model/results.ts';
import type { Sign } from './model/words.ts';
import { Whose } from './Whose.tsx';

interface Props {
  readonly fall: FallView;
  readonly concept: Concept;
  readonly result: Addressed;
  /** How it stands, for those who read the page by program: `data-verdict`, say. */
  readonly hooks: Readonly<Record<`data-${string}`, string>>;
  readonly sign: Sign;
  readonly title: string;
  readonly sub?: string | undefined;
  /** What one wants to know next, behind the sign's word. */
  readonly detail?: ComponentChildren;
  readonly open?: boolean;
  readonly children: ComponentChildren;
}

export function ResultRow(props: Props) {
  const { fall, concept, result, hooks, sign, title, sub, detail, open = false, children } = props;
  return (
    <div
      class="row"
      id={anchorOf(concept, result)}
      data-rule={ruleOf(concept, result)}
      data-item={result.item}
      {...hooks}
    >
      <Fold
        lazy
        open={open}
        summary={
          <>
            <Mark sign={sign} />
            <span>
              <span class="row-title">{title}</span>
              {sub && <span class="row-sub">{sub}</span>}
              <span class="row-sub">
                <span class={`tone-${sign.tone}`}>{sign.word}</span>
                {detail} <Whose fall={fall} concept={concept} />
              </span>
            </span>
          </>
        }
      >
        {children}
      </Fold>
    </div>
  );
}
