import { Textfield } from '@digdir/designsystemet-react';
import { CorrectResidenceDocument, MoveResidenceDocument } from '../graphql/generated/graphql.js';
import { type LatLon, PickMap } from '../places/pick-map.js';
import '../places/places.css';
import { FormDialog, type Values } from '../ui/form-dialog.js';
import { useSave } from '../ui/use-save.js';
import { addDays, today } from '../words/format.js';
import { useWords } from '../words/language.js';
import { editWords } from './edit-words.js';
import { type KnownRecipient, orNull } from './known.js';
import { staffWords } from './words.js';

type Name = 'from' | 'address' | 'lat' | 'lon' | 'access';

/** A mistake mended, or a new home from a day on: the first rewrites, the second keeps where they lived before. */
export function ResidenceDialog({
  recipientId,
  kept,
  near,
  onClose,
}: {
  recipientId: string;
  /** The residence that is mended; null for a new one. */
  kept: KnownRecipient['residences'][number] | null;
  /** Where to look first on the map. */
  near: LatLon | null;
  onClose: () => void;
}) {
  const w = useWords(staffWords);
  const e = useWords(editWords);
  const { save, busy, trouble } = useSave();
  return (
    <FormDialog<Name>
      title={kept ? e.correctAddress : e.moveAddress}
      lead={kept ? e.correctAddressLead : e.moveAddressLead}
      busy={busy}
      trouble={trouble}
      onClose={onClose}
      initial={{
        from: addDays(today(), 1),
        address: kept?.address ?? '',
        lat: kept ? String(kept.lat) : '',
        lon: kept ? String(kept.lon) : '',
        access: kept?.accessNotes ?? '',
      }}
      fields={[
        ...(kept ? [] : ([{ name: 'from', label: e.firstDay, type: 'date', required: true }] as const)),
        { name: 'address', label: w.address, required: true },
        { name: 'access', label: w.access, help: e.accessHelp },
      ]}
      onSubmit={({ from, address, lat, lon, access }) => {
        const place = {
          address: address.trim(),
          lat: degrees(lat),
          lon: degrees(lon),
          accessNotes: orNull(access),
        };
        return kept
          ? save(CorrectResidenceDocument, { input: { id: kept.id, version: kept.version, ...place } })
          : save(MoveResidenceDocument, { input: { recipientId, from, ...place } });
      }}
    >
      {(values, change) => <Pin values={values} change={change} near={near} />}
    </FormDialog>
  );
}

/** The place on the map: pointed at, dragged, or typed; left empty, the address is looked up. */
function Pin({
  values: { lat, lon },
  change,
  near,
}: {
  values: Values<Name>;
  change: (name: Name, value: string) => void;
  near: LatLon | null;
}) {
  const e = useWords(editWords);
  const [y, x] = [degrees(lat), degrees(lon)];
  const pin = y === null || x === null ? null : { lat: y, lon: x };
  const start = pin ?? near;
  return (
    <>
      <div className="row">
        <Textfield
          data-size="sm"
          label={e.lat}
          inputMode="decimal"
          value={lat}
          onChange={({ target }) => change('lat', target.value)}
        />
        <Textfield
          data-size="sm"
          label={e.lon}
          inputMode="decimal"
          value={lon}
          onChange={({ target }) => change('lon', target.value)}
        />
      </div>
      <p className="subtle">{e.pinHelp}</p>
      <PickMap
        label={e.pinMap}
        shape={pin ? [pin] : []}
        start={start ? [start] : []}
        onPick={(place) => {
          change('lat', String(place.lat));
          change('lon', String(place.lon));
        }}
      />
    </>
  );
}

/** As people in Norway write it: `59,91`. Null for an empty field. */
function degrees(text: string): number | null {
  const typed = text.trim().replace(',', '.');
  return typed === '' ? null : Number(typed);
}
