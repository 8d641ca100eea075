/** `npm run concepts:doc`: writes for each concept the page that its Fachkoordination approves. */
import { writeFileSync } from 'node:fs';
import { BEISPIELE, CONCEPTS } from '../concepts/index.ts';
import { documentConcept } from '../review/doc.ts';

for (const concept of CONCEPTS) {
  const file = new URL(`../concepts/${concept.id}/KONZEPT.md`, import.meta.url);
  writeFileSync(file, documentConcept(concept, BEISPIELE[concept.id] ?? []));
  console.log(`rules/concepts/${concept.id}/KONZEPT.md geschrieben`);
}
