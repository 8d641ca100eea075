/** "Zu beachten": what the concept asks to bear in mind; no verdict hangs on it. */
import type { FallView } from '../../entrypoints/background/views.ts';
import { keyOf, ruleOf } from '../../rules/weighing/address.ts';
import { conceptsOf } from '../../rules/weighing/concepts.ts';
import { ByConcept } from './ByConcept.tsx';
import { anchorOf, massnahmeLabel } from './model/results.ts';
import { sectionWords } from './model/words.ts';
import { FoldingSection } from './Section.tsx';

export function Hints({ fall }: { readonly fall: FallView }) {
  const concepts = conceptsOf(fall.assessment).filter(({ result }) => result.hints.length > 0);
  if (concepts.length === 0) return null;
  const number = concepts.reduce((sum, { result }) => sum + result.hints.length, 0);
  return (
    <FoldingSection id="hinweise" title="Zu beachten" aside={`${number}`}>
      <ByConcept concepts={concepts}>
        {(concept) => (
          <ul class="hints">
            {concept.result.hints.map((hint) => {
              const massnahme = massnahmeLabel(fall, hint.item);
              return (
                <li
                  key={keyOf(concept, hint)}
                  id={anchorOf(concept, hint)}
                  data-rule={ruleOf(concept, hint)}
                  data-item={hint.item}
                >
                  {massnahme && <strong>{massnahme}: </strong>}
                  {hint.text}{' '}
                  <span class="muted" title={hint.source.document}>
                    ({sectionWords(hint.source.section)})
                  </span>
                  {hint.interpretation && (
                    <p class="fact">
                      <span class="tag">Auslegung</span> {hint.interpretation}
                    </p>
                  )}
                </li>
              );
            })}
          </ul>
        )}
      </ByConcept>
    </FoldingSection>
  );
}
