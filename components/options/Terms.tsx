/** "Begriffe": the word that the office has for the Kooperationsplan. */
import { BEGRIFFE_EGV } from '../../rules/einstellungen/einstellungen.ts';
import { Section } from '../panel/Section.tsx';
import { Locked } from './Locked.tsx';
import type { OptionsActions, OptionsState } from './model.ts';

interface Props {
  readonly state: OptionsState;
  readonly set: OptionsActions['set'];
}

export function Terms({ state: { werte, gesperrt }, set }: Props) {
  const isLocked = gesperrt.includes('begriffEgv');
  return (
    <Section id="begriffe" title="Begriffe">
      <fieldset class="choices" disabled={isLocked}>
        <legend class="row-title">
          So heißt der Plan nach § 15 SGB II in Seitenleiste, Hinweisen und Vermerken{' '}
          <Locked locked={isLocked} />
        </legend>
        {BEGRIFFE_EGV.map((begriff) => (
          <label key={begriff} class="choice" data-choice={begriff}>
            <input
              type="radio"
              name="begriffEgv"
              checked={werte.begriffEgv === begriff}
              onChange={() => set({ begriffEgv: begriff })}
            />
            <span>{begriff}</span>
          </label>
        ))}
      </fieldset>
      <p class="line muted">
        Die Quellen der Konzepte werden nicht geändert. Gelesen wird jeder dieser Begriffe.
      </p>
    </Section>
  );
}
