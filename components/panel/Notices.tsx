/** The states in which there is little to show, each with the next step. */

import type { ComponentChildren } from 'preact';
import type { Ausgeblendet, PanelState } from '../../entrypoints/background/views.ts';
import type { Concern } from '../../rules/weighing/concern.ts';
import { Icon, type IconName } from '../Icon.tsx';
import type { PanelActions } from './actions.ts';
import { goToSection } from './reveal.ts';

interface NoticeProps {
  readonly icon: IconName;
  readonly title: string;
  /** The header says the title already. */
  readonly said?: boolean;
  readonly children: ComponentChildren;
}

export function Notice({ icon, title, said = false, children }: NoticeProps) {
  return (
    <section class="notice" aria-label={title}>
      <Icon name={icon} />
      <div>
        {!said && <h2>{title}</h2>}
        {children}
      </div>
    </section>
  );
}

interface NotGrantedProps {
  readonly page: PanelState['page'];
  readonly grant: PanelActions['grant'];
}

export function NotGranted({ page, grant }: NotGrantedProps) {
  const { origin, barred } = page;
  if (barred) {
    return (
      <Notice icon="visibility" title="Diese Seite wird nicht gelesen">
        <p>
          <strong>{origin}</strong> gehört nicht zu den Fachverfahren, die Ihre IT für Konzeptlotse
          zugelassen hat. Welche das sind, steht in den Einstellungen.
        </p>
      </Notice>
    );
  }
  return (
    <Notice icon="visibility" title="Diese Seite wird noch nicht gelesen">
      {origin === undefined ? (
        <p>
          Öffnen Sie Ihr Fachverfahren und klicken Sie dort auf das Symbol von Konzeptlotse in der
          Symbolleiste.
        </p>
      ) : (
        <>
          <p>
            Ist <strong>{origin}</strong> Ihr Fachverfahren? Dann erlauben Sie den Zugriff,
            einmalig.
          </p>
          <button type="button" class="button button-primary" onClick={() => grant(origin)}>
            Zugriff auf diese Seite erlauben
          </button>
        </>
      )}
      <p class="muted">
        Gelesen wird nur, was dort sichtbar ist und hier gebraucht wird. Nichts davon verlässt den
        Browser.
      </p>
    </Notice>
  );
}

export function NothingRead() {
  return (
    <Notice icon="search" title="Hier wurde nichts gelesen">
      <p>
        Öffnen Sie im Fachverfahren eine Maske mit Angaben zum Fall. Sie wird von selbst gelesen,
        auch wenn Sie die Maske wechseln.
      </p>
    </Notice>
  );
}

export function MarkersRemoved({ from }: { readonly from: 'page' | 'frame' }) {
  const [title, where] =
    from === 'page'
      ? ['Markierungen werden von der Seite entfernt oder verändert', 'Neben den Feldern']
      : [
          'Markierungen werden in einem Teil der Seite entfernt oder verändert',
          'Neben den Feldern dort',
        ];
  return (
    <Notice icon="visibility" title={title}>
      <p>{where} steht darum nichts. Hier in der Seitenleiste ist alles vollständig.</p>
    </Notice>
  );
}

interface PutAwayProps extends Ausgeblendet {
  readonly showAgain: () => void;
}

/** By a click in the page, which may have been meant for something else. */
export function PutAway({ hinweise, zaehler, showAgain }: PutAwayProps) {
  const markers = hinweise === 1 ? '1 Hinweis' : `${hinweise} Hinweise`;
  const parts = [...(hinweise > 0 ? [markers] : []), ...(zaehler ? ['der Zähler'] : [])];
  if (parts.length === 0) return null;
  return (
    <p class="put-away fact muted">
      In der Seite ausgeblendet: {parts.join(' und ')}.{' '}
      <button type="button" class="link-button" onClick={showAgain}>
        Wieder zeigen
      </button>
    </p>
  );
}

/** What this page showed was forgotten; it is read again when it changes, or by a click. */
export function Forgotten({ read }: { readonly read: () => void }) {
  return (
    <Notice icon="none" title="Vergessen">
      <p>
        Was diese Seite gezeigt hat, ist vergessen. Sie wird wieder gelesen, wenn sie sich ändert.
      </p>
      <button type="button" class="button" onClick={read}>
        Jetzt wieder lesen
      </button>
    </Notice>
  );
}

export function Loading() {
  return (
    <p class="line muted loading" role="status">
      Wird geladen …
    </p>
  );
}

/** Why none of the concepts says anything: there is none, not yet or no more, or it is another's case. */
export function NotConcerned({ concern }: { readonly concern: Exclude<Concern, 'concerned'> }) {
  const { title, text } = NOT_CONCERNED[concern];
  return (
    <Notice icon="info" title={title} said>
      <p>{text}</p>
      {concern !== 'notInForce' && (
        <button type="button" class="button" onClick={() => goToSection('konzepte')}>
          Konzepte wählen
        </button>
      )}
    </Notice>
  );
}

const NOT_CONCERNED = {
  noConcept: {
    title: 'Kein Konzept gewählt',
    text: 'Wählen Sie, welche Konzepte in Ihrer Dienststelle gelten. Einmal genügt.',
  },
  notInForce: {
    title: 'Am Stichtag gilt kein Konzept',
    text: 'Die gewählten Konzepte waren an diesem Tag noch nicht oder nicht mehr in Kraft. Wählen Sie oben einen anderen Stichtag.',
  },
  notConcerned: {
    title: 'Kein Konzept betrifft diesen Fall',
    text: 'Nach dem, was gelesen wurde, sagt keines der gewählten Konzepte etwas zu diesem Fall. Vielleicht gehört er zu einer anderen Dienststelle.',
  },
} as const;

/** What stands there could not be read; nothing is said on a guess. */
export function OnlyProblems() {
  return (
    <Notice icon="warning" title="Nichts sicher gelesen">
      <p>Was auf dieser Seite steht, ist unklar. Es wurde nichts angenommen.</p>
      <button type="button" class="button" onClick={() => goToSection('unklar')}>
        Unklares ansehen
      </button>
    </Notice>
  );
}

interface UpdatedProps {
  readonly version: string;
  readonly seen: () => void;
}

/** Once after an update, until it is read. */
export function Updated({ version, seen }: UpdatedProps) {
  return (
    <Notice icon="info" title={`Neue Fassung: ${version}`}>
      <p>
        Konzeptlotse wurde aktualisiert. Offene Seiten werden von selbst neu gelesen; was Sie vorher
        in dieser Sitzung eingetragen hatten, ist gelöscht.
      </p>
      <button type="button" class="button" onClick={seen}>
        Verstanden
      </button>
    </Notice>
  );
}

/** One quiet line: what went wrong, and what to do. */
export function ErrorLine({ text }: { readonly text: string }) {
  return (
    <p class="error-line" role="status">
      <Icon name="warning" />
      <span>{text}</span>
    </p>
  );
}
