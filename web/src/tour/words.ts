import { catalogue } from '../words/language.js';

export const tourWords = catalogue(
  {
    title: (at: number, of: number) => `Omvisning ${String(at)} av ${String(of)}`,
    steps: {
      plan: {
        title: 'Lag dagens plan',
        text: 'Du er koordinator. Trykk «Lag plan», og se kostnaden falle mens ruter og hentetider settes opp.',
      },
      move: {
        title: 'Flytt et stopp',
        text: 'Dra et stopp på tavla til en annen rute. Før du slipper, står det på hver plass hva den koster eller hvilken regel den bryter. Med tastatur: velg stoppet og «Flytt …».',
      },
      publish: {
        title: 'Publiser',
        text: 'Trykk «Publiser». I samme øyeblikk har sjåførene rutene sine.',
      },
      drive: {
        title: 'Kjør ruta',
        text: 'Nå er du sjåføren. Meld «Levert» på neste stopp, angre det, eller slå av nettet: meldingen venter og sendes én gang.',
      },
      staff: {
        title: 'Se mottakerne',
        text: 'Nå er du LAR-ansatt. Åpne en mottaker: kalenderen viser hver dag dekket, stanset eller uten dose, og hva som ville lukke et hull.',
      },
    },
    goThere: 'Gå dit',
    back: 'Forrige',
    next: 'Neste',
    leave: 'Avslutt omvisningen',
    done: 'Ferdig',
    failed: 'Det gikk ikke å komme dit. Prøv igjen.',
  },
  {
    title: (at: number, of: number) => `Tour ${String(at)} of ${String(of)}`,
    steps: {
      plan: {
        title: 'Plan the day',
        text: 'You are the dispatcher. Press “Make a plan”, and watch the cost fall while routes and pickup times are set up.',
      },
      move: {
        title: 'Move a stop',
        text: 'Drag a stop on the board to another route. Before you let go, every place says what it costs or which rule it breaks. By keyboard: choose the stop and “Move …”.',
      },
      publish: {
        title: 'Publish',
        text: 'Press “Publish”. At that moment the drivers have their routes.',
      },
      drive: {
        title: 'Drive the route',
        text: 'Now you are the driver. Report “Delivered” at the next stop, undo it, or cut the network: the report waits, and is sent once.',
      },
      staff: {
        title: 'See the recipients',
        text: 'Now you are LAR staff. Open a recipient: the calendar shows each day covered, on hold or without a dose, and what would close a gap.',
      },
    },
    goThere: 'Go there',
    back: 'Back',
    next: 'Next',
    leave: 'End the tour',
    done: 'Done',
    failed: 'It was not possible to get there. Try again.',
  },
);
