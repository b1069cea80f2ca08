import { registerEnumType } from '@nestjs/graphql';

/** Registers a closed set of words as a GraphQL enum and gives what `@Field(() => …)` takes. */
export function enumOf<const V extends string>(
  name: string,
  values: readonly V[],
  description: string,
): Readonly<Record<V, V>> {
  const members = Object.fromEntries(values.map((value) => [value, value])) as Record<V, V>;
  registerEnumType(members, { name, description });
  return members;
}
