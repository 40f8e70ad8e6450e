import type { SameTexts } from '~/lib/texts';
import type ru from '../ru/venue';

const en: SameTexts<typeof ru> = {
  agreement: {
    title: 'Agreement on the venue',
    none: 'Nobody has confirmed the venue yet. Record whom you asked and what they answered: this closes step 1.',
    status: { requested: 'Asked, waiting for an answer', agreed: 'Agreed', refused: 'Refused' },
    anew: 'The venue, the day or the hours have changed since. Agree anew and record the new answer.',
    with: 'Whom you talked to',
    organization: 'Organisation',
    asked: 'Asked on',
    answered: 'Answered on',
    letter: 'Letter number',
    letterHint: 'If the answer came by letter.',
    paper: 'Letter',
    open: 'Download the letter',
    attach: 'Attach the letter: PDF, picture or Word document, up to 10 MB.',
    replace: 'A new file takes the place of the former one.',
    attached: 'The letter is attached.',
    record: 'Record the answer about the venue',
    dialog: 'Answer about the venue',
    what: 'What is known',
    on: 'When',
    onMissing: 'Say the day.',
    future: 'This day is still to come.',
    save: 'Record',
    saved: 'The answer about the venue is recorded.',
  },
};
export default en;
