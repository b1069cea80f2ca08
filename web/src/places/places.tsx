import { useQuery } from '@apollo/client/react';
import { Table, Tag } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { linkTo } from '../app/router.js';
import {
  PlaceOutliersDocument,
  PointPlacesDocument,
  type PlaceWarningsFragment,
} from '../graphql/generated/graphql.js';
import { Screen } from '../ui/screen.js';
import { Section } from '../ui/section.js';
import { Empty, Failed, Loading } from '../ui/states.js';
import { useFormat } from '../words/format.js';
import { useLanguage, useWords } from '../words/language.js';
import './places.css';
import { ReachOfPoint } from './reach.js';
import { placesWords } from './words.js';

/** Where points and homes are on the map: what staff should look at, and who is near which point. */
export function Places() {
  const w = useWords(placesWords);
  const points = useQuery(PointPlacesDocument);
  return (
    <Screen title={w.places}>
      <p className="subtle">{w.placesLead}</p>
      <Outliers />
      {points.error && <Failed error={points.error} retry={points.refetch} />}
      {!points.data && !points.error && <Loading />}
      {points.data && (
        <>
          <Section title={w.pointsTable}>
            <PlaceRows
              caption={w.pointsCaption}
              rows={points.data.points.nodes.map((point) => ({ ...point, check: point.placeCheck }))}
            />
          </Section>
          <ReachOfPoint points={points.data.points.nodes} />
        </>
      )}
    </Screen>
  );
}

/** Also homes, of which only the doubtful ones are shown. */
function Outliers() {
  const w = useWords(placesWords);
  const { data, error, refetch } = useQuery(PlaceOutliersDocument, { fetchPolicy: 'cache-and-network' });
  const outliers = data?.placeOutliers;
  return (
    <Section title={w.outliers}>
      {error && <Failed error={error} retry={refetch} />}
      {!outliers && !error && <Loading />}
      {outliers?.nodes.length === 0 && (
        <Empty>
          <p>{w.noOutliers}</p>
        </Empty>
      )}
      {outliers && outliers.nodes.length > 0 && (
        <PlaceRows
          caption={w.outliersOf(outliers.nodes.length, outliers.pageInfo.hasNextPage)}
          rows={outliers.nodes.map((place) => ({
            ...place,
            check: place,
            link: place.kind === 'RESIDENCE' ? `/staff/${place.id}` : null,
          }))}
        />
      )}
    </Section>
  );
}

interface PlaceRow {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly check: PlaceWarningsFragment | Omit<PlaceWarningsFragment, '__typename'>;
  readonly link?: string | null;
}

function PlaceRows({ caption, rows }: { caption: string; rows: readonly PlaceRow[] }): ReactNode {
  const w = useWords(placesWords);
  const format = useFormat();
  const language = useLanguage();
  return (
    <div className="scroll-x" tabIndex={0} role="region" aria-label={caption}>
      <Table data-size="sm">
        <caption>{caption}</caption>
        <Table.Head>
          <Table.Row>
            {[w.place, w.address, w.toRoad, w.warnings].map((head) => (
              <Table.HeaderCell key={head}>{head}</Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {rows.map(({ id, name, address, check, link }) => (
            <Table.Row key={id}>
              <Table.Cell>{link ? <a {...linkTo(link)}>{name}</a> : name}</Table.Cell>
              <Table.Cell>{address}</Table.Cell>
              <Table.Cell>
                {check.roadMetres == null ? w.notKnown : w.metres(format.number(check.roadMetres))}
              </Table.Cell>
              <Table.Cell>
                {check.warnings.length === 0 ? (
                  <Tag data-size="sm" data-color="success">
                    {w.fine}
                  </Tag>
                ) : (
                  check.warnings.map(({ code, message }) => <div key={code}>⚠ {message[language]}</div>)
                )}
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  );
}
