import { useMutation, useQuery } from '@apollo/client/react';
import { Alert, Button, Radio, Textfield } from '@digdir/designsystemet-react';
import { useCallback, useEffect, useId, useRef, useState } from 'react';
import {
  AddressesNearDocument,
  AddressQueueDocument,
  type QueuedAddressFragment,
  SettleAddressDocument,
  type ToldRefusalFragment,
} from '../graphql/generated/graphql.js';
import { RefusalNote } from '../ui/refusal.js';
import { Screen } from '../ui/screen.js';
import { Section } from '../ui/section.js';
import { Empty, Failed, Loading } from '../ui/states.js';
import { useSettled } from '../ui/use-settled.js';
import { useFormat } from '../words/format.js';
import { useWords } from '../words/language.js';
import { type LatLon, PickMap } from './pick-map.js';
import './places.css';
import { placesWords } from './words.js';

/** Some ten metres: what an arrow key moves the pin by. */
const STEP = 0.0001;

/** The register is asked when the pin has come to rest. */
const SETTLED_MILLISECONDS = 400;

/** The addresses that the register left in doubt, one after another. */
export function Addresses() {
  const w = useWords(placesWords);
  const { data, error, refetch } = useQuery(AddressQueueDocument);
  const [stale, setStale] = useState(false);
  const queue = data?.addressQueue.nodes;
  return (
    <Screen title={w.addresses}>
      <p className="subtle">{w.addressesLead}</p>
      {error && <Failed error={error} retry={refetch} />}
      {!data && !error && <Loading />}
      {stale && (
        <Alert data-color="warning" role="alert">
          {w.stale}
        </Alert>
      )}
      {queue?.length === 0 && (
        <Empty>
          <p>{w.noAddresses}</p>
        </Empty>
      )}
      {queue?.map((address) => (
        <Address key={address.id + String(address.version)} address={address} onStale={setStale} />
      ))}
    </Screen>
  );
}

function Address({
  address,
  onStale,
}: {
  address: QueuedAddressFragment;
  onStale: (stale: boolean) => void;
}) {
  const w = useWords(placesWords);
  const format = useFormat();
  const name = useId();
  const { hits } = address;
  const [chosen, choose] = useState<number | 'pin'>(hits.length > 0 ? 0 : 'pin');
  const [pin, setPin] = useState<LatLon | null>(address.place ?? null);
  const [refusal, setRefusal] = useState<ToldRefusalFragment | null>(null);
  const [settle, { loading }] = useMutation(SettleAddressDocument, { refetchQueries: ['AddressQueue'] });
  const shown = chosen === 'pin' ? pin : (hits[chosen] ?? null);

  const save = async () => {
    const choice = chosen === 'pin' ? { pin: pin && { lat: pin.lat, lon: pin.lon } } : { hit: chosen };
    const { data } = await settle({
      variables: { input: { id: address.id, version: address.version, ...choice } },
    });
    const answer = data?.settleAddress;
    setRefusal(answer?.__typename === 'Refusal' ? answer : null);
    onStale(answer?.__typename === 'StaleAddress');
  };
  const shownNow = useRef(shown);
  useEffect(() => {
    shownNow.current = shown;
  });
  const move = useCallback((change: Partial<LatLon>) => {
    choose('pin');
    setPin({ ...(shownNow.current ?? { lat: 0, lon: 0 }), ...change });
  }, []);
  return (
    <Section title={address.address}>
      {address.usedBy.length > 0 && <p className="subtle">{w.usedBy(address.usedBy.join(', '))}</p>}
      <div className="place-row">
        <div className="stack">
          <fieldset className="plain place-choices">
            <legend>{w.hits}</legend>
            {hits.map((hit, i) => (
              <Radio
                key={hit.text + hit.postalCode}
                name={name}
                value={String(i)}
                label={w.hit(
                  `${hit.text}, ${hit.postalCode} ${hit.postalPlace}`,
                  format.percent(hit.confidence ?? 0),
                )}
                checked={chosen === i}
                onChange={() => choose(i)}
              />
            ))}
            <Radio
              name={name}
              value="pin"
              label={w.pin}
              checked={chosen === 'pin'}
              onChange={() => choose('pin')}
            />
          </fieldset>
          <div className="row">
            {(['lat', 'lon'] as const).map((axis) => (
              <Textfield
                key={axis}
                data-size="sm"
                type="number"
                step={STEP}
                label={w[axis]}
                description={axis === 'lat' ? w.nudge : undefined}
                value={shown ? shown[axis] : ''}
                onChange={({ target: { value } }) => move({ [axis]: Number(value) })}
              />
            ))}
          </div>
          <div className="row">
            <Button loading={loading} disabled={chosen === 'pin' && pin === null} onClick={() => void save()}>
              {w.settle}
            </Button>
          </div>
          {chosen === 'pin' && pin && <Nearest place={pin} />}
          {refusal && <RefusalNote title={w.refused} refusal={refusal} />}
        </div>
        <PickMap
          label={w.pinMap}
          shape={shown ? [shown] : []}
          start={address.place ? [address.place] : []}
          onPick={move}
        />
      </div>
    </Section>
  );
}

/** What the register has around a pin, so that one sees whether it is the right house. */
function Nearest({ place }: { place: LatLon }) {
  const w = useWords(placesWords);
  const { lat, lon } = useSettled(place, SETTLED_MILLISECONDS);
  const { data } = useQuery(AddressesNearDocument, { variables: { lat, lon } });
  const near = data?.addressesNear ?? [];
  return (
    <div role="status">
      {near.length > 0 && (
        <>
          <p>{w.near}</p>
          <ul>
            {near.map(({ text, postalCode, postalPlace }) => (
              <li key={text + postalCode}>{w.nearest(text, postalCode, postalPlace)}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
