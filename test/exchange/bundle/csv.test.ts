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

  it('has tabs between fields as a spreadsheet copies it, which tabs, commas and semicolons in quotes do not change', () => {
    expect(cells('a\tb\n1,5;2\tx')).toEqual([
      ['a', 'b'],
      ['1,5;2', 'x'],
    ]);
    expect(cells('"a\t\t\t";b\n1;"x\ty"')).toEqual([
      ['a\t\t\t', 'b'],
      ['1', 'x\ty'],
    ]);
    expect(cells('sep=\t\na;b\tc\n')).toEqual([['a;b', 'c']]);
  });

  it('takes the separator from the row that has the columns, whatever stands in titles above', () => {
    const titled = 'Uke 14, mars; april\t2027, 2028, 2029\n\nname;skills\nHansen, Anne;NURSE';
    expect(parseCsv(titled, ['name', 'skills']).map((record) => record.cells)).toEqual([
      ['Uke 14, mars', ' april\t2027, 2028, 2029'],
      [''],
      ['name', 'skills'],
      ['Hansen, Anne', 'NURSE'],
    ]);
    const oneColumn = 'Ansatte, uke 14\nname\nHansen, Anne';
    expect(parseCsv(oneColumn, ['name', 'skills']).map((record) => record.cells)).toEqual([
      ['Ansatte, uke 14'],
      ['name'],
      ['Hansen, Anne'],
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
