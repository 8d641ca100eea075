/**
 * An error of ours as it may be told: what kind it is and where in our own files. Messages are left out,
 * they quote what they stumbled over; so are addresses of pages.
 */

/** Where it happened, in the words of the report. */
export const PLACES = ['Seite', 'Hintergrund', 'Seitenleiste', 'Einstellungen'] as const;
export type FaultPlace = (typeof PLACES)[number];

export interface Fault {
  readonly place: FaultPlace;
  /** "TypeError"; "Error" for what is none of the language's own. */
  readonly kind: string;
  /** "name file.js:1:2345", the innermost first; at most MOST_LINES. */
  readonly stack: readonly string[];
}

export const MOST_LINES = 12;
export const KIND = /^[A-Z][A-Za-z]{0,40}Error$|^Error$/;
export const LINE = /^(?:[\w$.<>]{1,60} )?[\w./-]{1,80}\.js:\d{1,7}:\d{1,7}$/;

/** Chromium writes "at name (address)", Firefox "name@address"; both with or without a name. */
const OURS =
  /^\s*(?:at )?(?:async )?(?:([\w$.<>]{1,60})(?: \(|@))?\(?@?(?:chrome|moz)-extension:\/\/[\w-]+\/([\w./-]{1,80}\.js):(\d{1,7}):(\d{1,7})\)?$/;

/** Of one that happens again and again, the first times say enough. */
export const MOST_FAULTS = 20;

/** `known` with this one, once, and where there is room; otherwise `known` itself. */
export function withFault(known: readonly Fault[], fault: Fault): readonly Fault[] {
  const text = JSON.stringify(fault);
  const isKnown = known.some((one) => JSON.stringify(one) === text);
  return isKnown || known.length >= MOST_FAULTS ? known : [...known, fault];
}

/** Never throws, whatever was thrown. */
export function faultOf(place: FaultPlace, cause: unknown): Fault {
  try {
    const isError = cause instanceof Error;
    const kind = isError && KIND.test(cause.name) ? cause.name : 'Error';
    return { place, kind, stack: isError ? linesOf(cause.stack ?? '') : [] };
  } catch {
    return { place, kind: 'Error', stack: [] };
  }
}

function linesOf(stack: string): string[] {
  const lines = stack.slice(0, 20_000).split('\n');
  return lines
    .flatMap((line) => {
      const [, name, file, row, column] = OURS.exec(line) ?? [];
      if (file === undefined) return [];
      return `${name === undefined ? '' : `${name} `}${file}:${row}:${column}`;
    })
    .slice(0, MOST_LINES);
}
