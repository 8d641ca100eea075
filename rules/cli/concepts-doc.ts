/** `npm run concepts:doc`: writes for each concept the page that its Fachkoordination approves. */
import { writeFileSync } from 'node:fs';
import { documentConcept } from '../concept/doc.ts';
import { BEISPIELE, CONCEPTS } from '../concepts/index.ts';

for (const concept of CONCEPTS) {
  const file = new URL(`../concepts/${concept.id}/KONZEPT.md`, import.meta.url);
  writeFileSync(file, documentConcept(concept, BEISPIELE[concept.id] ?? []));
  console.log(`rules/concepts/${concept.id}/KONZEPT.md geschrieben`);
}
