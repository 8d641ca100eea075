/** Where an error of the worker ends: in its own console, and nowhere else. */
export function report(error: unknown): void {
  console.error('Konzeptlotse:', error);
}
