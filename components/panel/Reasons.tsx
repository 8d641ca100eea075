/** Where a rule stands, and how it was read where the document leaves it open. */
import type { Source } from '../../rules/assessment.ts';
import { sourceWords } from './model/words.ts';

interface Props {
  readonly source: Source;
  readonly interpretation?: string | undefined;
}

export function Reasons({ source, interpretation }: Props) {
  return (
    <div class="reasons">
      {interpretation && (
        <p>
          <span class="tag">Auslegung</span> {interpretation}
        </p>
      )}
      <p class="muted">Quelle: {sourceWords(source)}</p>
    </div>
  );
}
