/** All that is kept, as people call it, and how to be rid of it. */
import { browser } from 'wxt/browser';
import type { StoredRow } from '../../components/options/model.ts';
import { TITEL } from '../../rules/einstellungen/einstellungen.ts';
import { isSchluessel } from '../../rules/einstellungen/geltend.ts';
import { ask } from '../pages/worker.ts';

/** By how the key begins; the rest of it tells one from the other. */
const NAMES: readonly (readonly [string, (rest: string) => string])[] = [
  ['einstellung:', (key) => `Einstellung: ${isSchluessel(key) ? TITEL[key] : key}`],
  ['profile:', (id) => `Profil ${id}`],
  ['pill', () => 'Zähler am Rand der Seite'],
  ['fall:', (id) => `Fall ${id}`],
  ['tab:', (id) => `Was die Seite in Tab ${id} zeigt`],
  ['verzeichnis', () => 'Liste der Fälle dieser Sitzung'],
  ['dismissed', () => 'Ausgeblendete Hinweise'],
  ['stichtag', () => 'Gewählter Stichtag'],
  ['verdraengt', () => 'Zahl der Fälle, die weichen mussten'],
  ['teaching:', (id) => `„Feld zuordnen“ in Tab ${id}`],
  ['update', () => 'Neue Fassung'],
  ['day', () => 'Tag der letzten Benutzung'],
  ['faults', () => 'Fehler dieser Sitzung'],
  ['expelled:', (id) => `Seite in Tab ${id}, die Hinweise entfernt`],
  ['reveal:', (id) => `Angeklickter Hinweis in Tab ${id}`],
];

function titleOf(key: string): string {
  const [prefix, name] = NAMES.find(([begin]) => key.startsWith(begin)) ?? ['', undefined];
  return name?.(key.slice(prefix.length)) ?? `Weiteres: ${key}`;
}

/** Some of it is kept as JSON already. */
function unpacked(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

async function rowsOf(place: StoredRow['place']): Promise<StoredRow[]> {
  const stored: Record<string, unknown> = await browser.storage[place].get(null);
  return Object.entries(stored)
    .map(([key, value]) => ({
      key,
      title: titleOf(key),
      place,
      content: JSON.stringify(unpacked(value), null, 2),
    }))
    .toSorted((a, b) => a.title.localeCompare(b.title, 'de'));
}

export async function storedRows(): Promise<readonly StoredRow[]> {
  return (await Promise.all([rowsOf('local'), rowsOf('session')])).flat();
}

/** Rejects where something is left. The worker forgets the cases, so that pages and panel hear of it. */
export async function deleteAll(): Promise<void> {
  const { sitzung } = await ask({ type: 'forgetAll', tabId: 0 });
  if (sitzung.nichtBehalten) throw new Error('not all cases could be forgotten');
  const session: Record<string, unknown> = await browser.storage.session.get(null);
  // What is left of a tab says that something was forgotten, and nothing else.
  const others = Object.keys(session).filter((key) => !key.startsWith('tab:'));
  await browser.storage.session.remove(others);
  await browser.storage.local.clear();
}
