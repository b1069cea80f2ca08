import { useQuery } from '@apollo/client/react';
import { usePath } from '../app/router.js';
import { CrisisDocument } from '../graphql/generated/graphql.js';
import { Screen } from '../ui/screen.js';
import { Failed, Loading } from '../ui/states.js';
import { useWords } from '../words/language.js';
import { Checklists } from './checklists.js';
import { InForce } from './in-force.js';
import { WhatIfs } from './what-ifs.js';
import { crisisWords } from './words.js';
import './crisis.css';

/** What is in force, what stands ready, and what it would do; the what-if that is looked at is in the address. */
export function Crisis() {
  const w = useWords(crisisWords);
  const { searchParams } = usePath();
  const { data, error, loading, refetch } = useQuery(CrisisDocument);
  const shown = searchParams.get('whatif') ?? data?.whatIfs.nodes[0]?.id ?? null;
  return (
    <Screen title={w.title}>
      {error && <Failed error={error} retry={refetch} />}
      {!data && loading && <Loading />}
      {data && (
        <>
          <InForce activations={data.crisisInForce} />
          <Checklists checklists={data.crisisChecklists} />
          <WhatIfs
            whatIfs={data.whatIfs.nodes}
            shown={shown}
            inForce={data.crisisInForce.map(({ whatIf }) => whatIf.id)}
          />
        </>
      )}
    </Screen>
  );
}
