/** What is asked of a frame that was seen. */
import type { SeenFrame } from './records.ts';

/** The origin of an address; "" for pasted text, and for a frame without an address of its own. */
export const originOf = (address: string): string => URL.parse(address)?.origin ?? '';

/** Whether anything was read there, or could not be. */
export const showsSomething = ({ snapshot: { readings, problems } }: SeenFrame): boolean =>
  readings.length > 0 || problems.length > 0;
