/**
 * What overlay.css calls `--name`, as it is called here. A page may register any property whose name it knows, for
 * closed shadow roots too, and say what it is worth there: nobody knows these.
 */
const prefix = `--${crypto.getRandomValues(new Uint32Array(2)).join('-')}-`;

export const ownProperty = (name: string): string => `${prefix}${name}`;
