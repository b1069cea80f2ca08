import { parseCsv } from '../../../src/exchange/bundle/text/csv.js';

const cells = (text: string) => parseCsv(text).map((record) => record.cells);

describe('CSV', () => {
  it('takes the separator from the header', () => {
    expect(cells('a,b\n1;5,x')).toEqual([
      ['a', 'b'],
      ['1;5', 'x'],
    ]);
    expect(cells('a;b\n1,5;x')).toEqual([
      ['a', 'b'],
      ['1,5', 'x'],
    ]);
  });

  it('with a header of one column, every line is one field', () => {
    expect(cells('name\nHansen, Anne\nBerg; Ola')).toEqual([['name'], ['Hansen, Anne'], ['Berg; Ola']]);
  });

  it('takes the separator from the line that Excel hides, and counts rows without it', () => {
    expect(parseCsv('sep=;\r\na;b\r\n1,5;x\r\n')).toEqual([
      { row: 1, cells: ['a', 'b'] },
      { row: 2, cells: ['1,5', 'x'] },
    ]);
  });

  it('takes any line end, mixed too, and empty lines count as rows', () => {
    expect(parseCsv('a,b\r\n1,2\n\n3,4\r5,6').map(({ row, cells: [first] }) => [row, first])).toEqual([
      [1, 'a'],
      [2, '1'],
      [3, ''],
      [4, '3'],
      [5, '5'],
    ]);
  });

  it('a quoted field may hold separators, doubled quotes and line breaks, and is one row', () => {
    expect(parseCsv('a,b\n"x, ""y""\nz" , 2\n3,4')).toEqual([
      { row: 1, cells: ['a', 'b'] },
      { row: 2, cells: ['x, "y"\nz', ' 2'] },
      { row: 3, cells: ['3', '4'] },
    ]);
  });

  it.each(['1,x"y"', '1,"x"y', '1,"x'])('wrong quotes (%s) spoil only their own row', (line) => {
    const records = parseCsv(`a,b\n${line}\n3,4\n`);
    expect(records.map(({ row, complaint }) => [row, complaint?.code])).toEqual([
      [1, undefined],
      [2, 'QUOTES'],
      [3, undefined],
    ]);
    expect(records[2].cells).toEqual(['3', '4']);
  });
});
