/** Puts the overlay into the page's own world, and hands tests what they need to look at it. */
import type { Marker, PillPlace } from '../../../entrypoints/background/protocol.ts';
import { createOverlay } from '../../../entrypoints/content/overlay/index.ts';
import type { FeldKey } from '../../../rules/fall/felder.ts';

export interface OverlayPage {
  /** How often the panel was asked for, and at which rules. */
  opened: number;
  readonly revealed: string[];
  readonly dismissed: string[];
  readonly moved: PillPlace[];
  hidden: number;
  expelled: number;
  /** The closed root, which nobody in a real page gets hold of. */
  root: ShadowRoot | undefined;
  /** What is sealed in the first element there at `selector`, as it is drawn; `drawn` selects in it. */
  sealed(selector: string, drawn: string): Element | undefined;
  show(ids: Readonly<Record<string, FeldKey>>): void;
  /** Frames what the selector finds, at every look anew. */
  outline(selector: string, options?: { readonly scroll?: boolean }): void;
  pill(count: number, place?: PillPlace, stichtag?: string): void;
  clear(): void;
  abort(): void;
  /** As an update does: another overlay takes over. */
  again(): void;
}

declare global {
  var overlay: OverlayPage;
}

const insides = new WeakMap<Element, ShadowRoot>();
const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (init) {
  const root = attach.call(this, init);
  if (this.classList.contains('sealed')) insides.set(this, root);
  else if (init.mode === 'closed') overlay.root = root;
  return root;
};

const MARKERS: Partial<Record<FeldKey, Omit<Marker, 'target'>>> = {
  egvGueltigBis: {
    kind: 'warning',
    severity: 'error',
    text: 'Kooperationsplan (EGV) ist am 15.10.2026 abgelaufen.',
  },
  egvAm: {
    kind: 'dueSoon',
    severity: 'warning',
    text: 'Kooperationsplan (EGV) ist älter als 6 Monate.',
  },
  kundenkategorie: {
    kind: 'warning',
    severity: 'info',
    text: 'Kundenkategorie ist seit 6 Monaten nicht geprüft.',
  },
};

function start() {
  const controller = new AbortController();
  const handle = createOverlay(document, {
    opensPanel: true,
    openPanel: () => {
      overlay.opened += 1;
    },
    reveal: (target) => {
      overlay.opened += 1;
      overlay.revealed.push(target.rule ?? '');
    },
    dismiss: (field) => void overlay.dismissed.push(field),
    pillMoved: (place) => void overlay.moved.push(place),
    pillHidden: () => {
      overlay.hidden += 1;
    },
    onExpelled: () => {
      overlay.expelled += 1;
    },
    signal: controller.signal,
  });
  return { controller, handle };
}

let current = start();

globalThis.overlay = {
  opened: 0,
  revealed: [],
  dismissed: [],
  moved: [],
  hidden: 0,
  expelled: 0,
  root: undefined,
  sealed(selector, drawn) {
    const around = overlay.root?.querySelector(selector);
    for (const each of around?.querySelectorAll('.sealed') ?? []) {
      const found = insides.get(each)?.querySelector(drawn);
      if (found) return found;
    }
    return undefined;
  },
  show(ids) {
    const elements = new Map<FeldKey, Element>();
    const markers: Marker[] = [];
    for (const [id, field] of Object.entries(ids)) {
      const element = document.getElementById(id);
      const marker = MARKERS[field];
      if (element) elements.set(field, element);
      if (marker && !overlay.dismissed.includes(field)) {
        markers.push({ target: { field, rule: `probe/${field}` }, ...marker });
      }
    }
    current.handle.show(markers, elements);
  },
  outline: (selector, options) =>
    current.handle.outline(() => [...document.querySelectorAll(selector)], options),
  pill: (count, place = { edge: 'right', at: 0.7 }, stichtag = undefined) => {
    const day = stichtag === undefined ? {} : { stichtag };
    current.handle.pill(count === 0 ? null : { count, severe: true, place, ...day });
  },
  clear: () => current.handle.show([], new Map()),
  abort: () => current.controller.abort(),
  again() {
    current = start();
  },
};
