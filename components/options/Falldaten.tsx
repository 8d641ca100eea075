/** "Vergessen": how long a case that is not looked at any more is kept. */
import { anzahl } from '../../rules/anzahl.ts';
import { Section } from '../panel/Section.tsx';
import { Locked } from './Locked.tsx';
import type { OptionsActions, OptionsState } from './model.ts';

const HOURS = [1, 2, 4, 8, 12, 24];

interface Props {
  readonly state: OptionsState;
  readonly set: OptionsActions['set'];
}

export function Falldaten({ state: { werte, gesperrt }, set }: Props) {
  const hours = werte.vergessenNachStunden;
  const isLocked = gesperrt.includes('vergessenNachStunden');
  // What was set by other means is a choice too.
  const choices = HOURS.includes(hours) ? HOURS : [...HOURS, hours].sort((a, b) => a - b);
  return (
    <Section id="falldaten" title="Vergessen">
      <label class="search">
        <span>
          Einen Fall vergessen, so lange nach dem letzten Ansehen <Locked locked={isLocked} />
        </span>
        <select
          value={String(hours)}
          disabled={isLocked}
          onChange={({ currentTarget }) =>
            set({ vergessenNachStunden: Number(currentTarget.value) })
          }
        >
          {choices.map((each) => (
            <option key={each} value={String(each)}>
              {anzahl(each, 'Stunde', 'Stunden')}
            </option>
          ))}
        </select>
      </label>
      <p class="line muted">
        Falldaten liegen nur im Arbeitsspeicher. Wird der Browser geschlossen, sind sie in jedem
        Fall weg.
      </p>
    </Section>
  );
}
