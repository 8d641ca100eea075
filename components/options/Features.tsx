/** "Funktionen": what is to be there at all. */
import { FUNKTIONEN, type Funktion, keysOf } from '../../rules/einstellungen/einstellungen.ts';
import { Section } from '../panel/Section.tsx';
import { Choices } from './Choices.tsx';
import type { OptionsActions, OptionsState } from './model.ts';

interface Props {
  readonly state: OptionsState;
  readonly set: OptionsActions['set'];
}

export function Features({ state: { werte, gesperrt }, set }: Props) {
  const alle = keysOf(FUNKTIONEN);
  return (
    <Section id="funktionen" title="Funktionen">
      <Choices<Funktion>
        legend="Eingeschaltet sind"
        hint="Was hier nicht angekreuzt ist, erscheint nicht und wird auch nicht ausgeführt."
        choices={alle.map((key) => ({ key, title: FUNKTIONEN[key] }))}
        chosen={alle.filter((key) => !werte.abgeschaltet.includes(key))}
        locked={gesperrt.includes('abgeschaltet')}
        set={(on) => set({ abgeschaltet: alle.filter((key) => !on.includes(key)) })}
      />
    </Section>
  );
}
