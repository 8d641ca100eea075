/**
 * Does something every so many ms, until `signal` is aborted. A page can stop every timer of its window, and so
 * ours; not these.
 */
export function every(ms: number, act: () => void, signal: AbortSignal): void {
  const again = () => {
    if (signal.aborted) return;
    act();
    every(ms, act, signal);
  };
  AbortSignal.timeout(ms).addEventListener('abort', again, { once: true });
}
