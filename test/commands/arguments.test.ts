import { numberOf, parseOptions, required } from '../../src/commands/arguments.js';

const USAGE = 'npm run plan -- --date D [--publish]';
const parse = (...args: string[]): unknown =>
  parseOptions(args, USAGE, { date: { type: 'string' }, publish: { type: 'boolean' } });

function refusalOfLine(args: string[]): unknown {
  try {
    return parse(...args);
  } catch (error) {
    return error;
  }
}

describe('the options of a command', () => {
  it('are read by name', () => {
    expect(parse('--date', '2027-03-22', '--publish')).toEqual({ date: '2027-03-22', publish: true });
  });

  it.each([
    ['an option that the command does not have', '--dat', '2027-03-22'],
    ['an option without its value', '--date'],
    ['a word that belongs to no option', '2027-03-22'],
  ])('refuse %s, and say how the command is used', (_, ...args) => {
    expect(refusalOfLine(args)).toMatchObject({
      code: 'BAD_ARGUMENTS',
      message: expect.stringContaining(USAGE) as string,
    });
  });

  it('refuse to be without what is required', () => {
    expect(required('0301', 'municipality', USAGE)).toBe('0301');
    expect(() => required(undefined, 'municipality', USAGE)).toThrow('--municipality is missing');
  });

  it('refuse what is not a number where one is meant', () => {
    expect(numberOf('2.5', 'seconds', USAGE)).toBe(2.5);
    expect(numberOf(undefined, 'seconds', USAGE)).toBeNull();
    expect(() => numberOf('two', 'seconds', USAGE)).toThrow('--seconds is "two", not a number');
  });
});
