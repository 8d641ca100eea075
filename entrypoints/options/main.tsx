/** Mounts the settings and keeps them up to date; whatever fails ends here as one line. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../assets/options.css';
import type { OptionsActions, OptionsState } from '../../components/options/model.ts';
import { Options } from '../../components/options/Options.tsx';
import type { Teil } from '../../rules/einstellungen/einstellungen.ts';
import { saveOwn } from '../background/settings/own.ts';
import { onPolicyChanged } from '../background/settings/policy.ts';
import { type Fault, faultOf, withFault } from '../faults/fault.ts';
import { saveFile } from '../pages/saveFile.ts';
import { ask } from '../pages/worker.ts';
import { withdraw } from './hosts.ts';
import {
  exportText,
  removeProfile,
  renameProfile,
  setActive,
  setPlaces,
  unteach,
} from './profiles.ts';
import { openShortcuts } from './shortcuts.ts';
import { optionsState } from './state.ts';
import { deleteAll, storedRows } from './stored.ts';
import { allSettingsText, importText } from './transfer.ts';

const FAILED = 'Das hat nicht geklappt; nichts wurde geändert. Bitte noch einmal versuchen.';

const root = document.getElementById('options');
let faults: readonly Fault[] = [];
let state: OptionsState | null = null;
let error: string | undefined;
/** How many settings were made in this page. */
let settingsMade = 0;

function draw(): void {
  if (root) {
    render(<Options state={state} error={error} faults={faults} actions={actions} />, root);
  }
}

async function refresh(): Promise<void> {
  const before = settingsMade;
  const now = await optionsState();
  // What was asked for before the last setting does not know it; whoever made that asks again.
  if (before !== settingsMade) return;
  state = now;
  draw();
}

/** Draws what became of it; a failure is told and thrown no further. */
function perform(act: () => Promise<unknown>): void {
  error = undefined;
  const told = (cause: unknown) => {
    error = FAILED;
    report(cause);
  };
  act().catch(told).then(refresh).catch(told);
}

/** Drawn before it is kept: the next one, a moment later, is made of what is seen. */
function set(changes: Teil): void {
  settingsMade += 1;
  if (state !== null) state = { ...state, werte: { ...state.werte, ...changes } };
  draw();
  perform(() => saveOwn(changes));
}

/** The one place where an error of the settings ends: in their own console, and as a line above them. */
function report(cause: unknown): void {
  console.error('Konzeptlotse:', cause);
  faults = withFault(faults, faultOf('Einstellungen', cause));
  // Not within the drawing that it may come from.
  queueMicrotask(draw);
}

addEventListener('error', ({ error: cause }) => report(cause));
addEventListener('unhandledrejection', ({ reason }) => report(reason));

/** The worker does it, since it tells the open pages as well. */
async function showPill(origin: string): Promise<void> {
  const tabId = (await browser.tabs.getCurrent())?.id ?? 0;
  await ask({ type: 'pill', tabId, origin, shown: true });
}

const JSON_TYPE = 'application/json';

const actions: OptionsActions = {
  set,
  rename: (id, name) => renameProfile(id, name),
  setActive: (id, active) => perform(() => setActive(id, active)),
  setPlaces: (id, places) => setPlaces(id, places),
  unteach: (id, what) => perform(() => unteach(id, what)),
  remove: (id) => perform(() => removeProfile(id)),
  save: (id) =>
    perform(async () => {
      const { name, text } = await exportText(id);
      saveFile(name, JSON_TYPE, text);
    }),
  saveAll: () =>
    perform(async () =>
      saveFile('konzeptlotse-einstellungen.json', JSON_TYPE, await allSettingsText()),
    ),
  take: (text, replace) => importText(text, replace),
  showPill: (origin) => perform(() => showPill(origin)),
  withdraw: (pattern) => perform(() => withdraw(pattern)),
  openShortcuts: () => perform(openShortcuts),
  copy: (text) => navigator.clipboard.writeText(text),
  failed: report,
  putFaultsAway() {
    faults = [];
    draw();
  },
  stored: storedRows,
  deleteAll,
};

const look = () => perform(async () => undefined);
look();
browser.storage.local.onChanged.addListener(look);
browser.permissions.onAdded.addListener(look);
browser.permissions.onRemoved.addListener(look);
onPolicyChanged(look);
// A shortcut may have been changed meanwhile.
addEventListener('focus', look);
