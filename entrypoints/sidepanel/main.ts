/** Draws the case. It is asked for before the scripts that draw it run: modules run in the order of their imports. */
import '../../assets/panel.css';
import { looking } from './firstLook.ts';
import { start } from './panel.tsx';

start(await looking);
