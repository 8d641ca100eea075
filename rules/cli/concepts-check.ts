/**
 * `npm run concepts:check`: checks all concepts with their examples. Prints a line per finding and
 * ends with status 1 where there is one.
 */

import { BEISPIELE, CONCEPTS } from '../concepts/index.ts';
import { checkConcept } from '../review/check.ts';

const findings = CONCEPTS.flatMap((concept) => checkConcept(concept, BEISPIELE[concept.id] ?? []));
for (const { concept, place, text } of findings) console.log(`${concept} · ${place}: ${text}`);
console.log(
  findings.length === 0
    ? `${CONCEPTS.length} Konzepte geprüft, nichts zu beanstanden.`
    : `${findings.length} Beanstandungen.`,
);
process.exitCode = findings.length === 0 ? 0 : 1;
