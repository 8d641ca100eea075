/** Shows markers beside fields, and keeps them there. */
import { h, render } from 'preact';
import { Marker } from '../../../components/overlay/Marker.tsx';
import type { FeldKey } from '../../../rules/fall/felder.ts';
import type { Marker as MarkerData } from '../../background/protocol.ts';
import { Host } from './Host.ts';
import { placeBeside } from './place.ts';

export interface OverlayOptions {
  /** Called in the click itself. Absent where a page's click cannot open the panel (Firefox). */
  readonly openPanel?: () => void;
  readonly signal: AbortSignal;
}

interface Shown {
  readonly field: Element;
  readonly anchor: HTMLElement;
}

type Group = readonly [MarkerData, ...MarkerData[]];

const GRAVITY = { error: 0, warning: 1, info: 2 } as const;

/** More would cover a page rather than help on it. */
const MOST = 30;

export class Overlay {
  readonly #doc: Document;
  readonly #view: Window;
  readonly #options: OverlayOptions;
  #host: Host | undefined;
  #shown = new Map<FeldKey, Shown>();
  #last: { markers: readonly MarkerData[]; elements: ReadonlyMap<FeldKey, Element> } = {
    markers: [],
    elements: new Map(),
  };
  /** What the caseworker has put away, for as long as this page is shown. */
  readonly #dismissed = new Set<string>();
  #watching: AbortController | undefined;
  #frame: number | undefined;

  constructor(doc: Document, view: Window, options: OverlayOptions) {
    this.#doc = doc;
    this.#view = view;
    this.#options = options;
    options.signal.addEventListener('abort', () => this.#clear(), { once: true });
  }

  show(markers: readonly MarkerData[], elements: ReadonlyMap<FeldKey, Element>): void {
    if (this.#options.signal.aborted) return;
    this.#last = { markers, elements };
    const groups = this.#groups(markers);
    for (const key of this.#shown.keys()) if (!groups.has(key)) this.#hide(key);
    for (const [key, group] of groups) {
      const field = elements.get(key);
      if (field) this.#put(key, field, group);
      else this.#hide(key);
    }
    if (this.#shown.size > 0) this.#watch();
    else this.#unwatch();
    this.#place();
  }

  /** By field, the gravest first, without what was dismissed. */
  #groups(markers: readonly MarkerData[]): ReadonlyMap<FeldKey, Group> {
    const groups = new Map<FeldKey, Group>();
    const sorted = markers
      .filter((marker) => !this.#dismissed.has(identityOf(marker)))
      .toSorted((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity]);
    for (const marker of sorted) {
      const group = groups.get(marker.field);
      if (group) groups.set(marker.field, [...group, marker]);
      else if (groups.size < MOST) groups.set(marker.field, [marker]);
    }
    return groups;
  }

  #put(key: FeldKey, field: Element, group: Group): void {
    const anchor = this.#shown.get(key)?.anchor ?? this.#newAnchor(field);
    this.#shown.set(key, { field, anchor });
    const { openPanel } = this.#options;
    render(
      h(Marker, {
        markers: group,
        openPanel: openPanel && (() => quietly(openPanel)),
        dismiss: () => quietly(() => this.#dismiss(group)),
      }),
      anchor,
    );
  }

  /** In the order of the fields, which is the order in which the Tab key visits them. */
  #newAnchor(field: Element): HTMLElement {
    this.#host ??= new Host(this.#doc, this.#options.signal);
    const anchor = this.#doc.createElement('div');
    anchor.className = 'anchor';
    anchor.hidden = true;
    const after = new Set<Element>();
    for (const shown of this.#shown.values()) {
      const position = field.compareDocumentPosition(shown.field);
      if (position & Node.DOCUMENT_POSITION_FOLLOWING) after.add(shown.anchor);
    }
    const next = [...this.#host.root.children].find((child) => after.has(child));
    this.#host.root.insertBefore(anchor, next ?? null);
    return anchor;
  }

  #hide(key: FeldKey): void {
    const shown = this.#shown.get(key);
    if (!shown) return;
    render(null, shown.anchor);
    shown.anchor.remove();
    this.#shown.delete(key);
  }

  #dismiss(group: Group): void {
    for (const marker of group) this.#dismissed.add(identityOf(marker));
    this.show(this.#last.markers, this.#last.elements);
  }

  /** Everything that can move a field. All of it only asks for the next frame, where one pass is done. */
  #watch(): void {
    if (this.#watching) return;
    const watching = new AbortController();
    this.#watching = watching;
    const { signal } = watching;
    const later = () => this.#placeSoon();
    for (const type of ['scroll', 'transitionend', 'animationend', 'toggle', 'load']) {
      this.#doc.addEventListener(type, later, { signal, capture: true, passive: true });
    }
    this.#view.addEventListener('resize', later, { signal, passive: true });
    const resizes = new ResizeObserver(later);
    resizes.observe(this.#doc.documentElement);
    const changes = new MutationObserver(later);
    changes.observe(this.#doc.documentElement, {
      childList: true,
      subtree: true,
      characterData: true,
      attributeFilter: ['class', 'style', 'hidden', 'open'],
    });
    signal.addEventListener('abort', () => {
      resizes.disconnect();
      changes.disconnect();
    });
  }

  #unwatch(): void {
    this.#watching?.abort();
    this.#watching = undefined;
    if (this.#frame !== undefined) this.#view.cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
  }

  #placeSoon(): void {
    this.#frame ??= this.#view.requestAnimationFrame(() => {
      this.#frame = undefined;
      quietly(() => this.#place());
    });
  }

  /** Measures all first, then moves all: so the page is laid out once. */
  #place(): void {
    const isOurs = (element: Element | null) => this.#host?.owns(element) ?? false;
    const places = [...this.#shown.values()].map(({ field, anchor }) => ({
      anchor,
      place: placeBeside(field, this.#view, isOurs),
    }));
    for (const { anchor, place } of places) {
      anchor.hidden = place === undefined;
      if (!place) continue;
      anchor.style.transform = `translate(${place.x}px, ${place.y}px)`;
      anchor.classList.toggle('compact', place.compact);
      anchor.classList.toggle('to-right', place.cardLeft);
      anchor.classList.toggle('to-top', place.cardAbove);
    }
  }

  #clear(): void {
    this.#unwatch();
    for (const key of [...this.#shown.keys()]) this.#hide(key);
  }
}

/** The same rule with another sentence is news, and is shown again. */
function identityOf({ rule, text }: MarkerData): string {
  return `${rule}\n${text}`;
}

/** What goes wrong with us is no event in the page. */
export function quietly(act: () => void): void {
  try {
    act();
  } catch (cause) {
    console.debug('Konzeptlotse:', cause);
  }
}
