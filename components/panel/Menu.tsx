/** What is rarely used: another window, printing, settings, and the list of shortcuts. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon, type IconName } from '../Icon.tsx';
import type { PanelActions } from './actions.ts';
import { SHORTCUTS } from './shortcuts.ts';
import { useIsOff } from './vorgaben.ts';

interface Props {
  readonly actions: PanelActions;
  /** Whether there is a case to print. */
  readonly hasCase: boolean;
}

export function Menu({ actions, hasCase }: Props) {
  const id = useId();
  const { detach, print, openOptions } = actions;
  const printsNothing = useIsOff('drucken');
  return (
    <>
      <button
        type="button"
        class="icon-button"
        title="Weiteres"
        aria-label="Weiteres"
        popovertarget={id}
      >
        <Icon name="more" />
      </button>
      <div class="menu" id={id} popover="auto">
        <h2 class="sr-only">Weiteres</h2>
        {detach && (
          <Item icon="window" menu={id} act={detach}>
            In eigenem Fenster zeigen
          </Item>
        )}
        {hasCase && !printsNothing && (
          <Item icon="note" menu={id} act={print}>
            Fallblatt drucken
          </Item>
        )}
        <Item icon="edit" menu={id} act={openOptions}>
          Einstellungen
        </Item>
        <h3 class="menu-title">Tastenkürzel</h3>
        <dl class="shortcuts">
          {SHORTCUTS.map(({ keys, does }) => (
            <div key={keys}>
              <dt>
                <kbd>{keys}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      </div>
    </>
  );
}

interface ItemProps {
  readonly icon: IconName;
  /** Id of the menu, which closes with the click. */
  readonly menu: string;
  readonly act: () => void;
  readonly children: ComponentChildren;
}

function Item({ icon, menu, act, children }: ItemProps) {
  return (
    <button
      type="button"
      class="menu-item"
      popovertarget={menu}
      popovertargetaction="hide"
      onClick={() => act()}
    >
      <Icon name={icon} />
      {children}
    </button>
  );
}
