/** What tests of the worker have pages show. */
import type { Frame } from '../../entrypoints/background/border/incoming.ts';
import { labelOf } from '../../rules/fall/anzeige.ts';
import type { FeldKey } from '../../rules/fall/felder.ts';
import type { Reading } from '../../rules/fall/reading.ts';

/** A frame; unless it is said otherwise the page itself, in tab 7. `origin` "": one without an address. */
export const frameOf = ({
  tabId = 7,
  frameId = 0,
  origin = 'http://127.0.0.1',
  path = 'fall',
} = {}): Frame => ({
  tabId,
  windowId: 1,
  frameId,
  origin,
  address: origin && `${origin}/${path}`,
});

/** A value in normal form, read in the view `mask`. */
export const readingOf = (field: FeldKey, value: unknown, mask = 'Maske'): Reading => ({
  field,
  value,
  shown: String(value),
  where: { label: labelOf(field), mask },
});
