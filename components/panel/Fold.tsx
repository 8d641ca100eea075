import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from '../Icon.tsx';
import { useIsPainted } from './useIsPainted.ts';

interface Props {
  readonly summary: ComponentChildren;
  /** How it stands until someone opens or closes it. */
  readonly open?: boolean;
  readonly class?: string;
  /**
   * Its content is drawn when it is first opened: reasons are most of what there is, and few are read.
   * For what nothing outside of it looks for.
   */
  readonly lazy?: boolean;
  readonly children: ComponentChildren;
}

/**
 * A line that unfolds. What was drawn stays in the DOM, and a refresh leaves it as the user put it. The window's
 * first picture does not wait for what is folded in it.
 */
export function Fold({ summary, open = false, class: extra = '', lazy = false, children }: Props) {
  const [opened, setOpened] = useState(open);
  const isPainted = useIsPainted();
  return (
    <details
      class={`fold ${extra}`.trimEnd()}
      open={open}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) setOpened(true);
      }}
    >
      <summary>
        <span class="fold-arrow">
          <Icon name="chevron" />
        </span>
        <span class="fold-line">{summary}</span>
      </summary>
      {(opened || (isPainted && !lazy)) && <div class="fold-body">{children}</div>}
    </details>
  );
}

interface QuietProps extends Omit<Props, 'summary' | 'class'> {
  readonly words: ComponentChildren;
}

/** One that goes on with what stands before it: more of the same, or what is seldom asked for. */
export function QuietFold({ words, ...props }: QuietProps) {
  return <Fold class="fold-quiet" summary={<span class="muted">{words}</span>} {...props} />;
}
