/** "Gelesene Angaben": all that is known of the case and where it stood, what was unclear first. */
import type { FallView, FeldView, ProblemView } from '../../entrypoints/background/protocol.ts';
import { Fold } from './Fold.tsx';
import { Mark } from './Mark.tsx';
import { hookValue } from './model/value.ts';
import { count, placeWords } from './model/words.ts';
import { Section } from './Section.tsx';

export function Readings({ fall }: { readonly fall: FallView }) {
  const { felder } = fall;
  return (
    <Section id="angaben" title="Gelesene Angaben">
      <Problems fall={fall} />
      {felder.length > 0 ? (
        <Fold summary={count(felder.length, 'Angabe', 'Angaben')}>
          <dl class="felder">
            {felder.map((feld) => (
              <Feld key={feld.field} feld={feld} />
            ))}
          </dl>
        </Fold>
      ) : (
        <p class="line muted">Noch keine.</p>
      )}
    </Section>
  );
}

function Feld({ feld }: { readonly feld: FeldView }) {
  const raw = feld.raw !== undefined && feld.raw.trim() !== feld.shown ? feld.raw.trim() : '';
  return (
    <div data-field={feld.field} data-value={hookValue(feld.value)} data-origin={feld.origin}>
      <dt>{feld.label}</dt>
      <dd>
        <span class="value">{feld.shown}</span>
        {feld.origin === 'entered' && <span class="tag">eingetragen</span>}
        {raw && <span class="place">dort: „{raw}“</span>}
        {feld.where && <span class="place">{placeWords(feld.where)}</span>}
      </dd>
    </div>
  );
}

/** Contradictions and texts that could not be read, and what assessing them brought up beside. */
function Problems({ fall }: { readonly fall: FallView }) {
  const shown = new Set(fall.problems.map((problem) => problem.text));
  const further = fall.assessment.problems.filter((problem) => !shown.has(problem.text));
  if (shown.size + further.length === 0) return null;
  return (
    <ul class="problems">
      {fall.problems.map((problem) => (
        <Problem key={`${problem.field ?? ''} ${problem.text}`} problem={problem} />
      ))}
      {further.map((problem) => (
        <Problem key={problem.text} problem={{ text: problem.text, found: [] }} />
      ))}
    </ul>
  );
}

const UNCLEAR = { word: 'Unklar', icon: 'warning', tone: 'warning' } as const;

function Problem({ problem }: { readonly problem: ProblemView }) {
  return (
    <li class="problem">
      <Mark sign={UNCLEAR} spoken />
      <div>
        <p>{problem.text}</p>
        {problem.found.map(({ shown, where }) => (
          <p class="fact" key={`${shown} ${placeWords(where)}`}>
            <span class="value">„{shown}“</span>
            <span class="place">{placeWords(where)}</span>
          </p>
        ))}
      </div>
    </li>
  );
}
