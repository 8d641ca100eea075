/** What is said of a case: warnings, hints, Vermerke. */
import type { HintResult, NoteResult, Severity, WarningResult } from '../assessment.ts';
import type { FeldKey } from '../fall/felder.ts';
import type { OpenFields } from './context.ts';
import { addUnit, askForEntries, criteriaOf } from './rows.ts';
import { contextsFor, headIn, type Run } from './run.ts';
import { paragraphs, type TextScope } from './template.ts';
import { MET, NOT_MET, UNKNOWN } from './truth.ts';

/** `recommended`: name of the team that the routing recommends. */
export function warningsOf(run: Run, recommended: string | undefined): WarningResult[] {
  return run.compiled.warnings.flatMap((warning) => {
    const { rule, head, when, severities, fields, text, blocks } = warning;
    askForEntries(rule, run);
    return contextsFor(rule, run).flatMap((context) => {
      const open: OpenFields = new Set();
      when.open(context, open);
      addUnit(run, rule, context, open, (answered) => when.verdict(answered) !== UNKNOWN);
      if (when.verdict(context) !== MET) return [];

      const other = severities.find((option) => option.when.verdict(context) === MET);
      const severity: Severity = other?.severity ?? rule.severity;
      const raisedOn: readonly (FeldKey | undefined)[] = fields
        ? fields.filter((option) => option.when.verdict(context) === MET).map(({ field }) => field)
        : [rule.field];
      return raisedOn.map((field) => {
        const scope: TextScope = { context, recommended, field };
        return {
          ...headIn(context, head),
          severity,
          ...(field ? { field } : {}),
          text: [text(scope), ...paragraphs(blocks, scope)].join(' '),
          criteria: criteriaOf(when, context),
        };
      });
    });
  });
}

export function hintsOf(run: Run, recommended: string | undefined): HintResult[] {
  return run.compiled.hints.flatMap(({ rule, head, when, text, blocks }) =>
    contextsFor(rule, run)
      .filter((context) => when.verdict(context) === MET)
      .map((context) => {
        const scope: TextScope = { context, recommended, field: undefined };
        return {
          ...headIn(context, head),
          text: [text(scope), ...paragraphs(blocks, scope)].join(' '),
        };
      }),
  );
}

/** Those whose occasion is there in front of those whose occasion may be. */
export function notesOf(run: Run, recommended: string | undefined): NoteResult[] {
  const notes = run.compiled.notes.flatMap(({ rule, head, title, when, blocks, short }) =>
    contextsFor(rule, run).flatMap((context) => {
      const occasion = when.verdict(context);
      if (occasion === NOT_MET) return [];
      const scope: TextScope = { context, recommended, field: undefined };
      return {
        ...headIn(context, head),
        title,
        occasion: occasion === MET ? ('met' as const) : ('unknown' as const),
        text: paragraphs(blocks, scope).join('\n\n'),
        short: paragraphs(short, scope).join(' '),
      };
    }),
  );
  return [
    ...notes.filter((note) => note.occasion === 'met'),
    ...notes.filter((note) => note.occasion === 'unknown'),
  ];
}
