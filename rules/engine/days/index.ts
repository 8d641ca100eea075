/** Which mechanism computes which day. */
import type { DateExpr } from '../../concept/data.ts';
import type { CompiledDate, Compiler } from '../compiled.ts';
import { compileChoose, compileOnlyWhere, compilePick } from './choose.ts';
import { compileLastContact, compileLastTalk } from './contacts.ts';
import { compileField, compileFixedDay, STICHTAG } from './plain.ts';
import { compileDayInYear, compileEndOf, compileNeighbour, compileShift } from './shift.ts';

/** A day of a case, ready to be computed: three-valued, over coarse dates too. */
export function compileDate(expr: DateExpr, compiler: Compiler): CompiledDate {
  switch (expr.op) {
    case 'stichtag':
      return STICHTAG;
    case 'date':
      return compileField(expr);
    case 'day':
      return compileFixedDay(expr);
    case 'plus':
    case 'minus':
      return compileShift(expr, compiler);
    case 'endOf':
      return compileEndOf(expr, compiler);
    case 'dayBefore':
    case 'dayAfter':
      return compileNeighbour(expr, compiler);
    case 'onlyWhere':
      return compileOnlyWhere(expr, compiler);
    case 'earlier':
    case 'later':
      return compilePick(expr, compiler);
    case 'lastContact':
      return compileLastContact();
    case 'lastTalk':
      return compileLastTalk(expr.except);
    case 'dayInYear':
      return compileDayInYear(expr, compiler);
    case 'choose':
      return compileChoose(expr, compiler);
  }
}
