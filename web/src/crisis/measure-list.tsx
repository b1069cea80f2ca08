import type { ShownMeasuresFragment } from '../graphql/generated/graphql.js';
import { useWords } from '../words/language.js';
import { crisisWords } from './words.js';

/** Measures in words. */
export function MeasureList({ measures: { rulesets, hours, shifts } }: { measures: ShownMeasuresFragment }) {
  const w = useWords(crisisWords);
  return (
    <ul className="measures">
      {rulesets.map(({ rulesetId, on, ruleset }) => {
        const name = ruleset?.name ?? rulesetId;
        return <li key={rulesetId}>{on ? w.rulesetOn(name) : w.rulesetOff(name)}</li>;
      })}
      {hours.map(({ pointId, openingHours, point }) => (
        <li key={pointId}>{w.hoursOf(point?.name ?? pointId, openingHours)}</li>
      ))}
      {shifts.map(({ vehicleId, vehicle, start, end, weekdays }) => (
        <li key={`${vehicleId} ${start}`}>
          {w.shiftOf(
            vehicle?.name ?? vehicleId,
            start,
            end,
            weekdays.length === 0 ? w.everyDay : weekdays.map((day) => w.weekdays[day]).join(' '),
          )}
        </li>
      ))}
    </ul>
  );
}
