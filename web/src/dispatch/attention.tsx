import { Button } from '@digdir/designsystemet-react';
import { Section } from '../ui/section.js';
import { useFormat } from '../words/format.js';
import { catalogue, useLanguage, useWords } from '../words/language.js';
import type { Chosen, Lane } from './model.js';
import type { Attention as Found } from './use-attention.js';

const attentionWords = catalogue(
  {
    title: 'Brutte regler og forsinkelser',
    late: (vehicle: string, stop: number, time: string, minutes: number) =>
      `${vehicle}: ikke meldt fra stopp ${String(stop)}, som skulle vært ferdig kl. ${time} (${String(minutes)} min siden)`,
    show: 'Vis på tavla',
  },
  {
    title: 'Broken rules and delays',
    late: (vehicle: string, stop: number, time: string, minutes: number) =>
      `${vehicle}: nothing said of stop ${String(stop)}, which should have been done at ${time} (${String(minutes)} min ago)`,
    show: 'Show on the board',
  },
);

/** What has come to contradict the plan since it was made, each a link to its place. */
export function Attention({
  found: { faults, late },
  lanes,
  choose,
}: {
  found: Found;
  lanes: readonly Lane[];
  choose: (chosen: Chosen) => void;
}) {
  const w = useWords(attentionWords);
  const language = useLanguage();
  const format = useFormat();
  if (faults.length === 0 && late.length === 0) return null;
  const stopOf = (alias: string) =>
    lanes
      .flatMap(({ stops }) => stops)
      .find(({ visits }) => visits.some(({ recipient }) => recipient?.alias === alias));
  const entries = [
    ...late.map(({ lane, stop, minutes }) => ({
      said: w.late(lane.vehicle, stop.number ?? 0, format.time(stop.departure), minutes),
      stop: stop.id,
    })),
    ...faults.map(({ where, message }) => ({ said: message[language], stop: stopOf(where)?.id })),
  ];
  const show = (stop: string) => {
    choose({ stop });
    document.querySelector('.board')?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <Section title={w.title} id="attention">
      <ul className="cards">
        {entries.map(({ said, stop }) => (
          <li key={said}>
            {said}{' '}
            {stop !== undefined && (
              <Button data-size="sm" variant="tertiary" onClick={() => show(stop)}>
                {w.show}
                <span className="visually-hidden"> {said}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
