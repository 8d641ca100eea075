import { glaetten, ohneDoppelpunkt } from '../../../../rules/fall/normalisieren.ts';
import { feldVon, istLabel } from '../../../../rules/fall/vokabular/vokabular.ts';
import type { Box } from '../found/box.ts';
import type { Control } from '../found/control.ts';
import type { Gathering } from '../found/gathering.ts';
import { looksLikeDates } from '../page/text.ts';

/** "Alter / Geburtsdatum: 36 / 3.7.1990": as many labels as values, in one order. */
export function pairSeveral(
  gathering: Gathering,
  label: string,
  box: Box,
  controls: readonly Control[],
  shown: string,
): boolean {
  if (!label.includes('/')) return false;
  const labels = ohneDoppelpunkt(label).split('/').map(glaetten);
  if (!labels.every(istLabel) || areOneField(labels)) return false;
  if (controls.length > 0) {
    if (controls.length !== labels.length || controls.some((one) => one.kind !== 'field'))
      return false;
    gathering.supersede(box);
    labels.forEach((one, i) => {
      const control = controls[i];
      if (control !== undefined) gathering.found(one, control.value, control.element, [control]);
    });
    return true;
  }
  // Two slashes stand within the number of a Bedarfsgemeinschaft.
  const texts = shown.split(/(?<!\/)\/(?!\/)/).map(glaetten);
  if (texts.length !== labels.length) return false;
  if (isOneField(label) && !texts.every(looksLikeDates)) return false;
  labels.forEach((one, i) => {
    gathering.found(one, texts[i] ?? '', box.element, []);
  });
  return true;
}

/** "EGV / Kooperationsplan": two names of one thing, of which there are no two values. */
function areOneField(labels: readonly string[]): boolean {
  const fields = labels.flatMap((label) => feldVon(label) ?? []);
  return new Set(fields).size < fields.length;
}

/** "Schwerbehindert / Reha": two words for one field; so is "EGV vom / gültig bis", taken as a whole. */
const isOneField = (label: string): boolean => feldVon(ohneDoppelpunkt(label)) !== null;
