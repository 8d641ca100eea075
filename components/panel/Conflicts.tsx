/** "Konzepte widersprechen sich": what each of several concepts asks for, side by side. */
import type { FallView } from '../../entrypoints/background/views.ts';
import { conflictsOf } from '../../rules/weighing/conflicts.ts';
import { recommendationSign } from './model/words.ts';
import { CaseSection } from './Section.tsx';

export function Conflicts({ fall }: { readonly fall: FallView }) {
  const conflicts = conflictsOf(fall.assessment);
  if (conflicts.length === 0) return null;
  return (
    <CaseSection fall={fall} id="widerspruch" title="Konzepte sagen Verschiedenes">
      {conflicts.map(({ subject, sides }) => (
        <div class="conflict" key={subject}>
          <h3 class="row-title">{subject}</h3>
          <dl>
            {sides.map(({ concept, recommended, isOpen }) => (
              <div key={concept.id}>
                <dt>{concept.result.title}</dt>
                <dd>
                  {recommended.team} ({recommendationSign(recommended, isOpen).word})
                </dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
      <p class="fact muted">
        Welches hier gilt, entscheidet Ihre Dienststelle; unter „Konzepte“ wählen Sie es.
      </p>
    </CaseSection>
  );
}
