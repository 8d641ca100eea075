/** What the settings say that concerns single parts of the panel. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { EinstellungenView, FallView } from '../../entrypoints/background/views.ts';
import { inBegriff } from '../../rules/einstellungen/begriff.ts';
import { type Funktion, type Sperre, VORGABE } from '../../rules/einstellungen/einstellungen.ts';
import { labelOf } from '../../rules/fall/anzeige.ts';
import type { FeldKey } from '../../rules/fall/felder.ts';
import { isMixed } from '../../rules/weighing/concern.ts';

const context = createContext<EinstellungenView>({
  ...VORGABE,
  konzepteGewaehlt: false,
  gesperrt: [],
});

export const Vorgaben = context.Provider;

/** Whether a function is switched off here. */
export const useIsOff = (funktion: Funktion): boolean =>
  useContext(context).abgeschaltet.includes(funktion);

/** Whether the office's IT decides it. */
export const useIsLocked = (sperre: Sperre): boolean =>
  useContext(context).gesperrt.includes(sperre);

/** As `isMixed` has it. */
export const useIsMixed = (fall: FallView): boolean => isMixed(fall, useContext(context));

export const useVorgaben = (): EinstellungenView => useContext(context);

/** Labels of fields, in the office's words. */
export function useLabelOf(): (field: FeldKey) => string {
  const { begriffEgv } = useContext(context);
  return (field) => inBegriff(labelOf(field), begriffEgv);
}
