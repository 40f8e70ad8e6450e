import type { SameTexts } from '~/lib/texts';
import type ru from '../ru/organizations';

export default {
  org: {
    title: 'Organisations',
    search: 'Name, telephone',
    name: 'Name',
    shortName: 'Short name',
    site: 'Site',
    address: 'Address',
    add: 'Add an organisation',
    added: 'The organisation is added.',
    edit: 'Edit',
    nameMissing: 'Write the name.',
    empty: 'No organisations yet',
    emptyText: 'They come with people from lists. One can be added by itself too.',
    noneFound: 'Nothing was found',
    people: 'Who works here',
    noPeople: 'None of the contacts works in this organisation.',
    notInvitable: 'Can’t be invited',
    inList: 'Show these people in the list of contacts',
  },
} satisfies SameTexts<typeof ru>;
