import type { ComponentChildren } from 'preact';
import type { FallView } from '../../entrypoints/background/views.ts';
import { Icon } from '../Icon.tsx';
import { entryOf, type SectionId } from './model/sections.ts';
import { useIsMixed } from './vorgaben.ts';

interface Props {
  readonly id: string;
  readonly title: string;
  /** Beside the title, quietly: "2 von 3". */
  readonly aside?: string | undefined;
  readonly children: ComponentChildren;
}

/** One section of the panel under its heading. */
export function Section({ id, title, aside, children }: Props) {
  const heading = `${id}-titel`;
  return (
    <section class="section" id={id} aria-labelledby={heading}>
      <div class="section-head">
        <h2 id={heading} tabIndex={-1}>
          {title}
        </h2>
        {aside && <span class="muted">{aside}</span>}
      </div>
      {children}
    </section>
  );
}

interface FoldingProps extends Props {
  /** How it stands until someone opens or closes it. */
  readonly open?: boolean;
}

/** A section that is one line until someone opens it: what is not about the case, or seldom wanted. */
export function FoldingSection({ id, title, aside, open = false, children }: FoldingProps) {
  const heading = `${id}-titel`;
  return (
    <section class="section section-folding" id={id} aria-labelledby={heading}>
      <details class="fold" open={open}>
        <summary id={`${id}-kopf`}>
          <span class="fold-arrow">
            <Icon name="chevron" />
          </span>
          <span class="fold-line">
            <h2 id={heading}>{title}</h2>
            {aside && <span class="muted">{aside}</span>}
          </span>
        </summary>
        {children}
      </details>
    </section>
  );
}

interface CaseProps extends Props {
  readonly id: SectionId;
  readonly fall: FallView;
}

/** A section of what one reads about a case: one line, which says how it stands, where it is of several offices. */
export function CaseSection({ fall, ...section }: CaseProps) {
  if (!useIsMixed(fall)) return <Section {...section} />;
  return <FoldingSection aside={entryOf(fall, section.id, true)?.sign.word} {...section} />;
}
