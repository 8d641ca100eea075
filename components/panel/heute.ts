/** Which day it is, for what says how far off another one is. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { distance } from './model/dates.ts';

const context = createContext<string | null>(null);

/** Today, `YYYY-MM-DD`. */
export const Heute = context.Provider;

/** Today, `YYYY-MM-DD`; null where nobody has said. */
export const useHeute = (): string | null => useContext(context);

/** How far off a day is from the Stichtag, in words; "" where it is too far. */
export function useDistance(stichtag: string): (date: string) => string {
  const today = useHeute();
  return (date) => distance(stichtag, date, today === null || today === stichtag);
}
