/**
 * `npm run gallery`: the panel in each of its states, in one's own browser. Prints the address; Ctrl-C
 * ends it.
 */
import { opens, tempFolder } from '../setup/ending.ts';
import { buildGallery } from './build.ts';
import { serve } from './serve.ts';

const { path } = tempFolder('gallery');
await buildGallery(path);
// The usual port keeps addresses that people have noted; another run may hold it.
const served = await serve(path, 4620).catch(() => serve(path));
opens({ close: () => served.close(), drop: () => {} });
process.stdout.write(`Alle Zustände der Seitenleiste: ${served.url}/\nEnde: Strg+C\n`);
