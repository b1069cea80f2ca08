// A rule of ours for graphql-schema-linter (npm run lint:schema), beside its own.
const { ValidationError } = require('graphql-schema-linter/lib/validation_error.js');

const RULE = 'descriptions-say-more-than-names';

/** Words that carry no meaning of their own. */
const STOP_WORDS = new Set(
  'a an and any are as at be been by each every for from has have if in is it its of on one or that the their them they this to was were when where which who whose will with'.split(
    ' ',
  ),
);

/** The words of a name in camelCase or CAPITALS, or of a sentence: lower case, without a plural's s. */
const wordsOf = (text) =>
  text
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9æøå]+/)
    .filter(Boolean)
    .map((word) => (word.length > 3 ? word.replace(/ies$/, 'y').replace(/(?<!s)s$/, '') : word));

/** Whether a description holds a word that neither the name nor the names around it hold already. */
function saysMore(description, names) {
  const known = new Set(names.flatMap(wordsOf));
  return wordsOf(description).some((word) => !STOP_WORDS.has(word) && !known.has(word));
}

/**
 * A description that only repeats the words of its name tells a reader nothing: `Plan.version`, "The version of the
 * plan". Looks at types, fields, arguments, input fields and enum values; those without a description are the business
 * of the linter's own rules.
 */
function DescriptionsSayMoreThanNames(context) {
  const check = (node, names) => {
    const description = node.description?.value;
    if (description === undefined || saysMore(description, names)) return;
    context.reportError(
      new ValidationError(
        RULE,
        `The description of \`${names.join('.')}\` only repeats its name: "${description}".`,
        [node],
      ),
    );
  };
  const checkType = (node) => {
    const type = node.name.value;
    check(node, [type]);
    for (const member of node.fields ?? node.values ?? []) {
      check(member, [type, member.name.value]);
      for (const argument of member.arguments ?? [])
        check(argument, [type, member.name.value, argument.name.value]);
    }
  };
  return {
    EnumTypeDefinition: checkType,
    InputObjectTypeDefinition: checkType,
    InterfaceTypeDefinition: checkType,
    ObjectTypeDefinition: checkType,
    ScalarTypeDefinition: checkType,
    UnionTypeDefinition: checkType,
  };
}

module.exports = { DescriptionsSayMoreThanNames };
