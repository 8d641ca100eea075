/** What this script says to the worker, asks of it, and answers it. */
import { browser } from 'wxt/browser';
import type { FrameDiagnosis } from '../../rules/profil/diagnose.ts';
import type {
  ContentMessage,
  CopyAnswer,
  InsertResult,
  LessonsAnswer,
  StepAnswer,
  TabMessage,
  TextFieldAnswer,
} from '../background/protocol.ts';
import { quietly, report } from './faults.ts';

/** The worker may be gone for good, after an update: then there is nobody to tell, and nothing to do. */
export function send(message: ContentMessage): void {
  try {
    void Promise.resolve(browser.runtime.sendMessage(message)).catch(() => undefined);
  } catch {
    // Thrown at once where this script outlived its extension.
  }
}

/** What was taught of this page; nothing where nobody answers. */
export async function askLessons(): Promise<LessonsAnswer> {
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
export type Answer =
  | CopyAnswer
  | TextFieldAnswer
  | InsertResult
  | StepAnswer
  | FrameDiagnosis
  | undefined;

/** Answers the worker's messages until `signal` is aborted. */
export function answerWorker(
  receive: (message: TabMessage) => Answer | Promise<Answer>,
  signal: AbortSignal,
): void {
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
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listen));
}

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
