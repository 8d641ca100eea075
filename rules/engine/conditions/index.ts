/** Which mechanism compiles which condition. */
import type { Condition } from '../../concept/data.ts';
import type { Compiled, Compiler } from '../compiled.ts';
import { compileAge } from './age.ts';
import { compileContact, compileNoContact } from './contacts.ts';
import { compileComparison, compilePassed, compileWithinLast } from './dates.ts';
import { compileCount, compileDays } from './lists.ts';
import {
  compileGroup,
  compileNot,
  compileSofernBekannt,
  compileUnsettled,
  compileWhereKnown,
} from './logic.ts';
import { compileProblems, compileRuleRef } from './rules.ts';
import { compileIs, compileNone, compileNumber, compileYesNo } from './values.ts';

/** A condition, ready to be asked; `compiler` gives it the conditions, days and numbers that it is made of. */
export function compileCondition(node: Condition, compiler: Compiler): Compiled {
  switch (node.op) {
    case 'all':
    case 'any':
      return compileGroup(node, compiler);
    case 'not':
      return compileNot(node, compiler);
    case 'sofernBekannt':
      return compileSofernBekannt(node, compiler);
    case 'whereKnown':
      return compileWhereKnown(node, compiler);
    case 'unsettled':
      return compileUnsettled(node);
    case 'is':
      return compileIs(node);
    case 'yes':
    case 'no':
      return compileYesNo(node);
    case 'none':
      return compileNone(node);
    case 'atLeast':
    case 'atMost':
      return compileNumber(node, compiler);
    case 'age':
      return compileAge(node, compiler);
    case 'before':
    case 'onOrBefore':
    case 'after':
    case 'onOrAfter':
      return compileComparison(node, compiler);
    case 'withinLast':
      return compileWithinLast(node, compiler);
    case 'passed':
      return compilePassed(node, compiler);
    case 'contact':
      return compileContact(node, compiler);
    case 'noContact':
      return compileNoContact(node);
    case 'days':
      return compileDays(node, compiler);
    case 'count':
      return compileCount(node, compiler);
    case 'rule':
      return compileRuleRef(node, compiler);
    case 'problems':
      return compileProblems(node);
  }
}
