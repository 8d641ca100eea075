/**
 * zod, set to compile nothing at run time: the extension's CSP forbids `new Function`.
 * Everything imports it from here, so that the setting comes before the first schema.
 */
import { z } from 'zod';

z.config({ jitless: true });

export { z };
