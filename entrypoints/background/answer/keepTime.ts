import { forgetInTime } from '../cases/forgetting.ts';
import { isNewDay } from '../session/day.ts';
import { report } from '../session/report.ts';
import { markAll } from '../show/mark.ts';

/**
 * What has to be done whenever time may have passed: the worker is not there in between. Says whether
 * anything kept has changed by it.
 */
export async function keepTime(): Promise<boolean> {
  const [newDay, changed] = await Promise.all([isNewDay(), forgetInTime()]);
  if (newDay) void markAll().catch(report);
  return changed;
}
