/** Parts of the panel whose script is loaded when they are first drawn, and not before what is in view. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * Draws nothing at first, and the part once the window has been painted without it. Where its script
 * does not come, the rest of the panel stays as it is: that happens when the extension is replaced under
 * an open panel, and the panel says so itself.
 */
export function lazily<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  return function Lazy(props: Props) {
    const [Part, setPart] = useState<ComponentType<Props> | null>(null);
    useEffect(() => {
      let isGone = false;
      load().then(
        (part) => {
          // A function given to a setter would be called by it.
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
