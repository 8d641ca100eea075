/** "Tastenkürzel" of the browser: what they are now, and where they are changed. */
import { Section } from '../panel/Section.tsx';
import type { BrowserName, OptionsActions, OptionsState } from './model.ts';

interface Props {
  readonly state: OptionsState;
  readonly open: OptionsActions['openShortcuts'];
}

const WHERE: Readonly<Record<BrowserName, string>> = {
  chrome: 'Geändert werden sie unter chrome://extensions/shortcuts.',
  edge: 'Geändert werden sie unter edge://extensions/shortcuts.',
  firefox:
    'Geändert werden sie unter about:addons: Erweiterungen, Zahnrad, „Tastenkombinationen von Erweiterungen verwalten“.',
};

export function Shortcuts({ state: { kuerzel, browser }, open }: Props) {
  return (
    <Section id="kuerzel" title="Tastenkürzel">
      <dl class="felder">
        {kuerzel.map(({ keys, does }) => (
          <div key={does}>
            <dt>{does}</dt>
            <dd>{keys === '' ? <span class="muted">keines</span> : <kbd>{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <p class="line muted">
        {WHERE[browser]} Die Kürzel innerhalb der Seitenleiste stehen dort unter „Weiteres“.
      </p>
      <button type="button" class="button" onClick={() => open()}>
        Tastenkürzel ändern
      </button>
    </Section>
  );
}
