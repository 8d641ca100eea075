/** The settings that hold now. */
import type { Concept } from '../../../rules/concept/data.ts';
import { CONCEPTS } from '../../../rules/concepts/index.ts';
import type { Einstellungen, Funktion } from '../../../rules/einstellungen/einstellungen.ts';
import { type Geltend, geltend } from '../../../rules/einstellungen/geltend.ts';
import { report } from '../session/report.ts';
import { loadOwn, saveOwn } from './own.ts';
import { loadPolicySettings } from './policy.ts';

let asking: Promise<Geltend> | null = null;

/**
 * Where those of the user can't be had, the defaults hold, and an error is told of. Whoever asks in the same
 * turn is given the same answer: each call goes through the browser, and a panel waits.
 */
export function settingsNow(): Promise<Geltend> {
  if (asking === null) {
    asking = load();
    queueMicrotask(() => {
      asking = null;
    });
  }
  return asking;
}

async function load(): Promise<Geltend> {
  const own = loadOwn().then(
    ({ werte }) => werte,
    (cause: unknown) => {
      report(cause);
      return {};
    },
  );
  const [werte, policy] = await Promise.all([own, loadPolicySettings()]);
  return geltend(werte, policy.werte);
}

/** The concepts that hold by these settings, in their own order. */
export function conceptsIn({ konzepte }: Einstellungen): readonly Concept[] {
  return konzepte === null ? CONCEPTS : CONCEPTS.filter(({ id }) => konzepte.includes(id));
}

/** Ids of the concepts that hold from now on; nothing changes where the policy says which. */
export async function saveConcepts(ids: readonly string[]): Promise<void> {
  const { gesperrt } = await settingsNow();
  if (gesperrt.includes('konzepte')) return;
  await saveOwn({ konzepte: CONCEPTS.filter(({ id }) => ids.includes(id)).map(({ id }) => id) });
}

/** Whether someone may say here what stands where in a page. */
export async function mayTeach(): Promise<boolean> {
  const { werte, gesperrt } = await settingsNow();
  return !werte.abgeschaltet.includes('zuordnen') && !gesperrt.includes('profile');
}

/** Whether a function is not to be used here. */
export async function isOff(funktion: Funktion): Promise<boolean> {
  return (await settingsNow()).werte.abgeschaltet.includes(funktion);
}
