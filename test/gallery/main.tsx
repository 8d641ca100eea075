/**
 * Shows the panel in the state that the address names. What it asks for is kept on
 * `globalThis.gallery`, where tests look.
 */
import { render } from 'preact';
import '../../assets/options.css';
import type { OptionsActions } from '../../components/options/model.ts';
import { Options } from '../../components/options/Options.tsx';
import type { PanelActions } from '../../components/panel/actions.ts';
import { printFallblatt } from '../../components/panel/fallblatt/onPrint.tsx';
import type { CalendarEntry } from '../../components/panel/model/calendar.ts';
import { Panel } from '../../components/panel/Panel.tsx';
import type { CaseAction } from '../../entrypoints/background/protocol.ts';
import { snapshotAusText } from '../../rules/fall/text/einfuegen.ts';
import type { TodoMark } from '../../rules/weighing/todo.ts';
import { DIAGNOSIS } from './states/diagnosis.ts';
import { type Shown, STATES } from './states/index.ts';
import { OPTIONS_STATES } from './states/options.ts';

export interface Gallery {
  readonly names: readonly string[];
  readonly optionsNames: readonly string[];
  /** What the settings were asked to keep. */
  readonly set: object[];
  readonly copied: string[];
  readonly inserted: string[];
  readonly saved: (readonly CalendarEntry[])[];
  readonly granted: string[];
  readonly concepts: (readonly string[])[];
  readonly pointedAt: (string | null)[];
  readonly stichtage: (string | null)[];
  readonly told: (
    | CaseAction
    | 'read'
    | 'detach'
    | 'options'
    | 'retry'
    | 'updateSeen'
    | 'showAgain'
  )[];
  /** Whether copying fails. */
  refuse: boolean;
  /** Draws another state over this one, as a change of the case does. */
  show(name: string): void;
  /** Draws a state as if the panel had just been opened, and forgets what was asked for before. */
  fresh(name: string): void;
}

declare global {
  var gallery: Gallery;
}

const actions: PanelActions = {
  async copy(text) {
    if (gallery.refuse) throw new Error('no clipboard');
    gallery.copied.push(text);
  },
  async insert(_fall, text) {
    gallery.inserted.push(text);
    return 'inserted';
  },
  reasons: async (_fall, of) => shown?.reasons?.get(of) ?? null,
  show: (field) => void gallery.pointedAt.push(field),
  async saveCalendar(entries) {
    gallery.saved.push(entries);
  },
  grant: (origin) => void gallery.granted.push(origin),
  setConcepts: (active) => void gallery.concepts.push(active),
  tell(action) {
    gallery.told.push(action);
    if (action.type === 'todo') settle(action.keys, action.mark);
  },
  read: () => void gallery.told.push('read'),
  point: () => undefined,
  pointOn: () => undefined,
  teach: () => undefined,
  recognise: async (text) => snapshotAusText(text),
  diagnose: () => Promise.resolve(DIAGNOSIS),
  mark: () => undefined,
  saveReport: () => undefined,
  retry: () => void gallery.told.push('retry'),
  failed: () => undefined,
  putFaultsAway: () => undefined,
  showAgain: () => void gallery.told.push('showAgain'),
  updateSeen: () => void gallery.told.push('updateSeen'),
  print: () => print(),
  detach: () => void gallery.told.push('detach'),
  openOptions: () => void gallery.told.push('options'),
  setStichtag: (date) => void gallery.stichtage.push(date),
};

const optionsActions: OptionsActions = {
  copy: async () => undefined,
  failed: () => undefined,
  putFaultsAway: () => undefined,
  set: (changes) => void gallery.set.push(changes),
  rename: async () => 'So heißt schon ein anderes Profil.',
  setPlaces: async () => 'Das geht nicht: der Pfad beginnt nicht mit „/“. Nichts wurde geändert.',
  setActive: () => undefined,
  unteach: () => undefined,
  remove: () => undefined,
  save: () => undefined,
  saveAll: () => undefined,
  take: async () => ({ problems: ['Das ist kein lesbares JSON.'] }),
  showPill: () => undefined,
  withdraw: () => undefined,
  openShortcuts: () => undefined,
  stored: async () => [
    {
      key: 'einstellung:vorlaufTage',
      title: 'Einstellung: Vorlauf in Tagen',
      place: 'local',
      content: '21',
    },
    {
      key: 'fall:623A104718',
      title: 'Fall 623A104718',
      place: 'session',
      content: '{\n  "id": "623A104718"\n}',
    },
  ],
  deleteAll: async () => undefined,
};

let shown: Shown | undefined;

function draw(): void {
  const root = document.getElementById('panel');
  if (shown && root) {
    const { state, trouble, busy = false } = shown;
    render(<Panel state={state} trouble={trouble} busy={busy} actions={actions} />, root);
  }
}

/** As the worker does it, so that one can try it here and tests see it come and go. */
function settle(keys: readonly string[], mark: TodoMark | null): void {
  const { state } = shown ?? {};
  if (!state?.fall) return;
  const others = Object.entries(state.fall.erledigt).filter(([key]) => !keys.includes(key));
  const marked = mark === null ? [] : keys.map((key) => [key, mark] as const);
  const erledigt = Object.fromEntries([...others, ...marked]);
  shown = { ...shown, state: { ...state, fall: { ...state.fall, erledigt } } };
  draw();
}

const root = document.getElementById('panel');

globalThis.gallery = {
  names: Object.keys(STATES),
  optionsNames: Object.keys(OPTIONS_STATES),
  set: [],
  copied: [],
  inserted: [],
  pointedAt: [],
  saved: [],
  granted: [],
  concepts: [],
  stichtage: [],
  told: [],
  refuse: false,
  show(name) {
    const settings = OPTIONS_STATES[name];
    if (settings && root) render(<Options state={settings} actions={optionsActions} />, root);
    shown = STATES[name];
    draw();
  },
  fresh(name) {
    const { set, copied, inserted, saved, granted, concepts, pointedAt, stichtage, told } = gallery;
    const lists = [set, copied, inserted, saved, granted, concepts, pointedAt, stichtage, told];
    for (const kept of lists) kept.length = 0;
    gallery.refuse = false;
    if (root) render(null, root);
    scrollTo(0, 0);
    gallery.show(name);
  },
};

printFallblatt(() => shown?.state ?? null);
const asked = new URLSearchParams(location.search).get('state');
if (asked !== null) gallery.show(asked);
else if (root) render(<Index />, root);

/** All states, for people who look around. */
function Index() {
  return (
    <main>
      <h1>Seitenleiste und Einstellungen in allen Zuständen</h1>
      <ul>
        {[...gallery.names, ...gallery.optionsNames].map((name) => (
          <li key={name}>
            <a href={`?state=${name}`}>{name}</a>
          </li>
        ))}
      </ul>
    </main>
  );
}
