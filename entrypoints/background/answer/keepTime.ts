import { forgetInTime } from '../cases/forgetting.ts';
import { isNewDay } from '../session/day.ts';
import { report } from '../session/report.ts';
import { saveStichtag } from '../session/store.ts';
import { markAll } from '../show/mark.ts';

/**
 * What has to be done whenever time may have passed: the worker is not there in between. Says whether
 * anything kept has changed by it.
 */
export async function keepTime(): Promise<boolean> {
  const [newDay, changed] = await Promise.all([isNewDay(), forgetInTime()]);
  if (!newDay) return changed;
  // Another day was asked about yesterday: left standing, it would be taken for today by whoever comes back to it.
  await saveStichtag(null);
  void markAll().catch(report);
  return true;
}
