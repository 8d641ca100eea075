/** What the settings say that concerns single parts of the panel. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { EinstellungenView, FallView } from '../../entrypoints/background/protocol.ts';
import { inBegriff } from '../../rules/einstellungen/begriff.ts';
import { type Funktion, type Sperre, VORGABE } from '../../rules/einstellungen/einstellungen.ts';
import { labelOf } from '../../rules/fall/anzeige.ts';
import type { FeldKey } from '../../rules/fall/felder.ts';
import { conceptsOf } from './model/results.ts';

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

/**
 * Whether concepts of several offices speak, as nobody has said yet which hold here: what is done stays in
 * view then, each thing with whose it is, and what is read about it is one line.
 */
export const useIsMixed = ({ assessment }: FallView): boolean =>
  !useContext(context).konzepteGewaehlt && conceptsOf(assessment).length > 1;

export const useVorgaben = (): EinstellungenView => useContext(context);

/** Labels of fields, in the office's words. */
export function useLabelOf(): (field: FeldKey) => string {
  const { begriffEgv } = useContext(context);
  return (field) => inBegriff(labelOf(field), begriffEgv);
}
