/** "Fehlende Angaben": the next question first, with what an answer would decide. */
import type { FallView } from '../../entrypoints/background/protocol.ts';
import type { MissingField } from '../../rules/assessment.ts';
import { Fold } from './Fold.tsx';
import { titlesOf } from './model/results.ts';
import { settlesWords } from './model/words.ts';
import { Section } from './Section.tsx';

/** So many questions are in view at once. */
const FIRST = 4;

export function MissingFields({ fall }: { readonly fall: FallView }) {
  const { missing } = fall.assessment;
  if (missing.length === 0) return null;
  const titles = titlesOf(fall.assessment);
  const draw = (field: MissingField) => (
    <li key={field.field} data-missing={field.field}>
      <Question field={field} titles={titles} />
    </li>
  );
  const more = missing.slice(FIRST);
  return (
    <Section id="fehlt" title="Fehlende Angaben" aside={`${missing.length}`}>
      <ol class="missing">{missing.slice(0, FIRST).map(draw)}</ol>
      {more.length > 0 && (
        <Fold class="fold-quiet" summary={<span class="muted">{more.length} weitere</span>}>
          <ol class="missing" start={FIRST + 1}>
            {more.map(draw)}
          </ol>
        </Fold>
      )}
    </Section>
  );
}

interface QuestionProps {
  readonly field: MissingField;
  readonly titles: ReadonlyMap<string, string>;
}

function Question({ field, titles }: QuestionProps) {
  const decides = field.decides.filter(({ rules }) => rules.length > 0);
  const line = (
    <span>
      <span class="row-title">{field.label}</span>
      <span class="row-sub muted">{settlesWords(field.settles)}</span>
    </span>
  );
  if (decides.length === 0) return <div class="question">{line}</div>;
  return (
    <Fold summary={line}>
      <dl class="decides">
        {decides.map(({ answer, rules }) => (
          <div key={answer}>
            <dt>{answer}</dt>
            <dd>{rules.map((rule) => titles.get(rule) ?? rule).join(', ')}</dd>
          </div>
        ))}
      </dl>
    </Fold>
  );
}
