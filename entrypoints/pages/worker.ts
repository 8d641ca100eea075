/** What our pages ask of the worker. */
import { browser } from 'wxt/browser';
import type { Snapshot } from '../../rules/fall/reading.ts';
import type { Reasons } from '../../rules/weighing/parts.ts';
import {
  type FailedAnswer,
  INSERT_RESULTS,
  type InsertResult,
  type PanelMessage,
  type PanelNews,
} from '../background/protocol.ts';
import type { Diagnosis, PanelState } from '../background/views.ts';
import type { Fault } from '../faults/fault.ts';

type Asks<Type extends PanelMessage['type']> = Extract<PanelMessage, { type: Type }>;

/** The worker is there, and something went wrong in it. */
export class WorkerFailed extends Error {
  readonly fault: Fault;
  constructor(fault: Fault) {
    super(fault.kind);
    this.fault = fault;
  }
}

/** What the worker answers; rejects where nobody is there, or something went wrong in it. */
async function answerTo(message: PanelMessage): Promise<unknown> {
  const answer: unknown = await browser.runtime.sendMessage(message);
  if (isFailed(answer)) throw new WorkerFailed(answer.failed);
  return answer;
}

/** The state after that was done; rejects where there is none. */
export async function ask(
  message: Exclude<
    PanelMessage,
    Asks<'insert' | 'diagnose' | 'recognise' | 'reasons' | 'show' | 'mark'>
  >,
): Promise<PanelState> {
  const answer = await answerTo(message);
  if (!isPanelState(answer)) throw new Error(`no state in answer to "${message.type}"`);
  return answer;
}

/** Has the page frame a place, or none any more; nothing waits for it. */
export function point(message: Asks<'show' | 'mark'>): void {
  void browser.runtime.sendMessage(message).catch(() => undefined);
}

/** What became of a text that was to go into the page. Never rejects. */
export async function askToInsert(
  tabId: number,
  fall: string | null,
  text: string,
): Promise<InsertResult> {
  const answer = await answerTo({ type: 'insert', tabId, fall, text }).catch(() => undefined);
  return INSERT_RESULTS.find((result) => result === answer) ?? 'unheard';
}

/** Why a result of the case is as it is; null where it has gone meanwhile. Rejects where there is no answer. */
export async function askForReasons(
  tabId: number,
  fall: string | null,
  of: string,
): Promise<Reasons | null> {
  const answer = await answerTo({ type: 'reasons', tabId, fall, of });
  if (answer !== null && !isReasons(answer)) throw new Error(`no reasons in answer for "${of}"`);
  return answer;
}

/** What a pasted text would be taken for. Rejects where there is no answer. */
export async function askToRecognise(tabId: number, text: string): Promise<Snapshot> {
  const answer = await answerTo({ type: 'recognise', tabId, text });
  if (!isSnapshot(answer)) throw new Error('no snapshot in answer to a text');
  return answer;
}

/** All that the page shows; nothing, where there is no answer. */
export async function askToDiagnose(tabId: number): Promise<Diagnosis> {
  const answer = await answerTo({ type: 'diagnose', tabId });
  return isDiagnosis(answer) ? answer : { frames: [] };
}

/** Calls `then` when the worker could not keep something. Only it speaks from no tab. */
export function onNotKept(then: () => void): void {
  browser.runtime.onMessage.addListener((raw: unknown, { tab }) => {
    if (tab === undefined && isPanelNews(raw)) then();
    return undefined;
  });
}

// The worker is ours: these only tell one answer from another, and from none.

const holds = <Key extends string>(
  answer: unknown,
  ...keys: readonly Key[]
): answer is Readonly<Record<Key, unknown>> =>
  typeof answer === 'object' && answer !== null && keys.every((key) => key in answer);

const isFailed = (answer: unknown): answer is FailedAnswer => holds(answer, 'failed');
const isPanelState = (answer: unknown): answer is PanelState =>
  holds(answer, 'tabId', 'stichtag', 'fall');
const isReasons = (answer: unknown): answer is Reasons => holds(answer, 'criteria');
const isSnapshot = (answer: unknown): answer is Snapshot => holds(answer, 'readings');
const isDiagnosis = (answer: unknown): answer is Diagnosis => holds(answer, 'frames');
const isPanelNews = (raw: unknown): raw is PanelNews =>
  holds(raw, 'type') && raw.type === 'notKept';
