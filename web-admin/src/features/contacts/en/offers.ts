import type { SameTexts } from '~/lib/texts';
import type ru from '../ru/offers';

export default {
  offers: {
    open: 'Offers from other regions',
    title: 'Offers from other regions',
    lead: 'An accepted contact becomes one of your region’s. After a refusal the copy is deleted.',
    empty: 'No offers',
    emptyText: 'Contacts that managers of other regions offer you will stand here.',
    from: '{{region}}, {{name}}, {{time}}',
    phones_one: '{{count}} telephone',
    phones_other: '{{count}} telephones',
    emails_one: '{{count}} e-mail',
    emails_other: '{{count}} e-mails',
    accept: 'Accept the contact',
    acceptOne: 'Accept the contact: {{name}}',
    refuse: 'Refuse',
    refuseOne: 'Refuse: {{name}}',
    refuseTitle: 'Refuse the contact?',
    refuseText:
      'The copy that was sent is deleted: {{name}}. The region that offered it sees the refusal and why.',
    whyLabel: 'The reason, if you like to give one',
    why: {
      alreadyThere: 'the person is in the contacts already',
      notOurs: 'the person is not of this region',
      notNeeded: 'the contact is not needed now',
    },
    given: 'You offered',
    toRegion: 'To',
    at: 'When',
    stateLabel: 'Answer',
    state: {
      open: 'Waits for an answer',
      accepted: 'Taken over',
      refused: 'Refused',
      expired: 'Not answered in time',
      takenBack: 'Taken back by you',
    },
    takeBack: 'Take back',
    takeBackOne: 'Take the offer back: {{name}}',
    takenBack: 'The offer is taken back.',
    personGone: 'The contact is gone',
    accepted: 'The contact is one of your region’s now.',
    refused: 'The offer is refused.',
  },
} satisfies SameTexts<typeof ru>;
