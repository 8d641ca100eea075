/** "Fachverfahren": the site profiles. */
import { Section } from '../panel/Section.tsx';
import { Import } from './Import.tsx';
import type { OptionsActions, OptionsState } from './model.ts';
import { Profile } from './Profile.tsx';

interface Props {
  readonly profiles: OptionsState['profiles'];
  readonly actions: OptionsActions;
}

export function Profiles({ profiles, actions }: Props) {
  return (
    <Section id="profile" title="Fachverfahren">
      <p class="line muted">
        Ein Profil hält fest, was Sie in der Seitenleiste mit „Feld zuordnen“ gezeigt haben:
        Beschriftungen und Überschriften, nichts aus einem Fall.
      </p>
      {profiles.length === 0 && <p class="line">Noch kein Profil.</p>}
      <ul>
        {profiles.map(({ id, profile }) => (
          <Profile key={id} id={id} profile={profile} actions={actions} />
        ))}
      </ul>
      {profiles.length > 1 && (
        <div class="buttons">
          <button type="button" class="button" onClick={() => actions.save()}>
            Alle als Datei speichern
          </button>
        </div>
      )}
      <Import take={actions.take} />
    </Section>
  );
}
