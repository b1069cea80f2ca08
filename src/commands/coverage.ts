import process from 'node:process';
import { CoverageService, type RecipientCoverage } from '../planning/index.js';
import type { Gap } from '../dispensing/index.js';
import { parseCivilDate } from '../shared/civil-time.js';
import { parseOptions, required } from './arguments.js';
import { commandTenant, withPlanning } from './planning-app.js';

const USAGE = 'npm run coverage -- --municipality NNNN --from YYYY-MM-DD --until YYYY-MM-DD [--json]';

/** `npm run coverage`: the coverage of every recipient × day, gaps first. */
export async function run(args: string[]): Promise<number> {
  const options = parseOptions(args, USAGE, {
    municipality: { type: 'string' },
    from: { type: 'string' },
    until: { type: 'string' },
    json: { type: 'boolean' },
  });
  const municipality = required(options.municipality, 'municipality', USAGE);
  const from = parseCivilDate(required(options.from, 'from', USAGE));
  const until = parseCivilDate(required(options.until, 'until', USAGE));
  const coverage = await withPlanning(({ app, transactions }) =>
    transactions.run(
      commandTenant(municipality, 'coverage'),
      () => app.get(CoverageService).coverage(from, until),
      { isolation: 'REPEATABLE READ' },
    ),
  );
  process.stdout.write(options.json === true ? jsonOf(coverage) : textOf(coverage));
  return 0;
}

/** As in a plan's export, with what a gap is for and what would close it. */
function jsonOf(coverage: readonly RecipientCoverage[]): string {
  const days = coverage
    .flatMap((each) => each.days.map((day) => ({ alias: each.alias, ...day })))
    .sort((a, b) => Number(b.state === 'GAP') - Number(a.state === 'GAP'))
    .map(({ alias, date, state, by, basis, late, gap }) => ({
      recipient: alias,
      date,
      state,
      by,
      basis,
      late,
      why: gap?.code ?? null,
      ...(gap && { detail: gap.detail, closedBy: gap.closedBy.map(({ text }) => text) }),
    }));
  return `${JSON.stringify({ ok: true, coverage: days })}\n`;
}

function textOf(coverage: readonly RecipientCoverage[]): string {
  const gaps = coverage.flatMap(({ alias, days }) => [
    ...new Set(days.flatMap(({ gap }) => (gap ? [gapLine(alias, gap)] : []))),
  ]);
  const states = coverage.flatMap(({ days }) => days.map((day) => day.state));
  const count = (state: string): number => states.filter((each) => each === state).length;
  const [covered, paused, held, without] = ['COVERED', 'PAUSED', 'HELD', 'GAP'].map(count);
  return [
    ...gaps,
    `${coverage.length} mottakere, ${states.length} dager: ${without} uten dose, ${held} holdt tilbake, ${paused} i pause, ${covered} dekket`,
    `${coverage.length} recipients, ${states.length} days: ${without} without a dose, ${held} held, ${paused} paused, ${covered} covered`,
    ...coverage.map(({ alias, days }) => `${alias}  ${days.map(dayText).join(' ')}`),
    '',
  ].join('\n');
}

const gapLine = (alias: string, { code, dates, detail, closedBy }: Gap): string =>
  `${alias}  ${dates[0]}–${dates[dates.length - 1]}  ${code}: ${detail.nb} → ${closedBy.map(({ text }) => text.nb).join(' / ')}`;

/** The date with a sign: + covered, = paused, ! held, - without a dose. */
const dayText = ({ date, state }: RecipientCoverage['days'][number]): string =>
  `${date.slice(5)}${{ COVERED: '+', PAUSED: '=', HELD: '!', GAP: '-' }[state]}`;
