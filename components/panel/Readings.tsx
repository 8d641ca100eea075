/** "Angaben zum Fall": all that is known of the case and where from. */
import type { FallView, FeldView } from '../../entrypoints/background/views.ts';
import { anzahl } from '../../rules/anzahl.ts';
import type { FeldKey } from '../../rules/fall/felder.ts';
import type { PanelActions } from './actions.ts';
import { AddedMasks } from './cases/AddedMasks.tsx';
import { AddField } from './entry/AddField.tsx';
import { EditField } from './entry/EditField.tsx';
import { Fold } from './Fold.tsx';
import { clockTime } from './model/dates.ts';
import { hookValue } from './model/value.ts';
import { placeWords } from './model/words.ts';
import { Section } from './Section.tsx';

interface Props {
  readonly fall: FallView;
  readonly tell: PanelActions['tell'];
}

export function Readings({ fall, tell }: Props) {
  const { id, felder } = fall;
  const enter = (field: FeldKey, value: unknown) => tell({ type: 'enter', fall: id, field, value });
  const known = new Set(felder.map(({ field }) => field));
  // The Kundennummer says whose case it is: it can be given, not changed.
  if (fall.kundennummer !== null) known.add('kundennummer');
  return (
    <Section id="angaben" title="Angaben zum Fall">
      {felder.length > 0 ? (
        <Fold summary={anzahl(felder.length, 'Angabe', 'Angaben')}>
          <dl class="felder">
            {felder.map((feld) => (
              <Feld
                key={feld.field}
                feld={feld}
                {...(feld.field === 'kundennummer' ? {} : { enter })}
                {...(feld.origin === 'entered' && id !== null && feld.value !== id
                  ? { takeBack: () => tell({ type: 'takeBack', fall: id, field: feld.field }) }
                  : {})}
              />
            ))}
          </dl>
        </Fold>
      ) : (
        <p class="line muted">Noch keine.</p>
      )}
      {id !== null && <AddedMasks fall={id} zugefuegt={fall.zugefuegt} tell={tell} />}
      <AddField known={known} enter={enter} />
    </Section>
  );
}

interface FeldProps {
  readonly feld: FeldView;
  readonly enter?: (field: FeldKey, value: unknown) => void;
  readonly takeBack?: () => void;
}

function Feld({ feld, enter, takeBack }: FeldProps) {
  const raw = feld.raw !== undefined && feld.raw.trim() !== feld.shown ? feld.raw.trim() : '';
  return (
    <div data-field={feld.field} data-value={hookValue(feld.value)} data-origin={feld.origin}>
      <dt>{feld.label}</dt>
      <dd>
        <span class="value">{feld.shown}</span>
        {feld.origin === 'entered' && (
          <span class="tag">
            eingetragen{feld.enteredAt !== undefined && ` um ${clockTime(feld.enteredAt)}`}
          </span>
        )}
        {raw && <span class="place">dort: „{raw}“</span>}
        {feld.where && <span class="place">{placeWords(feld.where)}</span>}
        <span class="feld-actions">
          {enter && (
            <EditField field={feld.field} value={feld.value} words="Ändern" enter={enter} />
          )}
          {takeBack && (
            <button
              type="button"
              class="link-button"
              aria-label={`${feld.label}: Eintragung zurücknehmen`}
              onClick={takeBack}
            >
              Zurücknehmen
            </button>
          )}
        </span>
      </dd>
    </div>
  );
}
