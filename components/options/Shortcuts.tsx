/** "Tastenkürzel" of the browser: what they are now, and where they are changed. */
import { Section } from '../panel/Section.tsx';
import { germanKeys } from './keys.ts';
import type { BrowserName, OptionsActions, OptionsState } from './model.ts';

interface Props {
  readonly state: OptionsState;
  readonly open: OptionsActions['openShortcuts'];
}

/** The address, and the way from there. */
const WHERE: Readonly<Record<BrowserName, readonly [address: string, way: string]>> = {
  chrome: ['chrome://extensions/shortcuts', ''],
  edge: ['edge://extensions/shortcuts', ''],
  firefox: [
    'about:addons',
    ': Erweiterungen, Zahnrad, „Tastenkombinationen von Erweiterungen verwalten“',
  ],
};

export function Shortcuts({ state: { kuerzel, browser }, open }: Props) {
  const [address, way] = WHERE[browser];
  return (
    <Section id="kuerzel" title="Tastenkürzel">
      <dl class="felder">
        {kuerzel.map(({ keys, does }) => (
          <div key={does}>
            <dt>{does}</dt>
            <dd>
              {keys === '' ? <span class="muted">keines</span> : <kbd>{germanKeys(keys)}</kbd>}
            </dd>
          </div>
        ))}
      </dl>
      <p class="line muted">
        Geändert werden sie unter <span class="address">{address}</span>
        {way}. Die Kürzel innerhalb der Seitenleiste stehen dort unter „Weiteres“.
      </p>
      <button type="button" class="button" onClick={() => open()}>
        Tastenkürzel ändern
      </button>
    </Section>
  );
}
