/** Shows markers beside fields, and keeps them there. */
import { h, render } from 'preact';
import { Marker } from '../../../components/overlay/Marker.tsx';
import { ownProperty } from '../../../components/overlay/ownProperty.ts';
import type { FeldKey } from '../../../rules/fall/felder.ts';
import type { Marker as MarkerData, Target } from '../../background/protocol.ts';
import { quietly } from '../faults.ts';
import { positionOf } from '../lesen/index.ts';
import type { Layer, Part } from './Layer.ts';
import { placeBeside } from './place.ts';

interface Shown {
  readonly field: Element;
  readonly anchor: HTMLElement;
}

type Group = readonly [MarkerData, ...MarkerData[]];

export interface MarkerActions {
  /** Whether a click in a page can open the panel. */
  readonly opensPanel: boolean;
  /** Shows a place in the panel. Called in the click itself, which browsers require. */
  readonly reveal: (target: Target) => void;
  /** Puts away what is marked beside a field. */
  readonly dismiss: (field: FeldKey) => void;
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
  #last: readonly MarkerData[] = [];
  /** Put away just now; whoever hands us markers leaves them out from then on. */
  readonly #dismissed = new Set<FeldKey>();

  constructor(doc: Document, view: Window, layer: Layer, actions: MarkerActions) {
    this.#doc = doc;
    this.#view = view;
    this.#layer = layer;
    this.#actions = actions;
  }

  show(markers: readonly MarkerData[], elements: ReadonlyMap<FeldKey, Element>): void {
    if (markers !== this.#last) this.#dismissed.clear();
    this.#last = markers;
    const groups = this.#groups(markers);
    for (const key of this.#shown.keys()) if (!groups.has(key)) this.#hide(key);
    for (const [key, group] of groups) {
      const field = elements.get(key);
      if (field && (this.#shown.has(key) || this.#shown.size < MOST)) this.#put(key, field, group);
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
    const kept = [...this.#layer.kept()];
    const places = [...this.#shown.values()].map(({ field, anchor }) => {
      const place = this.#layer.reaches(field)
        ? placeBeside(field, this.#view, isOurs, kept)
        : undefined;
      if (place) kept.push(place.box);
      return { anchor, place };
    });
    return () => {
      for (const { anchor, place } of places) {
        // What stays as it is has not been drawn anew.
        if (anchor.hidden !== (place === undefined)) anchor.hidden = place === undefined;
        if (!place) continue;
        anchor.style.transform = `translate(${place.x}px, ${place.y}px)`;
        anchor.classList.toggle('compact', place.compact);
        anchor.style.setProperty(ownProperty('card-x'), `${place.cardX}px`);
        anchor.style.setProperty(ownProperty('card-gap'), `${place.cardGap}px`);
        anchor.style.setProperty(ownProperty('card-room'), `${place.cardRoom}px`);
        anchor.classList.toggle('to-top', place.card === 'above');
        anchor.classList.toggle('to-end', place.card === 'atEnd');
      }
    };
  }

  /** By field, the gravest first, without what was dismissed. */
  #groups(markers: readonly MarkerData[]): ReadonlyMap<FeldKey, Group> {
    const groups = new Map<FeldKey, Group>();
    const sorted = markers
      .filter(({ target }) => !this.#dismissed.has(target.field))
      .toSorted((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity]);
    for (const marker of sorted) {
      const { field } = marker.target;
      const group = groups.get(field);
      if (!group) groups.set(field, [marker]);
      else if (!group.some(({ text }) => text === marker.text))
        groups.set(field, [...group, marker]);
    }
    return groups;
  }

  #put(key: FeldKey, field: Element, group: Group): void {
    const anchor = this.#shown.get(key)?.anchor ?? this.#newAnchor(field);
    this.#shown.set(key, { field, anchor });
    const { opensPanel, reveal } = this.#actions;
    const isMeant = (event: Event) => this.#layer.isMeant(event);
    render(
      h(Marker, {
        markers: group,
        opensPanel,
        isMeant,
        reveal: (event, target) => {
          if (isMeant(event)) quietly(() => reveal(target));
        },
        dismiss: (event) => {
          if (this.#layer.isConsidered(event)) quietly(() => this.#dismiss(key));
        },
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
      const position = positionOf(field, shown.field);
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

  #dismiss(field: FeldKey): void {
    this.#dismissed.add(field);
    this.#layer.draw(() => this.#hide(field));
    if (this.#shown.size === 0) this.#layer.leave(this);
    this.#actions.dismiss(field);
  }
}
