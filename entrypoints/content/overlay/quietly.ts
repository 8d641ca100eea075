/** What goes wrong with us is no event in the page. */
export function quietly(act: () => void): void {
  try {
    act();
  } catch (cause) {
    console.debug('Konzeptlotse:', cause);
  }
}
