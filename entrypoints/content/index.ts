/**
 * The guest in the page: reads what is visible, sends what it knows to the worker, marks fields. It
 * decides nothing and keeps nothing. Whatever fails here must not be noticed by the page.
 */
import { browser } from 'wxt/browser';
import type { FeldKey } from '../../rules/fall/felder.ts';
import type { FrameDiagnosis } from '../../rules/profil/diagnose.ts';
import type { Lessons } from '../../rules/profil/profil.ts';
import type {
  ContentMessage,
  CopyAnswer,
  InsertResult,
  LessonsAnswer,
  Marker,
  StepAnswer,
  TabMessage,
  TextFieldAnswer,
} from '../background/protocol.ts';
import { faultOf } from '../faults/fault.ts';
import { copyText } from './copyText.ts';
import { createDiagnosis } from './diagnose/index.ts';
import { onFault, quietly, report } from './faults.ts';
import { type Followed, followPage, type Page } from './lesen/index.ts';
import { createOverlay } from './overlay/index.ts';
import { createTeacher } from './profil/index.ts';
import { createSnapshots } from './snapshots.ts';
import { giveUp, takeOver } from './takeOver.ts';
import { insertText, rememberTextField } from './textfeld/index.ts';
import { createPointing } from './zuordnen/index.ts';

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main() {
    const signal = takeOver();
    tellFaults(signal);
    quietly(() => start(signal));
  },
});

function start(signal: AbortSignal): void {
  /** Tells the worker one document from the next; `randomUUID` is missing on plain http. */
  const doc = crypto.getRandomValues(new Uint32Array(4)).join('-');
  const overlay = createOverlay(document, {
    // Firefox opens its sidebar from toolbar and shortcut only; what we draw says so there.
    opensPanel: !import.meta.env.FIREFOX,
    openPanel: () => send({ type: 'openPanel' }),
    reveal: (target) => send({ type: 'openPanel', target }),
    dismiss: (field) => send({ type: 'dismiss', field }),
    pillMoved: (place) => send({ type: 'pillMoved', place }),
    pillHidden: () => send({ type: 'pillHidden' }),
    onExpelled: () => send({ type: 'expelled', doc }),
    signal,
  });
  const teacher = createTeacher(document, () => lessons);
  const diagnosis = createDiagnosis(document, overlay, teacher.teach, signal);
  const snapshots = createSnapshots(signal);
  const textField = rememberTextField(document, signal);
  const pointing = createPointing(
    document,
    overlay,
    {
      pointed: (pointed) => send({ type: 'pointed', pointed }),
      noMore: () => send({ type: 'pointNoMore' }),
      onward: (way) => send({ type: 'pointOn', way }),
    },
    signal,
  );
  let markers: readonly Marker[] = [];
  let elements: Page['elements'] = new Map();
  let lessons: readonly Lessons[] = [];

  let followed: Followed | undefined;

  function show(page: Page): void {
    elements = page.elements;
    pointing.refresh();
    overlay.show(markers, elements);
    snapshots.send({ type: 'snapshot', doc, snapshot: page.snapshot });
  }

  function receive(message: TabMessage): Answer | Promise<Answer> {
    switch (message.type) {
      case 'read':
        snapshots.anew();
        followed?.readAgain();
        return undefined;
      case 'lessons':
        void learn().then(() => followed?.readAgain());
        return undefined;
      case 'leave':
        giveUp();
        return undefined;
      case 'point':
        pointing.point(message.on);
        return undefined;
      case 'step':
        return pointing.step(message.way, message.fromEdge).then((at) => ({ at }));
      case 'take':
        pointing.take();
        return undefined;
      case 'markers':
        markers = message.markers;
        overlay.show(markers, elements);
        return undefined;
      case 'pill':
        overlay.pill(message.pill);
        return undefined;
      case 'diagnose':
        return diagnosis.diagnose();
      case 'mark':
        diagnosis.mark(message.spot, message.scroll);
        return undefined;
      case 'show':
        overlay.outline(() => elementsOf(message.field), { scroll: message.scroll === true });
        return undefined;
      case 'copy':
        return { copied: copyText(message.text) };
      case 'say':
        overlay.say(message.text);
        return undefined;
      case 'textField':
        return { at: textField.at() };
      case 'insert': {
        const field = textField.current();
        return field ? insertText(field, message.text, textField.selection()) : 'noField';
      }
    }
  }

  function elementsOf(field: FeldKey | null): readonly Element[] {
    const element = field === null ? undefined : elements.get(field);
    return element ? [element] : [];
  }

  async function learn(): Promise<void> {
    const answer = await askLessons();
    lessons = answer.lessons;
    pointing.point(answer.pointing);
  }

  /** true: the answer is to come. */
  const listen = (raw: unknown, _sender: unknown, answer: (value: Answer) => void) => {
    if (!isTabMessage(raw)) return undefined;
    let isToCome: true | undefined;
    quietly(() => {
      const said = receive(raw);
      if (said instanceof Promise) {
        isToCome = true;
        void said.then(answer, (cause) => {
          answer(undefined);
          if (!signal.aborted) report(cause);
        });
      } else if (said !== undefined) answer(said);
    });
    return isToCome;
  };
  browser.runtime.onMessage.addListener(listen);
  // Back out of the browser's memory: meanwhile the tab has shown, and said, something else.
  window.addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (!persisted) return;
      snapshots.anew();
      followed?.readAgain();
    },
    { signal },
  );
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listen));
  // Not a first reading that what was taught would then correct.
  void learn().then(() =>
    quietly(() => {
      followed = followPage(document, show, { signal, teacher });
    }),
  );
}

/** What was taught of this page; nothing where nobody answers. */
async function askLessons(): Promise<LessonsAnswer> {
  const nothing: LessonsAnswer = { lessons: [], pointing: false };
  try {
    const answer: unknown = await browser.runtime.sendMessage({ type: 'lessons' });
    return isLessonsAnswer(answer) ? answer : nothing;
  } catch {
    return nothing;
  }
}

/** The worker has checked them; this tells an answer of ours from none. */
function isLessonsAnswer(raw: unknown): raw is LessonsAnswer {
  return typeof raw === 'object' && raw !== null && 'lessons' in raw && Array.isArray(raw.lessons);
}

/** undefined: nothing was asked. */
type Answer = CopyAnswer | TextFieldAnswer | InsertResult | StepAnswer | FrameDiagnosis | undefined;

/** What each message has besides its type. */
const PARTS: Readonly<Record<TabMessage['type'], readonly string[]>> = {
  read: [],
  lessons: [],
  markers: ['markers'],
  leave: [],
  point: ['on'],
  step: ['way', 'fromEdge'],
  take: [],
  pill: ['pill'],
  diagnose: [],
  mark: ['spot', 'scroll'],
  show: ['field'],
  copy: ['text'],
  say: ['text'],
  textField: [],
  insert: ['text'],
};

/** Only the worker can send here; this tells a message of ours from one of another version. */
function isTabMessage(raw: unknown): raw is TabMessage {
  if (typeof raw !== 'object' || raw === null || !('type' in raw)) return false;
  const [, parts] = Object.entries(PARTS).find(([type]) => type === raw.type) ?? [];
  return parts?.every((part) => part in raw) ?? false;
}

/** The worker may be gone for good, after an update: then there is nobody to tell, and nothing to do. */
function send(message: ContentMessage): void {
  try {
    void Promise.resolve(browser.runtime.sendMessage(message)).catch(() => undefined);
  } catch {
    // Thrown at once where this script outlived its extension.
  }
}

/** More of one document say no more. */
const MOST_FAULTS = 5;

/** Whatever fails here is told to the worker; what nobody caught, too. */
function tellFaults(signal: AbortSignal): void {
  let told = 0;
  onFault((cause) => {
    told += 1;
    if (told <= MOST_FAULTS) send({ type: 'fault', fault: faultOf('Seite', cause) });
  });
  const uncaught = (cause: unknown, event: Event) => {
    // Errors of the page itself are none of ours.
    if (faultOf('Seite', cause).stack.length === 0) return;
    event.preventDefault();
    report(cause);
  };
  window.addEventListener('error', (event) => uncaught(event.error, event), { signal });
  window.addEventListener('unhandledrejection', (event) => uncaught(event.reason, event), {
    signal,
  });
}
