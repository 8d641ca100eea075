import { Icon } from '../Icon.tsx';
import type { Sign } from './model/words.ts';

/** The sign alone, in front of a row whose words follow; read out where no word stands. */
export function Mark({ sign, spoken = false }: { readonly sign: Sign; readonly spoken?: boolean }) {
  return (
    <span class={`mark tone-${sign.tone}`}>
      <Icon name={sign.icon} />
      {spoken && <span class="sr-only">{sign.word}: </span>}
    </span>
  );
}
