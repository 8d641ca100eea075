import type { ComponentChildren } from 'preact';
import { Icon } from '../Icon.tsx';

interface Props {
  readonly summary: ComponentChildren;
  /** How it stands until someone opens or closes it. */
  readonly open?: boolean;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** A line that unfolds. Its content stays in the DOM, and a refresh leaves it as the user put it. */
export function Fold({ summary, open = false, class: extra = '', children }: Props) {
  return (
    <details class={`fold ${extra}`.trimEnd()} open={open}>
      <summary>
        <span class="fold-arrow">
          <Icon name="chevron" />
        </span>
        <span class="fold-line">{summary}</span>
      </summary>
      <div class="fold-body">{children}</div>
    </details>
  );
}
