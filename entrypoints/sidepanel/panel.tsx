/** Draws the panel and keeps it up to date; whatever fails ends here as one line. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import type { PanelActions } from '../../components/panel/actions.ts';
import { printFallblatt } from '../../components/panel/fallblatt/onPrint.tsx';
import { Panel } from '../../components/panel/Panel.tsx';
import type { Trouble } from '../../components/panel/Trouble.tsx';
import type { FeldKey } from '../../rules/fall/felder.ts';
import type { PanelState } from '../background/views.ts';
import { type Fault, faultOf, withFault } from '../faults/fault.ts';
import { saveFile } from '../pages/saveFile.ts';
import {
  ask,
  askForReasons,
  askToDiagnose,
  askToInsert,
  askToRecognise,
  onNotKept,
  point,
  WorkerFailed,
} from '../pages/worker.ts';
import { followDay } from './day.ts';
import { detach } from './detach.ts';
import type { FirstLook } from './firstLook.ts';
import { followTab, tabOfAddress } from './tab.ts';

let tabId: number | undefined;
let state: PanelState | null = null;
let trouble: Trouble | undefined;
let busy = false;
/** After so many ms without an answer the panel says that it waits. */
const SLOW = 400;
/** For so many ms an empty window is quieter than a word that is gone at once. */
const BLANK = 150;
/** Counts the questions: an answer that a later one has overtaken is dropped. */
let asked = 0;

function draw(): void {
  const root = document.getElementById('panel');
  if (root) {
    // What the worker told of may be among its own by now.
    const all = faults.reduce(withFault, state?.faults ?? []);
    render(
      <Panel state={state} trouble={trouble} busy={busy} faults={all} actions={actions} />,
      root,
    );
  }
}

const update = (message: Parameters<typeof ask>[0]) => show(askTwice(message));

/** Draws the answer when it is there. */
async function show(answering: Promise<PanelState>): Promise<void> {
  asked += 1;
  const turn = asked;
  const slow = setTimeout(() => {
    busy = true;
    draw();
  }, SLOW);
  try {
    const answer = await answering;
    // Overtaken by a later question, or of the tab that was in view before.
    if (turn !== asked || answer.tabId !== tabId) return;
    state = answer;
    trouble = undefined;
  } catch (cause) {
    if (turn !== asked) return;
    trouble = troubleOf(cause);
  } finally {
    clearTimeout(slow);
    if (turn === asked) busy = false;
  }
  draw();
}

/** A worker that ended over it begins anew with the next message: so nothing that was said to it is lost. */
async function askTwice(
  message: Parameters<typeof ask>[0],
  first = ask(message),
): Promise<PanelState> {
  try {
    return await first;
  } catch (cause) {
    if (cause instanceof WorkerFailed || isOutdated()) throw cause;
    return ask(message);
  }
}

function troubleOf(cause: unknown): Trouble {
  if (isOutdated()) return 'outdated';
  if (!(cause instanceof WorkerFailed)) return 'noAnswer';
  keepFault(cause.fault);
  return 'failed';
}

/** What went wrong here, or in an answer that never came. */
let faults: readonly Fault[] = [];

function keepFault(fault: Fault): void {
  faults = withFault(faults, fault);
}

/** The one place where an error of the panel ends: in its own console, and as a line above the case. */
function report(cause: unknown): void {
  console.error('Konzeptlotse:', cause);
  keepFault(faultOf('Seitenleiste', cause));
  // Not within the drawing that it may come from.
  queueMicrotask(draw);
}

addEventListener('error', ({ error }) => report(error));
addEventListener('unhandledrejection', ({ reason }) => report(reason));

/** An extension that was updated leaves its open views without a runtime of their own. */
function isOutdated(): boolean {
  return browser.runtime?.id === undefined;
}

/** A refresh that is under way, and whether something has changed since it was asked for. */
let refreshing = false;
let changed = false;

/** One at a time: where much changes, what is drawn is a little old, and not always overtaken. */
async function refresh(): Promise<void> {
  changed = true;
  if (refreshing) return;
  refreshing = true;
  while (changed && tabId !== undefined) {
    changed = false;
    await update({ type: 'state', tabId });
  }
  refreshing = false;
}

/** Match patterns know no port in Firefox, and without one they match every port anywhere. */
function patternOf(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}

/** Rejected or refused alike: the page stays unread, and the panel says so. */
async function request(origin: string): Promise<void> {
  const granted = await browser.permissions
    .request({ origins: [patternOf(origin)] })
    .catch(() => false);
  if (granted) return void refresh();
  trouble = 'noGrant';
  draw();
}

function frame(field: FeldKey | null, scroll = false): void {
  if (tabId !== undefined) point({ type: 'show', tabId, field, scroll });
}

/** Of the tab that is in view; before one is, there is nothing to tell. */
function tell(message: WithoutTab<Parameters<typeof ask>[0]>): void {
  if (tabId !== undefined) void update({ ...message, tabId });
}

type WithoutTab<Message> = Message extends unknown ? Omit<Message, 'tabId'> : never;

async function detachPanel(): Promise<void> {
  if (tabId !== undefined) await detach(tabId);
}

const actions: PanelActions = {
  copy: (text) => navigator.clipboard.writeText(text),
  async saveCalendar(entries) {
    const { icsOf } = await import('./ics.ts');
    const day = state?.today;
    if (day !== undefined) saveFile('fristen.ics', 'text/calendar', icsOf(entries, day));
  },
  grant: (origin) => void request(origin),
  insert: (fall, text) =>
    tabId === undefined ? Promise.resolve('noField') : askToInsert(tabId, fall, text),
  reasons: (fall, of) =>
    tabId === undefined ? Promise.resolve(null) : askForReasons(tabId, fall, of),
  recognise: (text) =>
    tabId === undefined ? Promise.reject(new Error('no tab')) : askToRecognise(tabId, text),
  show: (field, scroll) => frame(field, scroll),
  tell,
  read: () => tell({ type: 'read' }),
  setConcepts: (active) => tell({ type: 'concepts', active }),
  point: (on) => tell({ type: 'point', on }),
  pointOn: (way) => tell({ type: 'pointOn', way }),
  teach: (as) => tell({ type: 'teach', as }),
  diagnose: () => (tabId === undefined ? Promise.resolve({ frames: [] }) : askToDiagnose(tabId)),
  mark(frameId, spot, scroll = false) {
    if (tabId !== undefined) point({ type: 'mark', tabId, frameId, spot, scroll });
  },
  saveReport: (report) => saveFile('konzeptlotse-diagnose.json', 'application/json', report),
  openOptions: () => void browser.runtime.openOptionsPage(),
  retry: () => (isOutdated() ? location.reload() : void refresh()),
  failed: report,
  putFaultsAway() {
    faults = [];
    draw();
    tell({ type: 'faultsSeen' });
  },
  showAgain: () => tell({ type: 'showAgain', fall: state?.fall?.id ?? null }),
  updateSeen: () => tell({ type: 'updateSeen' }),
  print: () => print(),
  ...(tabOfAddress() === undefined ? { detach: () => void detachPanel() } : {}),
  setStichtag: (date) => tell({ type: 'stichtag', date }),
};

// Nobody points at anything any more.
addEventListener('pagehide', () => {
  frame(null);
  if (state?.teaching && tabId !== undefined) {
    void ask({ type: 'point', tabId, on: false }).catch(() => undefined);
  }
});
// Cases in storage.session, settings in storage.local: what is shown follows from both.
const onChange = () => void refresh();
browser.storage.onChanged.addListener(onChange);
onNotKept(onChange);
browser.permissions.onAdded.addListener(onChange);
browser.permissions.onRemoved.addListener(onChange);
browser.tabs.onRemoved.addListener((closed) => {
  // The side panel goes with its tab, a window of its own does not.
  if (closed !== tabOfAddress()) return;
  asked += 1;
  trouble = 'tabClosed';
  draw();
});

/** `first` was asked before this script was there. */
export function start({ tabId: first, answering, isOld }: FirstLook): void {
  tabId = first;
  const answer =
    first === undefined ? answering : askTwice({ type: 'state', tabId: first }, answering);
  void show(answer).then(() => {
    if (isOld()) void refresh();
  });
  setTimeout(() => {
    if (!state && !trouble) draw();
  }, BLANK);
  followTab(first, (shown) => {
    // Nothing of one tab's case may stand there while the other's is on its way.
    if (shown !== tabId) state = null;
    tabId = shown;
    void refresh();
  });
  followDay(onChange);
  printFallblatt(() => state);
}
