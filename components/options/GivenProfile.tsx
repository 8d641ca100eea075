import { labelOf } from '../../rules/fall/anzeige.ts';
import { anchorWords } from '../../rules/profil/anker.ts';
import type { SiteProfile } from '../../rules/profil/profil.ts';
import { Fold } from '../panel/Fold.tsx';
import { addressWords } from './Addresses.tsx';
import { Locked } from './Locked.tsx';
import { lessonsWords } from './lessons.ts';

/** A site profile of the policy: used, shown, and not to be changed. */
export function GivenProfile({ profile }: { readonly profile: SiteProfile }) {
  const { name, active, addresses, mappings, exclusions, caseKey } = profile;
  return (
    <li class="card profile" data-given={name}>
      <div class="options-row">
        <h4 class="row-title">{name}</h4>
        <span>
          {!active && 'abgeschaltet '}
          <Locked locked />
        </span>
      </div>
      <p class="muted address">{addressWords(addresses)}</p>
      <Fold summary={lessonsWords(profile)}>
        <ul class="plain-list">
          {caseKey && (
            <li>
              {labelOf('kundennummer')}
              <span class="row-sub muted">{anchorWords(caseKey)}</span>
            </li>
          )}
          {mappings.map(({ field, anchor }) => (
            <li key={`${field} ${JSON.stringify(anchor)}`}>
              {labelOf(field)}
              <span class="row-sub muted">{anchorWords(anchor)}</span>
            </li>
          ))}
          {exclusions.map((anchor) => (
            <li key={JSON.stringify(anchor)}>
              Nicht lesen
              <span class="row-sub muted">{anchorWords(anchor)}</span>
            </li>
          ))}
        </ul>
      </Fold>
    </li>
  );
}
