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

/** The worker is ours; this only tells an answer from none (`undefined`, where nobody listens). */
function isPanelState(answer: unknown): answer is PanelState {
  return (
    typeof answer === 'object' &&
    answer !== null &&
    'tabId' in answer &&
    'stichtag' in answer &&
    'fall' in answer
  );
}

/** Calls `then` when the worker could not keep something. Only it speaks from no tab. */
export function onNotKept(then: () => void): void {
  browser.runtime.onMessage.addListener((raw: unknown, { tab }) => {
    if (tab === undefined && isPanelNews(raw)) then();
    return undefined;
  });
}

const isPanelNews = (raw: unknown): raw is PanelNews =>
  typeof raw === 'object' && raw !== null && 'type' in raw && raw.type === 'notKept';

export async function ask(
  message: Exclude<
    PanelMessage,
    Asks<'insert' | 'diagnose' | 'recognise' | 'reasons' | 'show' | 'mark'>
  >,
): Promise<PanelState> {
  const answer: unknown = await browser.runtime.sendMessage(message);
  if (isFailed(answer)) throw new WorkerFailed(answer.failed);
  if (!isPanelState(answer)) throw new Error(`no state in answer to "${message.type}"`);
  return answer;
}

/** Has the page frame a place, or none any more; nothing waits for it. */
export function point(message: Asks<'show' | 'mark'>): void {
  void browser.runtime.sendMessage(message).catch(() => undefined);
}

/** The worker is there, and something went wrong in it. */
export class WorkerFailed extends Error {
  readonly fault: Fault;
  constructor(fault: Fault) {
    super(fault.kind);
    this.fault = fault;
  }
}

function isFailed(answer: unknown): answer is FailedAnswer {
  return typeof answer === 'object' && answer !== null && 'failed' in answer;
}

/** What became of a text that was to go into the page. Never rejects. */
export async function askToInsert(
  tabId: number,
  fall: string | null,
  text: string,
): Promise<InsertResult> {
  const message: Asks<'insert'> = { type: 'insert', tabId, fall, text };
  const answer: unknown = await browser.runtime.sendMessage(message).catch(() => undefined);
  return isInsertResult(answer) ? answer : 'unheard';
}

/** Why a result of the case is as it is; null where it has gone meanwhile. Rejects where nobody answers. */
export async function askForReasons(
  tabId: number,
  fall: string | null,
  of: string,
): Promise<Reasons | null> {
  const message: Asks<'reasons'> = { type: 'reasons', tabId, fall, of };
  const answer: unknown = await browser.runtime.sendMessage(message);
  if (answer !== null && !isReasons(answer)) throw new Error(`no reasons in answer for "${of}"`);
  return answer;
}

function isReasons(answer: unknown): answer is Reasons {
  return typeof answer === 'object' && answer !== null && 'criteria' in answer;
}

/** What a pasted text would be taken for. Rejects where nobody answers. */
export async function askToRecognise(tabId: number, text: string): Promise<Snapshot> {
  const message: Asks<'recognise'> = { type: 'recognise', tabId, text };
  const answer: unknown = await browser.runtime.sendMessage(message);
  if (!isSnapshot(answer)) throw new Error('no snapshot in answer to a text');
  return answer;
}

function isSnapshot(answer: unknown): answer is Snapshot {
  return typeof answer === 'object' && answer !== null && 'readings' in answer;
}

/** All that the page shows; nothing, where nobody answers. */
export async function askToDiagnose(tabId: number): Promise<Diagnosis> {
  const answer: unknown = await browser.runtime.sendMessage({ type: 'diagnose', tabId });
  return isDiagnosis(answer) ? answer : { frames: [] };
}

function isDiagnosis(answer: unknown): answer is Diagnosis {
  return typeof answer === 'object' && answer !== null && 'frames' in answer;
}

function isInsertResult(answer: unknown): answer is InsertResult {
  return INSERT_RESULTS.some((result) => result === answer);
}
