/**
 * The markers that lie over a page. Their shadow root is closed, to the page and to its own scripts
 * alike; only the browser's own inspection sees into it.
 */
import type { CDPSession, Page, Protocol, ScreenshotClip } from 'puppeteer-core';
import { waitFor } from './wait.ts';

/** On the one element of ours in the page, as entrypoints/content/lesen has it. */
const OWN_ATTRIBUTE = 'data-konzeptlotse';

type Node = Protocol.DOM.Node;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A marker as the page shows it now. */
export interface Marker {
  /** What a screen reader says of it. */
  readonly text: string;
  /** The part that is always in view. */
  readonly pill: Box;
}

function attribute(node: Node, name: string): string | undefined {
  const attributes = node.attributes ?? [];
  const index = attributes.findIndex((text, i) => i % 2 === 0 && text === name);
  return index === -1 ? undefined : attributes[index + 1];
}

function* within(node: Node): Generator<Node> {
  yield node;
  for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) yield* within(child);
  if (node.contentDocument !== undefined) yield* within(node.contentDocument);
}

const hasClass = (name: string) => (node: Node) =>
  (attribute(node, 'class') ?? '').split(/\s+/).includes(name);

/** What is drawn with a class in what is sealed in a node; `spoken` is what a screen reader says of it. */
function sealedText(node: Node, name: string): string | undefined {
  const drawn = [...within(node)].find(hasClass(name));
  return drawn && attribute(drawn, 'data-text');
}

async function withSession<T>(page: Page, use: (session: CDPSession) => Promise<T>): Promise<T> {
  const session = await page.createCDPSession();
  try {
    return await use(session);
  } finally {
    await session.detach();
  }
}

/** Everything in our elements, of the page and of its frames; nothing where there is none. */
async function overlayNodes(session: CDPSession): Promise<readonly Node[]> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  return [...within(root)]
    .filter((node) => attribute(node, OWN_ATTRIBUTE) !== undefined)
    .flatMap((host) => [...within(host)]);
}

/** Where a node is drawn; undefined where it is not. */
async function boxOf(session: CDPSession, { nodeId }: Node): Promise<Box | undefined> {
  const box = await session.send('DOM.getBoxModel', { nodeId }).catch(() => undefined);
  const [x, y] = box?.model.border ?? [];
  if (box === undefined || x === undefined || y === undefined) return undefined;
  const { width, height } = box.model;
  return width > 0 && height > 0 ? { x, y, width, height } : undefined;
}

/** The markers in view. */
export function markersIn(page: Page): Promise<readonly Marker[]> {
  return withSession(page, async (session) => {
    const pills = (await overlayNodes(session)).filter(hasClass('pill'));
    const markers = await Promise.all(
      pills.map(async (node) => {
        const pill = await boxOf(session, node);
        return pill && { text: sealedText(node, 'spoken') ?? '', pill };
      }),
    );
    return markers.filter((marker) => marker !== undefined);
  });
}

/** The frames that point at places in the page. */
export function framesIn(page: Page): Promise<readonly Box[]> {
  return withSession(page, async (session) => {
    const frames = (await overlayNodes(session)).filter(hasClass('frame'));
    const boxes = await Promise.all(frames.map((node) => boxOf(session, node)));
    return boxes.filter((box) => box !== undefined);
  });
}

/** Waits for a marker whose text matches. */
export function markerSaying(page: Page, text: RegExp): Promise<Marker> {
  return waitFor(
    `a marker saying ${text}`,
    async () => (await markersIn(page)).find((marker) => text.test(marker.text)),
    { describe: async () => JSON.stringify(await markersIn(page)) },
  );
}

export const middle = ({ x, y, width, height }: Box) => [x + width / 2, y + height / 2] as const;

/** Where its first button is; the mouse on the marker unfolds it. */
async function openButton(page: Page, marker: Marker): Promise<Box> {
  await page.mouse.move(...middle(marker.pill));
  return boxOfClass(page, 'action-show');
}

/** Puts a marker away, with the mouse as a person does: once it has been before their eyes for a moment. */
export async function clickDismiss(page: Page, marker: Marker): Promise<void> {
  await openButton(page, marker);
  const button = await boxOfClass(page, 'action-dismiss');
  await waitFor('the marker to be put away', async () => {
    await page.mouse.click(...middle(button));
    return (await markersIn(page)).every(({ text }) => text !== marker.text);
  });
}

/** Where the first part of ours of a class is drawn. */
export function boxOfClass(page: Page, name: string): Promise<Box> {
  return waitFor(`"${name}" to be drawn`, () =>
    withSession(page, async (session) => {
      for (const node of (await overlayNodes(session)).filter(hasClass(name))) {
        const box = await boxOf(session, node);
        if (box !== undefined) return box;
      }
      return undefined;
    }),
  );
}

/** What a screen reader says of the count at the edge; undefined where there is none. */
export function countIn(page: Page): Promise<string | undefined> {
  return withSession(page, async (session) => {
    const node = (await overlayNodes(session)).find(hasClass('count-main'));
    return node && sealedText(node, 'spoken');
  });
}

/** The line that says what has just happened; undefined where there is none. */
export function noticeIn(page: Page): Promise<string | undefined> {
  return withSession(page, async (session) => {
    const node = (await overlayNodes(session)).find(hasClass('notice'));
    return node && sealedText(node, 'line-text');
  });
}

/** Opens the panel from a marker, with the mouse as a person does. */
export async function clickOpenPanel(page: Page, marker: Marker): Promise<void> {
  await page.mouse.click(...middle(await openButton(page, marker)));
}

/** The part of the page around a marker and its field, the marker unfolded. */
export async function closeUpOf(page: Page, marker: Marker): Promise<ScreenshotClip> {
  await openButton(page, marker);
  const { pill } = marker;
  const x = Math.max(0, pill.x - 420);
  const y = Math.max(0, pill.y - 160);
  return { x, y, width: pill.x + pill.width + 120 - x, height: pill.y + pill.height + 240 - y };
}
