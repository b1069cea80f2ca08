import DataLoader from 'dataloader';

const loaders = new WeakMap<object, Map<string, DataLoader<string, unknown>>>();

/**
 * The request's loader of this name: ids asked for one by one within a tick are read together, so that a list costs a
 * constant number of statements however long it is.
 * @param context the GraphQL context, one object a request
 * @param batch ids → map from id to value; what is not in the map is null
 */
export function loader<V>(
  context: object,
  name: string,
  batch: (ids: readonly string[]) => Promise<ReadonlyMap<string, V>>,
): DataLoader<string, V | null> {
  let ofRequest = loaders.get(context);
  if (!ofRequest) loaders.set(context, (ofRequest = new Map<string, DataLoader<string, unknown>>()));
  let found = ofRequest.get(name);
  if (!found) {
    found = new DataLoader<string, unknown>(async (ids) => {
      const values = await batch(ids);
      return ids.map((id) => values.get(id) ?? null);
    });
    ofRequest.set(name, found);
  }
  return found as DataLoader<string, V | null>;
}
