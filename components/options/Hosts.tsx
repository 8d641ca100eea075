/** The pages that may be read, how to take that back, and what the office's IT allows at all. */
import { Locked } from './Locked.tsx';
import { type HostRow, hostWords, type OptionsActions } from './model.ts';

interface Props {
  readonly hosts: readonly HostRow[];
  /** null: any. */
  readonly allowed: readonly string[] | null;
  readonly withdraw: OptionsActions['withdraw'];
}

export function Hosts({ hosts, allowed, withdraw }: Props) {
  return (
    <>
      <h3 class="row-title">Zugriff auf Seiten</h3>
      {allowed && <Allowed origins={allowed} />}
      {hosts.length === 0 ? (
        <p class="line muted">
          Noch keine Seite wird gelesen. Erlaubt wird der Zugriff in der Seitenleiste, wenn das
          Fachverfahren offen ist.
        </p>
      ) : (
        <ul>
          {hosts.map((host) => (
            <Host key={host.pattern} host={host} withdraw={withdraw} />
          ))}
        </ul>
      )}
    </>
  );
}

function Allowed({ origins }: { readonly origins: readonly string[] }) {
  return (
    <div data-allowed>
      <p class="line">
        {origins.length === 0
          ? 'Zugelassen ist kein Fachverfahren.'
          : 'Gelesen werden nur diese Fachverfahren, sobald der Zugriff erlaubt ist:'}{' '}
        <Locked locked />
      </p>
      <ul class="plain-list">
        {origins.map((origin) => (
          <li key={origin} class="address">
            {origin}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface HostProps {
  readonly host: HostRow;
  readonly withdraw: OptionsActions['withdraw'];
}

function Host({ host: { pattern, fixed, barred }, withdraw }: HostProps) {
  const words = [
    ...(pattern.startsWith('http:') ? ['unverschlüsselt (http)'] : []),
    fixed ? 'fest eingebaut' : 'von Ihnen oder Ihrer IT erlaubt',
    ...(barred ? ['von Ihrer IT nicht zugelassen, wird nicht gelesen'] : []),
  ];
  return (
    <li class="options-row" data-host={pattern}>
      <span>
        <span class="row-title address">{hostWords(pattern)}</span>
        <span class="row-sub muted">{words.join(', ')}</span>
      </span>
      {!fixed && (
        <button type="button" class="button" onClick={() => withdraw(pattern)}>
          Zugriff entziehen
          <span class="sr-only">: {hostWords(pattern)}</span>
        </button>
      )}
    </li>
  );
}
