/** "Fehlende Angaben": the next question first, answered right there, with what an answer would decide. */
import type { FallView } from '../../entrypoints/background/views.ts';
import type { MissingField } from '../../rules/assessment.ts';
import type { FeldKey } from '../../rules/fall/felder.ts';
import { questionsOf } from '../../rules/weighing/questions.ts';
import { FieldEntry } from './entry/FieldEntry.tsx';
import { useFocusKept } from './entry/useFocusKept.ts';
import { Fold, QuietFold } from './Fold.tsx';
import { coarseDay, feldOf } from './model/fall.ts';
import { titlesOf } from './model/results.ts';
import { decidedWords, settlesWords } from './model/words.ts';
import { Section } from './Section.tsx';
import { useIsMixed } from './vorgaben.ts';

interface Props {
  readonly fall: FallView;
  readonly enter: (field: FeldKey, value: unknown) => void;
}

/** So many questions are in view at once; fewer of several offices', most of which nobody here asks. */
const FIRST = 4;
const FIRST_MIXED = 2;

export function MissingFields({ fall, enter }: Props) {
  const { all: missing, counted } = questionsOf(fall.assessment);
  const isMixed = useIsMixed(fall);
  const most = isMixed ? FIRST_MIXED : FIRST;
  const { list, answered } = useFocusKept(
    missing.map(({ field }) => field),
    'fehlt-titel',
  );
  if (missing.length === 0) return null;
  const titles = titlesOf(fall.assessment);
  const draw = (field: MissingField) => (
    <li key={field.field} data-missing={field.field} data-key={field.field}>
      <Question
        field={field}
        titles={titles}
        value={feldOf(fall, field.field)?.value}
        enter={(value) => {
          answered(field.field);
          enter(field.field, value);
        }}
      />
    </li>
  );
  const more = missing.slice(most);
  return (
    <Section
      id="fehlt"
      title="Fehlende Angaben"
      aside={isMixed ? 'je nach Konzept' : `${counted.length}`}
    >
      <div ref={list}>
        <ol class="missing">{missing.slice(0, most).map(draw)}</ol>
        {more.length > 0 && (
          <QuietFold lazy words={isMixed ? 'Weitere, je nach Konzept' : moreWords(more, counted)}>
            <ol class="missing" start={most + 1}>
              {more.map(draw)}
            </ol>
          </QuietFold>
        )}
      </div>
    </Section>
  );
}

/** "2 weitere, 3 mit wenig Gewicht": those that the number above counts, and the others. */
function moreWords(more: readonly MissingField[], counted: readonly MissingField[]): string {
  const deciding = more.filter((question) => counted.includes(question)).length;
  const others = more.length - deciding;
  const words = [
    ...(deciding > 0 ? [`${deciding} weitere`] : []),
    ...(others > 0 ? [`${others} mit wenig Gewicht`] : []),
  ];
  return words.join(', ');
}

interface QuestionProps {
  readonly field: MissingField;
  readonly titles: ReadonlyMap<string, string>;
  /** A list may be known and yet lack something. */
  readonly value: unknown;
  readonly enter: (value: unknown) => void;
}

function Question({ field, titles, value, enter }: QuestionProps) {
  const decides = field.decides.filter(({ rules }) => rules.length > 0);
  const settles = settlesWords(field, titles);
  const coarse = coarseDay(field.field, value);
  return (
    <div class="question">
      <p class="row-title">{field.label}</p>
      {coarse && <p class="row-sub">Bekannt ist {coarse}; es kommt auf den Tag an.</p>}
      <FieldEntry field={field.field} value={value} lacks={field.lacks} enter={enter} />
      {decides.length === 0 ? (
        <p class="row-sub muted">{settles}</p>
      ) : (
        <Fold class="fold-quiet" summary={<span class="row-sub muted">{settles}</span>}>
          <dl class="decides">
            {decides.map(({ answer, rules }) => (
              <div key={answer}>
                <dt>{answer}</dt>
                <dd>{decidedWords(rules, titles)}</dd>
              </div>
            ))}
          </dl>
        </Fold>
      )}
    </div>
  );
}
