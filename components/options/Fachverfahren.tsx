/** "Fachverfahren": which pages are read, and what was taught of them. */
import { Section } from '../panel/Section.tsx';
import { GivenProfile } from './GivenProfile.tsx';
import { Hosts } from './Hosts.tsx';
import { Locked } from './Locked.tsx';
import type { OptionsActions, OptionsState } from './model.ts';
import { Profile } from './Profile.tsx';

interface Props {
  readonly state: OptionsState;
  readonly actions: OptionsActions;
}

export function Fachverfahren({ state, actions }: Props) {
  const { hosts, profiles, vorgegebeneProfile, gesperrt, werte } = state;
  const isLocked = gesperrt.includes('profile');
  return (
    <Section id="profile" title="Fachverfahren">
      <Hosts hosts={hosts} allowed={werte.fachverfahren} withdraw={actions.withdraw} />
      <h3 class="row-title">
        Profile <Locked locked={isLocked} />
      </h3>
      <p class="line muted">
        Ein Profil hält fest, was in der Seitenleiste mit „Feld zuordnen“ gezeigt wurde:
        Beschriftungen und Überschriften, nichts aus einem Fall.
      </p>
      {isLocked && profiles.length > 0 && (
        <p class="line">Eigene Profile gelten hier nicht; gelesen wird nach denen Ihrer IT.</p>
      )}
      {profiles.length + vorgegebeneProfile.length === 0 && <p class="line">Noch kein Profil.</p>}
      <ul>
        {vorgegebeneProfile.map((profile) => (
          <GivenProfile key={profile.name} profile={profile} />
        ))}
      </ul>
      <ul>
        {profiles.map(({ id, profile }) => (
          <Profile key={id} id={id} profile={profile} locked={isLocked} actions={actions} />
        ))}
      </ul>
      {profiles.length > 1 && (
        <div class="buttons">
          <button type="button" class="button" onClick={() => actions.save()}>
            Alle Profile als Datei speichern
          </button>
        </div>
      )}
      {!isLocked && (
        <p class="line">
          Profile aus einer Datei übernehmen Sie unter „<a href="#austausch">Ausfuhr und Einfuhr</a>
          “.
        </p>
      )}
    </Section>
  );
}
