import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { PlanDocument } from '../graphql/generated/graphql.js';

/** A plan with all its bookings: in a large municipality they come in more than one page. */
export function useWholePlan(id: string) {
  const { data, error, refetch, fetchMore } = useQuery(PlanDocument, { variables: { id } });
  const page = data?.plan?.bookings.pageInfo;
  const next = page?.hasNextPage === true ? page.endCursor : null;
  useEffect(() => {
    if (next === null) return;
    void fetchMore({
      variables: { afterBooking: next },
      updateQuery: (before, { fetchMoreResult: { plan } }) => {
        if (!before.plan || !plan) return before;
        const nodes = [...before.plan.bookings.nodes, ...plan.bookings.nodes];
        return { plan: { ...before.plan, bookings: { ...plan.bookings, nodes } } };
      },
    });
  }, [next, fetchMore]);
  return { data, error, refetch };
}
