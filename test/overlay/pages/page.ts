/** Puts the overlay into the page's own world, and hands tests what they need to look at it. */
import type { Marker } from '../../../entrypoints/background/protocol.ts';
import { createOverlay } from '../../../entrypoints/content/overlay/index.ts';
import type { FeldKey } from '../../../rules/fall/felder.ts';

export interface OverlayPage {
  opened: number;
  /** The closed root, which nobody in a real page gets hold of. */
  root: ShadowRoot | undefined;
  show(ids: Readonly<Record<string, FeldKey>>): void;
  /** Frames what the selector finds, at every look anew. */
  outline(selector: string, options?: { readonly scroll?: boolean }): void;
  clear(): void;
  abort(): void;
  /** As an update does: another overlay takes over. */
  again(): void;
}

declare global {
  var overlay: OverlayPage;
}

const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (init) {
  const root = attach.call(this, init);
  overlay.root = root;
  return root;
};

const TEXTS: Partial<Record<FeldKey, Omit<Marker, 'field'>>> = {
  egvGueltigBis: {
    rule: 'uckermark-fallmanagement/egv-abgelaufen',
    severity: 'error',
    text: 'Kooperationsplan (EGV) ist am 15.10.2026 abgelaufen.',
  },
  egvAm: {
    rule: 'uckermark-fallmanagement/egv-pruefen',
    severity: 'warning',
    text: 'Kooperationsplan (EGV) ist älter als 6 Monate.',
  },
  kundenkategorie: {
    rule: 'uckermark-fallmanagement/kategorie',
    severity: 'info',
    text: 'Kundenkategorie ist seit 6 Monaten nicht geprüft.',
  },
};

function start() {
  const controller = new AbortController();
  const handle = createOverlay(document, {
    openPanel: () => {
      overlay.opened += 1;
    },
    signal: controller.signal,
  });
  return { controller, handle };
}

let current = start();

globalThis.overlay = {
  opened: 0,
  root: undefined,
  show(ids) {
    const elements = new Map<FeldKey, Element>();
    const markers: Marker[] = [];
    for (const [id, field] of Object.entries(ids)) {
      const element = document.getElementById(id);
      const text = TEXTS[field];
      if (element) elements.set(field, element);
      if (text) markers.push({ field, ...text });
    }
    current.handle.show(markers, elements);
  },
  outline: (selector, options) =>
    current.handle.outline(() => [...document.querySelectorAll(selector)], options),
  clear: () => current.handle.show([], new Map()),
  abort: () => current.controller.abort(),
  again() {
    current = start();
  },
};
