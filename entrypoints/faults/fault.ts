/**
 * An error of ours as it may be told: what kind it is and where in our own files. Messages are left out, they
 * quote what they stumbled over; so are addresses of pages, and names of functions, which may be made of
 * what is read. Words are from these lists alone.
 */

/** Where it happened, in the words of the report. */
export const PLACES = ['Seite', 'Hintergrund', 'Seitenleiste', 'Einstellungen'] as const;
export type FaultPlace = (typeof PLACES)[number];

export interface Fault {
  readonly place: FaultPlace;
  /** "Error" for what is none of the language's, the browser's or zod's own. */
  readonly kind: string;
  /** "file.js:1:2345", the innermost first; at most MOST_LINES. */
  readonly stack: readonly string[];
}

const LANGUAGE =
  'Error TypeError RangeError ReferenceError SyntaxError URIError EvalError AggregateError InternalError';
const BROWSER =
  'AbortError DataCloneError DataError HierarchyRequestError InvalidAccessError InvalidCharacterError InvalidStateError NamespaceError NetworkError NotAllowedError NotFoundError NotSupportedError OperationError QuotaExceededError SecurityError TimeoutError UnknownError';
const ZOD = 'ZodError $ZodError';
const kinds: ReadonlySet<string> = new Set(`${LANGUAGE} ${BROWSER} ${ZOD}`.split(' '));
export const isKind = (name: string): boolean => kinds.has(name);

export const MOST_LINES = 12;

/** What a page may say: the one file of ours that runs in it, and a place there. */
export const LINE_IN_PAGE = /^content-scripts\/content\.js:\d{1,4}:\d{1,6}$/;
/**
 * A file of ours, as the bundler calls them, the parts of a page with eight signs of what is in them; and a
 * place there. Nothing else is in a line.
 */
export const LINE =
  /^(?:background|content-scripts\/content|chunks\/(?:[Aa]ssign|[Bb]elow|drawing|ics|namen|options|[Rr]ecognised|[Rr]eport|sidepanel|[Tt]eaching)-[\w-]{8})\.js:\d{1,4}:\d{1,6}$/;

/** Chromium writes "at name (address)", Firefox "name@address"; both with or without a name. */
const OURS = /(?:^|[\s(@])(?:chrome|moz)-extension:\/\/[\w-]+\/([\w./-]{1,80}:\d+:\d+)\)?$/;

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
    const kind = isError && isKind(cause.name) ? cause.name : 'Error';
    return { place, kind, stack: isError ? linesOf(cause.stack ?? '') : [] };
  } catch {
    return { place, kind: 'Error', stack: [] };
  }
}

function linesOf(stack: string): string[] {
  const lines = stack.slice(0, 20_000).split('\n');
  return lines
    .flatMap((line) => OURS.exec(line)?.[1] ?? [])
    .filter((line) => LINE.test(line))
    .slice(0, MOST_LINES);
}
