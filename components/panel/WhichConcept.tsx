/** Nobody has said which concepts hold here: until someone does, all are looked at, most of other offices. */
import type { PanelState } from '../../entrypoints/background/views.ts';
import { useAnnounce } from './Announcer.tsx';
import type { PanelActions } from './actions.ts';
import { Fold } from './Fold.tsx';

interface Props {
  readonly concepts: PanelState['concepts'];
  readonly actions: Pick<PanelActions, 'setConcepts' | 'openOptions'>;
}

/** One of them with two clicks; where several hold, they are chosen in the settings. */
export function WhichConcept({ concepts, actions }: Props) {
  const announce = useAnnounce();
  const choose = ({ id, title }: Props['concepts'][number]) => {
    announce(`Es gilt: ${title}`);
    actions.setConcepts([id]);
  };
  return (
    <section class="which-concept" aria-labelledby="welches-konzept">
      <Fold
        class="fold-quiet"
        summary={
          <h2 id="welches-konzept" class="row-title">
            Welches Konzept gilt bei Ihnen?
          </h2>
        }
      >
        <ul class="which-choices">
          {concepts.map((concept) => (
            <li key={concept.id}>
              <button
                type="button"
                class="button"
                data-choose={concept.id}
                onClick={() => choose(concept)}
              >
                {concept.title}
              </button>
            </li>
          ))}
        </ul>
      </Fold>
      <p class="all-concepts fact muted">
        Bis Sie wählen, gelten alle {concepts.length}.{' '}
        <button type="button" class="link-button" onClick={actions.openOptions}>
          Mehrere wählen
        </button>
      </p>
    </section>
  );
}
