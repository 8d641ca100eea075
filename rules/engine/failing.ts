/** A rule that fails takes only itself out: what is left of its concept holds as before. */
import type { Concept } from '../concept/data.ts';
import type { Problem } from '../fall/plausibilitaet.ts';
import { type CompiledVersion, compileVersion } from './compile.ts';
import { pickVersion } from './version.ts';

interface Options {
  readonly stichtag: string;
  /** Told why, of each rule that throws, or of the concept. */
  readonly failed?: ((cause: unknown) => void) | undefined;
}

interface Made<T> {
  /** undefined where nothing of the concept can be judged. */
  readonly made: T | undefined;
  /** What is left out, in a sentence each. */
  readonly failures: readonly Problem[];
}

/** What `make` makes of a concept; where it throws, of those of its rules with which it does not. */
export function withoutWhatFails<T>(
  concept: Concept,
  { stichtag, failed = () => {} }: Options,
  make: (compiled: CompiledVersion, inForce: boolean) => T,
): Made<T> {
  try {
    const { version, inForce } = pickVersion(concept, stichtag);
    const compiled = compileVersion(concept, version);
    const now = (some: CompiledVersion) => make(some, inForce);
    try {
      return { made: now(compiled), failures: [] };
    } catch {
      const { sound, broken } = sorted(compiled, now, failed);
      const failures = broken.map((name) =>
        leftOut(`„${name}“ aus dem Konzept „${concept.title}“`),
      );
      return { made: now(sound), failures };
    }
  } catch (cause) {
    failed(cause);
    return { made: undefined, failures: [leftOut(`Das Konzept „${concept.title}“`)] };
  }
}

const leftOut = (what: string): Problem => ({
  text: `${what} ließ sich nicht auswerten und fehlt hier. Alles andere gilt.`,
});

/** The version with the rules of which each can be judged alone, and the names of the others. */
function sorted(
  compiled: CompiledVersion,
  make: (some: CompiledVersion) => unknown,
  failed: (cause: unknown) => void,
): { readonly sound: CompiledVersion; readonly broken: readonly string[] } {
  const none: CompiledVersion = {
    ...compiled,
    eligibility: [],
    routing: [],
    deadlines: [],
    warnings: [],
    hints: [],
    notes: [],
  };
  const broken: string[] = [];
  const sound = <R extends Named>(rules: readonly R[], alone: (rule: R) => CompiledVersion) =>
    rules.filter((rule) => {
      try {
        make(alone(rule));
        return true;
      } catch (cause) {
        failed(cause);
        broken.push(rule.title ?? rule.rule.id);
        return false;
      }
    });
  return {
    sound: {
      ...none,
      eligibility: sound(compiled.eligibility, (one) => ({ ...none, eligibility: [one] })),
      routing: sound(compiled.routing, (one) => ({ ...none, routing: [one] })),
      deadlines: sound(compiled.deadlines, (one) => ({ ...none, deadlines: [one] })),
      warnings: sound(compiled.warnings, (one) => ({ ...none, warnings: [one] })),
      hints: sound(compiled.hints, (one) => ({ ...none, hints: [one] })),
      notes: sound(compiled.notes, (one) => ({ ...none, notes: [one] })),
    },
    broken,
  };
}

interface Named {
  readonly title?: string;
  readonly rule: { readonly id: string };
}
