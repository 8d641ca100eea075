/** Keys as they stand on German keyboards. */

const GERMAN: Readonly<Record<string, string>> = { Shift: 'Umschalt', Ctrl: 'Strg' };

/** "Alt+Shift+K", as browsers say it: "Alt+Umschalt+K". What has no other name stays. */
export const germanKeys = (keys: string): string =>
  keys
    .split('+')
    .map((key) => GERMAN[key] ?? key)
    .join('+');
