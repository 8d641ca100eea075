import { useState } from 'preact/hooks';
import { anzahl } from '../../rules/anzahl.ts';
import { LONGEST_FILE } from '../../rules/profil/profil.ts';
import { fileText } from './fileText.ts';
import type { Imported, OptionsActions } from './model.ts';

interface Props {
  readonly take: OptionsActions['take'];
}

/** Taking in settings or profiles from a file or a pasted text; what is broken changes nothing. */
export function Import({ take }: Props) {
  const [text, setText] = useState('');
  const [result, setResult] = useState<Imported | undefined>();
  const run = async (what: string, replace: boolean) => {
    const outcome = await take(what, replace);
    setResult(outcome);
    if ('taken' in outcome) setText('');
  };
  const read = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    const content = await fileText(file);
    // The same file can be chosen again once it is mended.
    input.value = '';
    setText(content.length > LONGEST_FILE ? '' : content);
    await run(content, false);
  };
  return (
    <div class="import">
      <h3 class="row-title">Aus einer Datei übernehmen</h3>
      <label class="search">
        <span>Datei wählen</span>
        <input
          type="file"
          accept=".json,application/json"
          onChange={({ currentTarget }) => void read(currentTarget)}
        />
      </label>
      <label class="search">
        <span>Oder den Inhalt hier einfügen</span>
        <textarea
          rows={4}
          value={text}
          spellcheck={false}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <div class="buttons">
        <button type="button" class="button" onClick={() => void run(text, false)}>
          Übernehmen
        </button>
      </div>
      <div role="status">
        {result && (
          <Outcome
            result={result}
            replace={() => void run(text, true)}
            leave={() => setResult(undefined)}
          />
        )}
      </div>
    </div>
  );
}

interface OutcomeProps {
  readonly result: Imported;
  readonly replace: () => void;
  readonly leave: () => void;
}

function Outcome({ result, replace, leave }: OutcomeProps) {
  if ('problems' in result) {
    return (
      <>
        <p class="line">Nichts wurde übernommen. Daran liegt es:</p>
        <ul class="problem-list" data-problems>
          {result.problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      </>
    );
  }
  if ('exists' in result) {
    const names = result.exists.map((name) => `„${name}“`).join(', ');
    return (
      <div data-exists>
        <p class="line">
          {result.exists.length === 1 ? 'Dieses Profil gibt' : 'Diese Profile gibt'} es schon:{' '}
          {names}. {result.exists.length === 1 ? 'Soll es' : 'Sollen sie'} ersetzt werden?
        </p>
        <div class="buttons">
          <button type="button" class="button button-primary" onClick={replace}>
            Ersetzen
          </button>
          <button type="button" class="button" onClick={leave}>
            Nicht übernehmen
          </button>
        </div>
      </div>
    );
  }
  const { taken, settings, locked } = result;
  return (
    <div data-taken>
      {settings && (
        <p class="line">
          Einstellungen übernommen
          {settings.length > 0 ? `: ${settings.join(', ')}. Sonst gelten die Vorgaben.` : '.'}
        </p>
      )}
      {taken.length > 0 && (
        <p class="line">
          {anzahl(taken.length, 'Profil', 'Profile')} übernommen: {taken.join(', ')}.
        </p>
      )}
      {locked.length > 0 && (
        <p class="line">Von Ihrer IT vorgegeben und nicht übernommen: {locked.join(', ')}.</p>
      )}
    </div>
  );
}
