/** How long a test waits for something that is to happen; generous, for two busy cores. */
export const patience = 20_000;

/**
 * Asks again until `probe` gives something other than undefined, null or false.
 * `what` completes the sentence "waited in vain for …"; `describe` adds what was there instead.
 */
export async function waitFor<T>(
  what: string,
  probe: () => Promise<T | undefined | null | false> | T | undefined | null | false,
  options: { readonly timeout?: number; readonly describe?: () => Promise<string> } = {},
): Promise<T> {
  const deadline = performance.now() + (options.timeout ?? patience);
  let lastError: unknown;
  while (performance.now() < deadline) {
    try {
      const found = await probe();
      if (found !== undefined && found !== null && found !== false) return found;
      lastError = undefined;
    } catch (error) {
      // A page in the middle of a navigation answers with an error; the next question may succeed.
      lastError = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const instead = await options.describe?.().catch((error: unknown) => String(error));
  throw new Error(
    `waited in vain for ${what}${instead === undefined ? '' : `; there was: ${instead}`}`,
    lastError === undefined ? {} : { cause: lastError },
  );
}
