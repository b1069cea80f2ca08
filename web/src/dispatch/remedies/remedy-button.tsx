import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { linkTo } from '../../app/router.js';
import { useWords } from '../../words/language.js';
import type { Moving } from '../moving.js';
import { HomeRemedy, SendRemedy } from './people-remedy.js';
import { PointRemedy } from './point-remedy.js';
import type { Proposal } from './proposal.js';
import { ShiftRemedy } from './shift-remedy.js';
import { StandRemedy } from './stand-remedy.js';
import type { RemedyPlan } from './use-remedy.js';
import { remedyWords } from './words.js';

/** Opens the change that a remedy proposes, filled in, with what it would come to. */
export function RemedyButton({
  proposal,
  effect,
  plan,
  onMove,
}: {
  proposal: Proposal;
  /** The remedy and its effect, in a sentence. */
  effect: string;
  plan: RemedyPlan;
  onMove: (moving: Moving) => void;
}) {
  const w = useWords(remedyWords);
  const [open, setOpen] = useState(false);
  if (proposal.act === 'recipient') {
    return (
      <a {...linkTo(`/staff/${proposal.recipient}?day=${plan.head.date}`)}>
        {w.open}
        <span className="visually-hidden"> {effect}</span>
      </a>
    );
  }
  const onClose = () => setOpen(false);
  return (
    <>
      <Button
        data-size="sm"
        variant="secondary"
        onClick={() => {
          if (proposal.act === 'place') onMove(proposal.moving);
          else setOpen(true);
        }}
      >
        {w.do}
        <span className="visually-hidden"> {effect}</span>
      </Button>
      {open && proposal.act === 'point' && (
        <PointRemedy {...proposal} effect={effect} plan={plan} onClose={onClose} />
      )}
      {open && (proposal.act === 'shift' || proposal.act === 'crew') && (
        <ShiftRemedy proposal={proposal} effect={effect} plan={plan} onClose={onClose} />
      )}
      {open && proposal.act === 'stand' && (
        <StandRemedy {...proposal} effect={effect} plan={plan} onClose={onClose} />
      )}
      {open && proposal.act === 'send' && (
        <SendRemedy proposal={proposal} effect={effect} plan={plan} onClose={onClose} />
      )}
      {open && proposal.act === 'home' && (
        <HomeRemedy proposal={proposal} effect={effect} plan={plan} onClose={onClose} />
      )}
    </>
  );
}
