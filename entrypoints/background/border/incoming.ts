/**
 * The border of the worker: what arrives is parsed, what does not fit is refused, and who may say what
 * is decided by the browser's word on the sender alone.
 */
import type { ContentMessage, PanelMessage } from '../protocol.ts';
import { contentMessage, panelMessage } from './schemas.ts';

/** Who speaks, as the browser says. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  /** Of a frame without an address of its own, such as about:blank: that of the page around it. */
  readonly origin?: string | undefined;
  readonly frameId?: number | undefined;
  /** Of its document; Firefox does not say it. */
  readonly documentLifecycle?: string | undefined;
  readonly tab?:
    | { readonly id?: number | undefined; readonly windowId?: number | undefined }
    | undefined;
}

/**
 * One frame of one tab, with the address of its document less query and fragment. Of one without an address of
 * its own, that is all its content where it is a `data:` one, it is the origin of the page around it, or "".
 */
export interface Frame {
  readonly tabId: number;
  readonly windowId: number | undefined;
  readonly frameId: number;
  readonly address: string;
  /** "" where it has none. */
  readonly origin: string;
}

export type Incoming =
  | { readonly from: 'content'; readonly frame: Frame; readonly message: ContentMessage }
  | { readonly from: 'panel'; readonly message: PanelMessage };

/** Who we are, as the browser says. */
export interface Own {
  readonly id: string;
  readonly baseUrl: string;
}

export type Speaker =
  | { readonly from: 'content'; readonly frame: Frame }
  | { readonly from: 'panel' };

/** undefined where it is nobody of ours. */
export function speakerOf(sender: Sender, own: Own): Speaker | undefined {
  if (sender.id !== own.id) return undefined;
  if (sender.url?.startsWith(own.baseUrl)) return { from: 'panel' };
  const frame = frameOf(sender);
  return frame && { from: 'content', frame };
}

/** What a message means; undefined where it is none of ours, or not the sender's to send. */
export function parseIncoming(raw: unknown, sender: Sender, own: Own): Incoming | undefined {
  const speaker = speakerOf(sender, own);
  if (speaker?.from === 'panel') {
    const parsed = panelMessage.safeParse(raw);
    return parsed.success ? { from: 'panel', message: parsed.data } : undefined;
  }
  if (speaker === undefined) return undefined;
  const parsed = contentMessage.safeParse(raw);
  return parsed.success ? { ...speaker, message: parsed.data } : undefined;
}

/** What is prepared unseen, put by for a way back or on its way out is not what its tab shows. */
const isShown = ({ documentLifecycle = 'active' }: Sender) => documentLifecycle === 'active';

function frameOf(sender: Sender): Frame | undefined {
  const { tab, frameId, url, origin } = sender;
  if (!isShown(sender)) return undefined;
  if (tab?.id === undefined || frameId === undefined) return undefined;
  return {
    tabId: tab.id,
    windowId: tab.windowId,
    frameId,
    address: addressOf(url) || originOf(origin),
    origin: originOf(url) || originOf(origin),
  };
}

/** A page may make its path as long as it likes. */
const LONGEST_ADDRESS = 2000;

function originOf(url: string | undefined): string {
  if (url === undefined || !/^https?:/.test(url) || !URL.canParse(url)) return '';
  return new URL(url).origin;
}

function addressOf(url: string | undefined): string {
  const origin = originOf(url);
  return origin === '' ? '' : `${origin}${new URL(url ?? '').pathname}`.slice(0, LONGEST_ADDRESS);
}
