/** Draws the results of each concept; with several concepts each under its name. */
import { type ComponentChildren, Fragment } from 'preact';
import type { Concept } from '../../rules/weighing/concepts.ts';

interface Props {
  readonly concepts: readonly Concept[];
  readonly children: (concept: Concept) => ComponentChildren;
}

export function ByConcept({ concepts, children }: Props) {
  if (concepts.length < 2) {
    return (
      <>
        {concepts.map((concept) => (
          <Fragment key={concept.id}>{children(concept)}</Fragment>
        ))}
      </>
    );
  }
  return (
    <>
      {concepts.map((concept) => (
        <div class="concept" key={concept.id}>
          <h3 class="concept-name">{concept.result.title}</h3>
          {children(concept)}
        </div>
      ))}
    </>
  );
}
