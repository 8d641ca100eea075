/** `npm run notices`: writes the notice file anew, from what the builds contain. */
import { writeFile } from 'node:fs/promises';
import { buildExtensions, nameOf, productionBuilds } from '../setup/build.ts';
import { noticesFile, noticesOf } from './notices.ts';
import { shippedIn } from './shipped.ts';

await buildExtensions(productionBuilds, { onlyStale: true });
await writeFile(noticesFile, noticesOf(await shippedIn(productionBuilds.map(nameOf))));
process.stderr.write('Geschrieben; mit dem nächsten Build steht es in der Erweiterung.\n');
