import type { ComponentChildren } from 'preact';

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
