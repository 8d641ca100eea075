/** "Version und Quellen". */
import { Section } from '../panel/Section.tsx';
import type { OptionsState } from './model.ts';

interface Props {
  readonly version: OptionsState['version'];
  readonly konzepte: OptionsState['konzepte'];
}

export function About({ version, konzepte }: Props) {
  return (
    <Section id="version" title="Version und Quellen" aside={version}>
      <h3 class="row-title">Quellen der Konzepte</h3>
      <ul class="plain-list" data-sources>
        {konzepte.map(({ id, title, document }) => (
          <li key={id}>
            {document}
            <span class="row-sub muted">{title}</span>
          </li>
        ))}
      </ul>
      <h3 class="row-title">Lizenzen</h3>
      <p class="line">
        Konzeptlotse steht unter der EUPL-1.2.{' '}
        <a href="/THIRD-PARTY-NOTICES.txt">Was von anderen darin ist, mit Lizenzen</a>
      </p>
    </Section>
  );
}
