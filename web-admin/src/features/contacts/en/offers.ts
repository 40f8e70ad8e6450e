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
    accepted: 'The contact is one of your region’s now.',
    refused: 'The offer is refused.',
  },
} satisfies SameTexts<typeof ru>;
