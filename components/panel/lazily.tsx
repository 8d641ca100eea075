/** Parts of the panel whose script is loaded when they are first drawn, and not before what is in view. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * Draws nothing at first, and the part once the window has been painted without it; from then on at once, so
 * that nothing is gone for a moment where another case is shown. Where its script does not come, the rest of
 * the panel stays as it is: that happens when the extension is replaced under an open panel, and the panel
 * says so itself.
 */
export function lazily<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let loaded: ComponentType<Props> | null = null;
  return function Lazy(props: Props) {
    // A function given to a setter would be called by it.
    const [Part, setPart] = useState<ComponentType<Props> | null>(() => loaded);
    useEffect(() => {
      // Not whether it is loaded by now: that may have come about for another, gone in the meantime.
      if (Part) return;
      let isGone = false;
      load().then(
        (part) => {
          loaded = part;
          if (!isGone) setPart(() => part);
        },
        (cause: unknown) => console.error('Konzeptlotse:', cause),
      );
      return () => {
        isGone = true;
      };
    }, []);
    return Part && <Part {...props} />;
  };
}
