/** What is drawn with the first picture of the window, and what can come after it. */
import { useEffect, useState } from 'preact/hooks';

/** Whether anything was painted in this window. */
let isPainted = false;

/**
 * False while the window's first picture is made: what nobody sees in it need not be in it, and comes right
 * after. From then on true at once, so that nothing is gone for a moment where something else is shown.
 */
export function useIsPainted(): boolean {
  const [painted, setPainted] = useState(isPainted);
  useEffect(() => {
    isPainted = true;
    setPainted(true);
  }, []);
  return painted;
}
