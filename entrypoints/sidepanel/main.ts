/** Asks for the case, then loads what draws it. Runs as soon as it is there, styles or not. */
import '../../assets/panel.css';
import { firstLook } from './firstLook.ts';

const looking = firstLook();
const [{ start }, first] = await Promise.all([import('./panel.tsx'), looking, parsed()]);
start(first);

/** Resolves when the page has all its elements. */
async function parsed(): Promise<void> {
  if (document.readyState !== 'loading') return;
  await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve));
}
