import { useState } from 'preact/hooks';
import { labelOf } from '../../rules/fall/anzeige.ts';
import { anchorWords } from '../../rules/profil/anker.ts';
import type { Anchor, SiteProfile } from '../../rules/profil/profil.ts';
import { Confirm } from '../panel/Confirm.tsx';
import { Fold } from '../panel/Fold.tsx';
import { useFocusInPlace } from '../panel/useFocusInPlace.ts';
import { Addresses, addressWords } from './Addresses.tsx';
import { lessonsWords } from './lessons.ts';
import type { OptionsActions, Taught } from './model.ts';
import { Rename } from './Rename.tsx';

interface Props {
  readonly id: string;
  readonly profile: SiteProfile;
  /** The office's IT decides on profiles: this one can be looked at and saved, not changed. */
  readonly locked: boolean;
  readonly actions: OptionsActions;
}

/** One site profile: what it is about, what was taught, and what can be done with it. */
export function Profile({ id, profile, locked, actions }: Props) {
  const [doing, setDoing] = useState<'renaming' | 'deleting' | undefined>();
  const around = useFocusInPlace<HTMLLIElement>(doing);
  const done = () => setDoing(undefined);
  return (
    <li
      class={profile.active ? 'card profile' : 'card profile profile-off'}
      data-profile={profile.name}
      ref={around}
    >
      <fieldset class="choices" disabled={locked}>
        <legend class="sr-only">Eigenes Profil</legend>
        <div class="options-row">
          <h4 class="row-title address">{profile.name}</h4>
          <label class="choice">
            <input
              type="checkbox"
              checked={profile.active}
              onChange={() => actions.setActive(id, !profile.active)}
            />
            <span>
              eingeschaltet<span class="sr-only">: {profile.name}</span>
            </span>
          </label>
        </div>
        <p class="muted address">{addressWords(profile.addresses)}</p>
        <Lessons profile={profile} unteach={(what) => actions.unteach(id, what)} />
        <Addresses profile={profile} set={(places) => actions.setPlaces(id, places)} />
      </fieldset>
      {doing === 'renaming' && (
        <Rename name={profile.name} rename={(name) => actions.rename(id, name)} done={done} />
      )}
      {doing === 'deleting' && (
        <Confirm
          text="Was Sie gezeigt haben, geht dabei verloren."
          yes="Endgültig löschen"
          act={() => actions.remove(id)}
          leave={done}
        />
      )}
      {doing === undefined && (
        <div class="buttons">
          <button
            type="button"
            class="button"
            data-asks="renaming"
            disabled={locked}
            onClick={() => setDoing('renaming')}
          >
            Umbenennen
          </button>
          <button type="button" class="button" onClick={() => actions.save(id)}>
            Als Datei speichern
          </button>
          <button
            type="button"
            class="button"
            data-asks="deleting"
            disabled={locked}
            onClick={() => setDoing('deleting')}
          >
            Löschen
          </button>
        </div>
      )}
    </li>
  );
}

interface LessonsProps {
  readonly profile: SiteProfile;
  readonly unteach: (what: Taught) => void;
}

function Lessons({ profile, unteach }: LessonsProps) {
  const { mappings, exclusions, caseKey } = profile;
  return (
    <Fold summary={lessonsWords(profile)}>
      <ul>
        {caseKey && (
          <Lesson
            what={`${labelOf('kundennummer')} (daran wird der Fall erkannt)`}
            anchor={caseKey}
            remove={() => unteach({ list: 'caseKey' })}
          />
        )}
        {mappings.map(({ field, anchor }, index) => (
          <Lesson
            key={`${field} ${JSON.stringify(anchor)}`}
            what={labelOf(field)}
            anchor={anchor}
            remove={() => unteach({ list: 'mappings', index })}
          />
        ))}
        {exclusions.map((anchor, index) => (
          <Lesson
            key={JSON.stringify(anchor)}
            what="Nicht lesen"
            anchor={anchor}
            remove={() => unteach({ list: 'exclusions', index })}
          />
        ))}
      </ul>
    </Fold>
  );
}

interface LessonProps {
  readonly what: string;
  readonly anchor: Anchor;
  readonly remove: () => void;
}

function Lesson({ what, anchor, remove }: LessonProps) {
  const place = anchorWords(anchor);
  return (
    <li class="options-row">
      <span>
        <span class="row-title">{what}</span>
        <span class="row-sub muted">
          {place}
          {anchor.mask !== undefined && ` (Maske „${anchor.mask}“)`}
        </span>
      </span>
      <button type="button" class="link-button" onClick={remove}>
        Entfernen
        <span class="sr-only">
          : {what}, {place}
        </span>
      </button>
    </li>
  );
}
