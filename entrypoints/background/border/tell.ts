/** What the worker says to the content scripts of a tab, and asks of them. */
import { browser } from 'wxt/browser';
import { z } from '../../../rules/zod.ts';
import {
  type CopyAnswer,
  INSERT_RESULTS,
  type InsertResult,
  type PanelNews,
  type TabMessage,
  type TextFieldAnswer,
} from '../protocol.ts';

/**
 * To one frame, or all. Nobody waits for it: a page that is busy, or shows a dialog of its own, hears it
 * when it can. A tab may be gone, or its frames not ready: then there is nobody to tell, and `ifGone` is
 * called.
 */
export function tell(
  tabId: number,
  message: TabMessage,
  frameId?: number,
  ifGone: () => void = () => {},
): void {
  void send(tabId, message, frameId).catch(ifGone);
}

async function send(tabId: number, message: TabMessage, frameId?: number): Promise<unknown> {
  return browser.tabs.sendMessage(tabId, message, frameId === undefined ? {} : { frameId });
}

/** To every open panel, which hears of what is kept by itself, and of what was not by this. */
export function tellPanels(news: PanelNews): void {
  void browser.runtime.sendMessage(news).catch(() => undefined);
}

/** So long a page may think about an answer, in ms. */
const PATIENCE = 2000;
/** The same of a page that first tells what it shows now. */
const PATIENCE_TO_TELL = 5000;

/** undefined: the frame is gone or busy, or says something else. */
export async function ask<T>(
  tabId: number,
  frameId: number,
  message: TabMessage,
  schema: z.ZodType<T>,
  patience = PATIENCE,
): Promise<T | undefined> {
  const asked = send(tabId, message, frameId).catch(() => undefined);
  const answer: unknown = await within(patience, asked);
  const parsed = schema.safeParse(answer);
  return parsed.success ? parsed.data : undefined;
}

/** undefined where it takes longer, in ms. */
async function within(patience: number, asked: Promise<unknown>): Promise<unknown> {
  const late = Promise.withResolvers<undefined>();
  const timer = setTimeout(() => late.resolve(undefined), patience);
  try {
    return await Promise.race([asked, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}

const textFieldAnswer: z.ZodType<TextFieldAnswer> = z.strictObject({
  at: z.number().nullable(),
  isTold: z.boolean(),
});
const copyAnswer: z.ZodType<CopyAnswer> = z.strictObject({ copied: z.boolean() });
const insertResult: z.ZodType<InsertResult> = z.enum(INSERT_RESULTS);

/** Where someone wrote last, of some frames. */
export interface LastWritten {
  /** undefined: in none of them. */
  readonly frameId: number | undefined;
  /** Whether all that answered have told what they show now. */
  readonly areTold: boolean;
}

/** The frame with the text field that had the focus last, of these; each tells first what it shows now. */
export async function lastWrittenIn(
  tabId: number,
  frameIds: readonly number[],
): Promise<LastWritten> {
  const asked = frameIds.map(async (frameId) => ({
    frameId,
    ...(await ask(tabId, frameId, { type: 'textField' }, textFieldAnswer, PATIENCE_TO_TELL)),
  }));
  const answers = await Promise.all(asked);
  let last: { readonly frameId: number; readonly at: number } | undefined;
  for (const { frameId, at = null } of answers) {
    if (at !== null && (last === undefined || at > last.at)) last = { frameId, at };
  }
  return {
    frameId: last?.frameId,
    areTold: answers.every(({ isTold }) => isTold !== false),
  };
}

/** Into the text field that had the focus last in this frame. */
export const insertInto = async (
  tabId: number,
  frameId: number,
  text: string,
): Promise<InsertResult> =>
  (await ask(tabId, frameId, { type: 'insert', text }, insertResult)) ?? 'unheard';

/** Onto the clipboard, by the first of these frames that can. */
export async function copyInPage(
  tabId: number,
  frameIds: readonly number[],
  text: string,
): Promise<boolean> {
  for (const frameId of frameIds) {
    const answer = await ask(tabId, frameId, { type: 'copy', text }, copyAnswer);
    if (answer?.copied) return true;
  }
  return false;
}
