/** "Dienststelle und Konzepte": whose concepts hold here. All else follows from it. */
import { Section } from '../panel/Section.tsx';
import { Choices } from './Choices.tsx';
import { Locked } from './Locked.tsx';
import type { OptionsActions, OptionsState } from './model.ts';
import { Typed } from './Typed.tsx';

interface Props {
  readonly state: OptionsState;
  readonly set: OptionsActions['set'];
}

export function Office({ state: { werte, gesperrt, konzepte }, set }: Props) {
  const isLocked = gesperrt.includes('dienststelle');
  return (
    <Section id="konzepte" title="Dienststelle und Konzepte">
      {werte.konzepte === null && (
        <p class="line band-info hint" data-unchosen>
          Noch ist nichts gewählt: Alle {konzepte.length} Konzepte gelten. Wählen Sie, welche in
          Ihrer Dienststelle gelten.
        </p>
      )}
      <Choices
        legend={werte.konzepte === null ? 'Es sollen gelten' : 'Es gelten'}
        choices={konzepte.map(({ id, title, about }) => ({ key: id, title, sub: about }))}
        chosen={werte.konzepte ?? []}
        locked={gesperrt.includes('konzepte')}
        set={(chosen) => set({ konzepte: chosen })}
      />
      <Typed
        label={
          <>
            Name der Dienststelle (freiwillig) <Locked locked={isLocked} />
          </>
        }
        value={werte.dienststelle}
        most={120}
        disabled={isLocked}
        keep={(text) => set({ dienststelle: text })}
      />
    </Section>
  );
}
