/** What is rarely used: another window, printing, settings, and the list of shortcuts. */
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
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
  // Drawn when it is first opened: the case does not wait for what is rarely used.
  const [opened, setOpened] = useState(false);
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
      <div class="menu" id={id} popover="auto" onBeforeToggle={() => setOpened(true)}>
        {opened && <Content menu={id} actions={actions} hasCase={hasCase} />}
      </div>
    </>
  );
}

function Content({ menu, actions, hasCase }: Props & { readonly menu: string }) {
  const { detach, print, openOptions } = actions;
  const printsNothing = useIsOff('drucken');
  return (
    <>
      <h2 class="sr-only">Weiteres</h2>
      {detach && (
        <Item icon="window" menu={menu} act={detach}>
          In eigenem Fenster zeigen
        </Item>
      )}
      {hasCase && !printsNothing && (
        <Item icon="note" menu={menu} act={print}>
          Fallblatt drucken
        </Item>
      )}
      <Item icon="edit" menu={menu} act={openOptions}>
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
