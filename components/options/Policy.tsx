/** What the office's IT decides, and what can't be read of it or of what is kept here. */
import { TITEL } from '../../rules/einstellungen/einstellungen.ts';
import { Icon } from '../Icon.tsx';
import type { OptionsState } from './model.ts';

export function Policy({ state }: { readonly state: OptionsState }) {
  const { gesperrt, probleme, vorgegebeneProfile } = state;
  const names = [
    ...gesperrt.map((each) => (each === 'profile' ? 'Eigene Profile' : TITEL[each])),
    ...(vorgegebeneProfile.length > 0 ? ['Profile der Fachverfahren'] : []),
  ];
  return (
    <>
      {names.length > 0 && (
        <p class="line hint band-neutral" data-policy>
          Ihre IT hat einen Teil vorgegeben: {names.join(', ')}. Das ist gekennzeichnet und lässt
          sich hier nicht ändern.
        </p>
      )}
      <Broken
        of="richtlinie"
        text="In den Vorgaben Ihrer IT ist etwas nicht zu verstehen. Es wird übergangen, alles andere gilt. Bitte an die IT weitergeben:"
        problems={probleme.richtlinie}
      />
      <Broken
        of="eigene"
        text="Von den gespeicherten Einstellungen ist etwas nicht zu lesen. Es gilt nicht, alles andere gilt. Bitte hier neu wählen:"
        problems={probleme.eigene}
      />
    </>
  );
}

interface BrokenProps {
  readonly of: keyof OptionsState['probleme'];
  readonly text: string;
  readonly problems: readonly string[];
}

function Broken({ of, text, problems }: BrokenProps) {
  if (problems.length === 0) return null;
  return (
    <div class="problem" data-broken={of}>
      <Icon name="warning" />
      <div>
        <p>{text}</p>
        <ul class="problem-list">
          {problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}
