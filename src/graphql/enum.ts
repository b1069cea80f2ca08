import { registerEnumType } from '@nestjs/graphql';

/**
 * Registers a closed set of words as a GraphQL enum and gives what `@Field(() => …)` takes.
 *
 * @typeParam V the words; one that has no description, or is described and not among them, does not compile
 * @param values each word with its meaning
 */
export function enumOf<V extends string>(
  name: string,
  values: Readonly<Record<V, string>>,
  description: string,
): Readonly<Record<V, V>> {
  const words = Object.keys(values) as V[];
  const members = Object.fromEntries(words.map((word) => [word, word])) as Record<V, V>;
  const valuesMap = Object.fromEntries(words.map((word) => [word, { description: values[word] }]));
  registerEnumType(members, {
    name,
    description,
    valuesMap: valuesMap as Record<V, { description: string }>,
  });
  return members;
}
