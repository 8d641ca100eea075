/** Mounts the settings and keeps them up to date; whatever fails ends here as one line. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../assets/options.css';
import type { OptionsActions, OptionsState } from '../../components/options/model.ts';
import { Options } from '../../components/options/Options.tsx';
import { originsWithoutPill } from '../background/pill.ts';
import { loadProfiles } from '../background/profiles.ts';
import type { PanelMessage } from '../background/protocol.ts';
import { saveVergessen, vergessenNachStunden } from '../background/settings.ts';
import { saveFile } from '../sidepanel/saveFile.ts';
import { grantedPatterns, withdraw } from './hosts.ts';
import {
  exportText,
  importText,
  removeProfile,
  renameProfile,
  setActive,
  unteach,
} from './profiles.ts';

const FAILED = 'Das hat nicht geklappt; nichts wurde geändert. Bitte noch einmal versuchen.';

const root = document.getElementById('options');
let state: OptionsState | null = null;
let error: string | undefined;

function draw(): void {
  if (root) render(<Options state={state} error={error} actions={actions} />, root);
}

async function refresh(): Promise<void> {
  const [profiles, hosts, vergessen, withoutPill] = await Promise.all([
    loadProfiles(),
    grantedPatterns(),
    vergessenNachStunden(),
    originsWithoutPill(),
  ]);
  state = { profiles, hosts, vergessenNachStunden: vergessen, withoutPill };
  draw();
}

/** Draws what became of it; a failure is told and thrown no further. */
function perform(act: () => Promise<unknown>): void {
  error = undefined;
  act()
    .then(refresh)
    .catch((cause: unknown) => {
      console.error('Konzeptlotse:', cause);
      error = FAILED;
      draw();
    });
}

/** The worker does it, since it tells the open pages as well. */
async function showPill(origin: string): Promise<void> {
  const tabId = (await browser.tabs.getCurrent())?.id ?? 0;
  const message: PanelMessage = { type: 'pill', tabId, origin, shown: true };
  await browser.runtime.sendMessage(message);
}

const actions: OptionsActions = {
  rename: (id, name) => renameProfile(id, name),
  setActive: (id, active) => perform(() => setActive(id, active)),
  unteach: (id, what) => perform(() => unteach(id, what)),
  remove: (id) => perform(() => removeProfile(id)),
  save: (id) =>
    perform(async () => {
      const { name, text } = await exportText(id);
      saveFile(name, 'application/json', text);
    }),
  take: (text, replace) => importText(text, replace),
  setVergessen: (hours) => perform(() => saveVergessen(hours)),
  showPill: (origin) => perform(() => showPill(origin)),
  withdraw: (pattern) => perform(() => withdraw(pattern)),
};

perform(async () => undefined);
browser.storage.local.onChanged.addListener(() => perform(async () => undefined));
browser.permissions.onAdded.addListener(() => perform(async () => undefined));
browser.permissions.onRemoved.addListener(() => perform(async () => undefined));
