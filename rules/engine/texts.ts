/** What is said of a case: warnings, hints, Vermerke. */
import type { HintResult, NoteResult, WarningResult } from '../assessment.ts';
import type { FeldKey } from '../fall/felder.ts';
import type { CompiledWarning } from './compile.ts';
import type { OpenFields } from './compiled.ts';
import type { Context } from './context.ts';
import { ITEM } from './criteriaLines.ts';
import { addUnit, askForEntries, criteriaOf } from './rows.ts';
import { contextsFor, headIn, type Run } from './run.ts';
import { paragraphs, type TextScope } from './template.ts';
import { MET, NOT_MET, UNKNOWN } from './truth.ts';

/** `recommended`: name of the team that the routing recommends. */
export function warningsOf(run: Run, recommended: string | undefined): WarningResult[] {
  const warnings: WarningResult[] = [];
  for (const warning of run.compiled.warnings) {
    const { rule, head, when, severities, text, blocks } = warning;
    askForEntries(rule, when, run);
    for (const context of contextsFor(rule, run)) {
      const truth = when.verdict(context);
      if (truth === UNKNOWN) {
        const open: OpenFields = new Set();
        when.open(context, open);
        addUnit(run, rule, context, open, (answered) => when.verdict(answered) !== UNKNOWN);
      }
      if (truth !== MET) continue;
      const other = severities.find((option) => option.when.verdict(context) === MET);
      for (const field of raisedOn(warning, context)) {
        const scope: TextScope = { context, recommended, field };
        warnings.push({
          ...headIn(context, head),
          severity: other?.severity ?? rule.severity,
          ...(field ? { field } : {}),
          text: [text(scope), ...paragraphs(blocks, scope)].join(' '),
          criteria: criteriaOf(when, context),
        });
      }
    }
  }
  return warnings;
}

function raisedOn({ rule, fields }: CompiledWarning, context: Context): (FeldKey | undefined)[] {
  if (!fields) return [rule.field];
  return fields.filter(({ when }) => when.verdict(context) === MET).map(({ field }) => field);
}

/** Hints whose condition is met. */
export function hintsOf(run: Run, recommended: string | undefined): HintResult[] {
  const hints: HintResult[] = [];
  for (const { rule, head, when, text, blocks } of run.compiled.hints) {
    for (const context of contextsFor(rule, run)) {
      if (when.verdict(context) !== MET) continue;
      const scope: TextScope = { context, recommended, field: undefined };
      hints.push({
        ...headIn(context, head),
        text: [text(scope), ...paragraphs(blocks, scope)].join(' '),
      });
    }
  }
  return hints;
}

/** Paragraphs apart, but for lists that follow each other: they are one. */
function joined(texts: readonly string[]): string {
  let all = '';
  for (const text of texts) {
    const goesOn = text.startsWith(ITEM) && all.split('\n').at(-1)?.startsWith(ITEM);
    if (all !== '') all += goesOn ? '\n' : '\n\n';
    all += text;
  }
  return all;
}

/** Those whose occasion is there in front of those whose occasion may be. */
export function notesOf(run: Run, recommended: string | undefined): NoteResult[] {
  const there: NoteResult[] = [];
  const perhaps: NoteResult[] = [];
  for (const { rule, head, title, when, past, blocks, short } of run.compiled.notes) {
    for (const context of contextsFor(rule, run)) {
      const truth = when.verdict(context);
      if (truth === NOT_MET) continue;
      const scope: TextScope = { context, recommended, field: undefined };
      (truth === MET ? there : perhaps).push({
        ...headIn(context, head),
        title,
        occasion: truth === MET ? 'met' : 'unknown',
        serves: rule.serves ?? [],
        past: past?.verdict(context) === MET,
        text: joined(paragraphs(blocks, scope)),
        short: paragraphs(short, scope).join(' '),
      });
    }
  }
  return [...there, ...perhaps];
}
