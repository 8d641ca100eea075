/** Seconds since `start` (of performance.now()), for people. */
export function seconds(start: number): string {
  return `${((performance.now() - start) / 1000).toFixed(1).replace('.', ',')} s`;
}

/**
 * Runs a step. Says its title on standard error as soon as it takes longer than a second,
 * and how long it took when it is over.
 */
export async function step<T>(title: string, action: () => Promise<T>): Promise<T> {
  const start = performance.now();
  let said = false;
  const timer = setTimeout(() => {
    said = true;
    process.stderr.write(`${title} …\n`);
  }, 900);
  try {
    const result = await action();
    if (said) process.stderr.write(`${title}: fertig nach ${seconds(start)}.\n`);
    return result;
  } finally {
    clearTimeout(timer);
  }
}
