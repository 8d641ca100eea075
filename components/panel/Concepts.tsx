/** "Konzepte": which of them hold in this office. All else in the panel follows from it. */
import type { PanelState } from '../../entrypoints/background/views.ts';
import type { PanelActions } from './actions.ts';
import { FoldingSection } from './Section.tsx';
import { useIsLocked, useVorgaben } from './vorgaben.ts';

interface Props {
  readonly concepts: PanelState['concepts'];
  readonly setConcepts: PanelActions['setConcepts'];
}

export function Concepts({ concepts, setConcepts }: Props) {
  const { dienststelle, konzepteGewaehlt } = useVorgaben();
  const isLocked = useIsLocked('konzepte');
  if (concepts.length === 0) return null;
  const active = concepts.filter((concept) => concept.active).map(({ id }) => id);
  // As in the settings: that all hold until one is chosen is no choice that one could take from.
  const chosen = konzepteGewaehlt ? active : [];
  const toggle = (id: string) =>
    setConcepts(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id]);
  return (
    <FoldingSection
      id="konzepte"
      title="Konzepte"
      open={active.length === 0}
      aside={
        konzepteGewaehlt ? `${active.length} von ${concepts.length} gelten` : 'noch nicht gewählt'
      }
    >
      <fieldset class="choices">
        <legend class="fact">
          {dienststelle === '' ? 'In dieser Dienststelle gelten' : `Es gelten (${dienststelle})`}
        </legend>
        {!konzepteGewaehlt && (
          <p class="line muted">Noch nicht gewählt: bis dahin gelten alle {concepts.length}.</p>
        )}
        {isLocked && <p class="line muted">Von Ihrer IT vorgegeben.</p>}
        {concepts.map(({ id, title }) => (
          <label key={id} class="choice">
            <input
              type="checkbox"
              autocomplete="off"
              checked={chosen.includes(id)}
              disabled={isLocked}
              onChange={() => toggle(id)}
            />
            <span>{title}</span>
          </label>
        ))}
      </fieldset>
    </FoldingSection>
  );
}
