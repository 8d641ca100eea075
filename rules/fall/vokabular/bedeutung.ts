/** What a label means. */
import type { FeldKey } from '../felder.ts';

/** How a label means a field. */
export interface Bedeutung {
  readonly feld: FeldKey;
  /** `schwach`: only where the value fits; `nurWahr`: a yes counts, a no says nothing. */
  readonly weise: 'sicher' | 'schwach' | 'nurWahr';
  /** The label may be followed by two dates, the second of which is the field. */
  readonly zeitraum?: true;
}
