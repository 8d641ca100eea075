/** What the settings show: read anew at each look. */
import { browser } from 'wxt/browser';
import type { ConceptRow, OptionsState } from '../../components/options/model.ts';
import { anzahl } from '../../rules/anzahl.ts';
import { CONCEPTS } from '../../rules/concepts/index.ts';
import { geltend } from '../../rules/einstellungen/geltend.ts';
import { pickVersion } from '../../rules/engine/version.ts';
import { loadOwn } from '../background/settings/own.ts';
import { originsWithoutPill } from '../background/settings/pill.ts';
import { loadPolicy } from '../background/settings/policy.ts';
import { brokenProfiles, loadProfiles } from '../background/settings/profiles.ts';
import { today } from '../background/today.ts';
import { grantedPatterns } from './hosts.ts';
import { browserName, shortcutRows } from './shortcuts.ts';

export async function optionsState(): Promise<OptionsState> {
  const [own, policy, profiles, broken, withoutPill, kuerzel] = await Promise.all([
    loadOwn(),
    loadPolicy(),
    loadProfiles(),
    brokenProfiles(),
    originsWithoutPill(),
    shortcutRows(),
  ]);
  const { werte, gesperrt } = geltend(own.werte, policy.werte);
  return {
    werte,
    gesperrt,
    probleme: {
      richtlinie: policy.probleme,
      eigene: [...own.probleme, ...brokenWords(broken.length)],
    },
    konzepte: conceptRows(today()),
    profiles,
    vorgegebeneProfile: policy.werte.profile,
    withoutPill,
    hosts: await grantedPatterns(werte.fachverfahren),
    kuerzel,
    browser: browserName(),
    version: browser.runtime.getManifest().version,
  };
}

function conceptRows(day: string): readonly ConceptRow[] {
  return CONCEPTS.map((concept) => ({
    id: concept.id,
    title: concept.title,
    about: concept.about ?? '',
    document: pickVersion(concept, day).version.document,
  }));
}

/** Nobody chose the keys that profiles are kept under: how many it are says as much. */
const brokenWords = (count: number): readonly string[] =>
  count === 0 ? [] : [`Profile der Fachverfahren: ${anzahl(count, 'ist', 'sind')} nicht zu lesen.`];
