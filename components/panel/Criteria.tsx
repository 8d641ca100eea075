/**
 * The conditions of a rule, each with the value it saw. Where they are not all met, those on which it
 * hangs come first, out of their tree; the whole tree is one line below, in the order of the document.
 */
import type { Criterion, Seen } from '../../rules/assessment.ts';
import { decidingOf, inOneLine, nearestOf } from '../../rules/weighing/deciding.ts';
import { Fold, QuietFold } from './Fold.tsx';
import { Mark } from './Mark.tsx';
import { keyed } from './model/keys.ts';
import { originWords, VERDICTS } from './model/words.ts';
import { PlaceLink } from './PlaceLink.tsx';

export function Criteria({ criteria }: { readonly criteria: readonly Criterion[] }) {
  const deciding = decidingOf(criteria);
  const flat = criteria.every((each) => deciding.includes(each));
  if (deciding.length === 0 || flat) return <CriterionList criteria={criteria} />;
  return (
    <>
      <CriterionList criteria={deciding} />
      <QuietFold lazy words={`Alle Kriterien (${criteria.length})`}>
        <CriterionList criteria={criteria} />
      </QuietFold>
    </>
  );
}

function CriterionList({ criteria }: { readonly criteria: readonly Criterion[] }) {
  return (
    <ul class="criteria">
      {keyed(criteria.map(inOneLine), ({ text }) => text).map(([key, criterion]) => (
        <li key={key}>
          {criterion.parts && criterion.parts.length > 0 ? (
            <Group criterion={criterion} parts={criterion.parts} />
          ) : (
            <Leaf criterion={criterion} />
          )}
        </li>
      ))}
    </ul>
  );
}

function Leaf({ criterion }: { readonly criterion: Criterion }) {
  return (
    <div class="criterion">
      <Mark sign={VERDICTS[criterion.verdict]} spoken />
      <div>
        <p class="criterion-text">{criterion.text}</p>
        <Facts criterion={criterion} />
      </div>
    </div>
  );
}

const JOINS = {
  all: 'alle Punkte',
  any: 'ein Punkt genügt',
  not: 'darf nicht zutreffen',
} as const;

interface GroupProps {
  readonly criterion: Criterion;
  readonly parts: readonly Criterion[];
  /** Whether its parts are shown at once. */
  readonly open?: boolean;
}

function Group({ criterion, parts, open = criterion.verdict !== 'met' }: GroupProps) {
  const shown = parts.map(inOneLine);
  const nearest = criterion.join === 'any' ? nearestOf(shown) : undefined;
  return (
    <Fold
      lazy
      class="criterion-group"
      open={open}
      summary={
        <>
          <Mark sign={VERDICTS[criterion.verdict]} spoken />
          <span>
            {criterion.text}
            {criterion.join && parts.length > 1 && (
              <span class="muted"> ({JOINS[criterion.join]})</span>
            )}
          </span>
        </>
      }
    >
      <Facts criterion={criterion} />
      <ul class="criteria">
        {keyed(shown, ({ text }) => text).map(([key, part]) => (
          <li key={key}>
            {part.parts && part.parts.length > 0 ? (
              <Group
                criterion={part}
                parts={part.parts}
                open={nearest === undefined ? part.verdict !== 'met' : part === nearest}
              />
            ) : (
              <Leaf criterion={part} />
            )}
          </li>
        ))}
      </ul>
    </Fold>
  );
}

/** Value seen, what was needed, where it was read, and what is said about it. */
function Facts({ criterion }: { readonly criterion: Criterion }) {
  return (
    <>
      {keyed(criterion.seen ?? [], ({ field }) => field).map(([key, each]) => (
        <SeenValue key={key} seen={each} named={criterion.text.includes(each.label)} />
      ))}
      {criterion.needed && (
        <p class="fact">
          <span class="muted">nötig: </span>
          {criterion.needed}
        </p>
      )}
      {criterion.note && <p class="fact">{criterion.note}</p>}
    </>
  );
}

interface SeenValueProps {
  readonly seen: Seen;
  /** The condition's text names the field already. */
  readonly named: boolean;
}

function SeenValue({ seen, named }: SeenValueProps) {
  return (
    <p class="fact seen">
      <span>
        {!named && <span class="muted">{seen.label}: </span>}
        <span class={seen.known ? 'value' : 'value value-open'}>{seen.shown}</span>
      </span>{' '}
      {seen.origin && (
        <span class="muted">
          {seen.origin.kind === 'read' ? (
            <PlaceLink field={seen.field} words={originWords(seen.origin)} />
          ) : (
            originWords(seen.origin)
          )}
        </span>
      )}
    </p>
  );
}
