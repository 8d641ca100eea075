/** Shows markers beside fields, and keeps them there. */
import { h, render } from 'preact';
import { Marker } from '../../../components/overlay/Marker.tsx';
import type { FeldKey } from '../../../rules/fall/felder.ts';
import type { Marker as MarkerData } from '../../background/protocol.ts';
import type { Layer, Part } from './Layer.ts';
import { placeBeside } from './place.ts';
import { quietly } from './quietly.ts';

interface Shown {
  readonly field: Element;
  readonly anchor: HTMLElement;
}

type Group = readonly [MarkerData, ...MarkerData[]];

export interface MarkerActions {
  /** Opens the panel. Called in the click itself; absent where a page's click cannot open it (Firefox). */
  readonly openPanel?: () => void;
}

const GRAVITY = { error: 0, warning: 1, info: 2 } as const;

/** More would cover a page rather than help on it. */
const MOST = 30;

export class Markers implements Part {
  readonly #doc: Document;
  readonly #view: Window;
  readonly #layer: Layer;
  readonly #actions: MarkerActions;
  readonly #shown = new Map<FeldKey, Shown>();
  #last: { markers: readonly MarkerData[]; elements: ReadonlyMap<FeldKey, Element> } = {
    markers: [],
    elements: new Map(),
  };
  /** What the caseworker has put away, for as long as this page is shown. */
  readonly #dismissed = new Set<string>();

  constructor(doc: Document, view: Window, layer: Layer, actions: MarkerActions) {
    this.#doc = doc;
    this.#view = view;
    this.#layer = layer;
    this.#actions = actions;
  }

  show(markers: readonly MarkerData[], elements: ReadonlyMap<FeldKey, Element>): void {
    this.#last = { markers, elements };
    const groups = this.#groups(markers);
    for (const key of this.#shown.keys()) if (!groups.has(key)) this.#hide(key);
    for (const [key, group] of groups) {
      const field = elements.get(key);
      if (field) this.#put(key, field, group);
      else this.#hide(key);
    }
    if (this.#shown.size === 0) this.#layer.leave(this);
    this.#layer.place();
  }

  clear(): void {
    for (const key of [...this.#shown.keys()]) this.#hide(key);
    this.#layer.leave(this);
  }

  around(): readonly Element[] {
    return [...this.#shown.values()].map(({ field }) => field);
  }

  place(): () => void {
    const isOurs = (element: Element | null) => this.#layer.owns(element);
    const places = [...this.#shown.values()].map(({ field, anchor }) => ({
      anchor,
      place: this.#layer.reaches(field) ? placeBeside(field, this.#view, isOurs) : undefined,
    }));
    return () => {
      for (const { anchor, place } of places) {
        anchor.hidden = place === undefined;
        if (!place) continue;
        anchor.style.transform = `translate(${place.x}px, ${place.y}px)`;
        anchor.classList.toggle('compact', place.compact);
        anchor.classList.toggle('to-right', place.cardLeft);
        anchor.classList.toggle('to-top', place.cardAbove);
      }
    };
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
    const { openPanel } = this.#actions;
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
    const root = this.#layer.join(this);
    const anchor = this.#doc.createElement('div');
    anchor.className = 'anchor';
    anchor.hidden = true;
    const after = new Set<Element>();
    for (const shown of this.#shown.values()) {
      const position = field.compareDocumentPosition(shown.field);
      if (position & Node.DOCUMENT_POSITION_FOLLOWING) after.add(shown.anchor);
    }
    const next = [...root.children].find((child) => after.has(child));
    root.insertBefore(anchor, next ?? null);
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
}

/** The same rule with another sentence is news, and is shown again. */
function identityOf({ rule, text }: MarkerData): string {
  return `${rule}\n${text}`;
}
