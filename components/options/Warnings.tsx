/** "Warnungen und Markierungen": from when on a deadline is near, and what is shown of it in pages. */
import { GRENZEN, keysOf, MARKEN, type Marke } from '../../rules/einstellungen/einstellungen.ts';
import { Section } from '../panel/Section.tsx';
import { Choices } from './Choices.tsx';
import { Locked } from './Locked.tsx';
import type { OptionsActions, OptionsState } from './model.ts';
import { Pills } from './Pills.tsx';
import { Typed } from './Typed.tsx';

interface Props {
  readonly state: OptionsState;
  readonly actions: Pick<OptionsActions, 'set' | 'showPill'>;
}

const [LEAST, MOST] = GRENZEN.vorlaufTage;

export function Warnings({ state: { werte, gesperrt, withoutPill }, actions }: Props) {
  const isLocked = gesperrt.includes('vorlaufTage');
  return (
    <Section id="hinweise" title="Warnungen und Markierungen">
      <Typed
        label={
          <>
            Ab so vielen Tagen vor dem letzten Arbeitstag gilt eine Frist als „bald fällig“{' '}
            <Locked locked={isLocked} />
          </>
        }
        range={GRENZEN.vorlaufTage}
        value={String(werte.vorlaufTage)}
        disabled={isLocked}
        keep={(text) => actions.set({ vorlaufTage: Number(text) })}
      />
      <p class="line muted">
        {LEAST} bis {MOST}. Wo ein Konzept selbst einen Vorlauf nennt, gilt der.
      </p>
      <Choices<Marke>
        legend="In der Seite wird neben dem Feld gezeigt"
        choices={keysOf(MARKEN).map((key) => ({ key, title: MARKEN[key] }))}
        chosen={werte.marken}
        locked={gesperrt.includes('marken')}
        set={(marken) => actions.set({ marken })}
      />
      <Pills origins={withoutPill} show={actions.showPill} />
    </Section>
  );
}
