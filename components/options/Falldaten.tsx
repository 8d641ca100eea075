/** "Falldaten": how long a case that is not looked at any more is kept. */
import { Section } from '../panel/Section.tsx';
import type { OptionsActions, OptionsState } from './model.ts';

const HOURS = [1, 2, 4, 8, 12, 24];

interface Props {
  readonly hours: OptionsState['vergessenNachStunden'];
  readonly setVergessen: OptionsActions['setVergessen'];
}

export function Falldaten({ hours, setVergessen }: Props) {
  // What was set by other means is a choice too.
  const choices = HOURS.includes(hours) ? HOURS : [...HOURS, hours].sort((a, b) => a - b);
  return (
    <Section id="falldaten" title="Falldaten">
      <label class="search">
        <span>Einen Fall vergessen, so lange nach dem letzten Ansehen</span>
        <select
          value={String(hours)}
          onChange={({ currentTarget }) => setVergessen(Number(currentTarget.value))}
        >
          {choices.map((each) => (
            <option key={each} value={String(each)}>
              {`${each.toLocaleString('de-DE')} ${each === 1 ? 'Stunde' : 'Stunden'}`}
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
