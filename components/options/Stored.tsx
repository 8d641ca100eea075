/** "Gespeichertes": all that is kept, to be looked at and to be deleted. */
import { useState } from 'preact/hooks';
import { useAnnounce } from '../panel/Announcer.tsx';
import { Confirm } from '../panel/Confirm.tsx';
import { Fold } from '../panel/Fold.tsx';
import { Section } from '../panel/Section.tsx';
import { useFocusInPlace } from '../panel/useFocusInPlace.ts';
import type { OptionsActions, StoredRow } from './model.ts';

interface Props {
  readonly stored: OptionsActions['stored'];
  readonly deleteAll: OptionsActions['deleteAll'];
}

const DELETED = 'Alles gelöscht. Es gelten wieder die Vorgaben.';
const FAILED = 'Das hat nicht geklappt. Bitte noch einmal versuchen.';

export function Stored({ stored, deleteAll }: Props) {
  const [rows, setRows] = useState<readonly StoredRow[]>();
  const [asks, setAsks] = useState(false);
  const [said, setSaid] = useState<string>();
  const question = useFocusInPlace<HTMLDivElement>(asks ? 'delete' : undefined);
  const announce = useAnnounce();
  const show = async () => {
    setRows(await stored());
    setSaid(undefined);
  };
  const remove = async () => {
    setAsks(false);
    setRows(undefined);
    const outcome = await deleteAll().then(
      () => DELETED,
      () => FAILED,
    );
    setSaid(outcome);
    announce(outcome);
  };
  return (
    <Section id="gespeichertes" title="Gespeichertes">
      <p class="line muted">
        Einstellungen und Profile liegen auf diesem Rechner, Falldaten nur im Arbeitsspeicher.
        Anderswo liegt nichts.
      </p>
      {rows && (
        <>
          <Rows title="Auf diesem Rechner" rows={rows.filter(({ place }) => place === 'local')} />
          <Rows
            title="Im Arbeitsspeicher, bis der Browser geschlossen wird"
            rows={rows.filter(({ place }) => place === 'session')}
          />
        </>
      )}
      <div ref={question}>
        {asks ? (
          <Confirm
            text="Gelöscht werden alle Einstellungen, Profile und Fälle dieser Sitzung. Das lässt sich nicht zurücknehmen."
            yes="Ja, alles löschen"
            act={() => void remove()}
            leave={() => setAsks(false)}
          />
        ) : (
          <div class="buttons">
            <button type="button" class="button" onClick={() => void show()}>
              {rows ? 'Neu ansehen' : 'Alles ansehen'}
            </button>
            <button type="button" class="button" data-asks="delete" onClick={() => setAsks(true)}>
              Alles löschen
            </button>
          </div>
        )}
      </div>
      {said !== undefined && <p class="line">{said}</p>}
    </Section>
  );
}

function Rows({ title, rows }: { readonly title: string; readonly rows: readonly StoredRow[] }) {
  return (
    <>
      <h3 class="row-title">{title}</h3>
      {rows.length === 0 && <p class="line muted">Nichts.</p>}
      {rows.map(({ key, title: name, content }) => (
        <Fold key={key} lazy summary={<span data-stored={key}>{name}</span>}>
          <pre class="stored">{content}</pre>
        </Fold>
      ))}
    </>
  );
}
