/** "Ausfuhr und Einfuhr": all settings as one file, from one computer to another. */
import { Section } from '../panel/Section.tsx';
import { Import } from './Import.tsx';
import type { OptionsActions } from './model.ts';

interface Props {
  readonly saveAll: OptionsActions['saveAll'];
  readonly take: OptionsActions['take'];
}

export function Transfer({ saveAll, take }: Props) {
  return (
    <Section id="austausch" title="Ausfuhr und Einfuhr">
      <p class="line muted">
        Die Datei enthält alle Einstellungen und Profile, nichts aus einem Fall. Beim Übernehmen
        ersetzt sie die Einstellungen hier. Auch eine Datei, die nur Profile enthält, lässt sich
        übernehmen.
      </p>
      <div class="buttons">
        <button type="button" class="button" onClick={() => saveAll()}>
          Alle Einstellungen als Datei speichern
        </button>
      </div>
      <Import take={take} />
    </Section>
  );
}
