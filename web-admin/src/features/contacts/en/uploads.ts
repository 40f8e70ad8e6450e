import type { SameTexts } from '~/lib/texts';
import type ru from '../ru/uploads';

export default {
  uploads: {
    title: 'Earlier uploads',
    file: 'File',
    day: 'When',
    state: 'State',
    preview_one: 'Not confirmed: {{count}} row waits.',
    preview_other: 'Not confirmed: {{count}} rows wait.',
    undone: 'Undone.',
    rowsDeleted: 'The rows were deleted at the end of their term; it can’t be undone any more.',
  },
  undo: {
    title: 'Undo the upload?',
    action_one: 'Take out {{count}} person',
    action_other: 'Take out {{count}} people',
    removed_one: '{{count}} person whom this list added leaves the contacts.',
    removed_other: '{{count}} people whom this list added leave the contacts.',
    restored_one: '{{count}} completed contact is restored.',
    restored_other: '{{count}} completed contacts are restored.',
    stays:
      'Whoever was edited, invited or merged since stays and will be named on this page. Only a new upload brings the rest back.',
    kept_one: '{{count}} person stays in the contacts',
    kept_other: '{{count}} people stay in the contacts',
    keptMore: 'Show more',
    stayed: 'Stays',
  },
} satisfies SameTexts<typeof ru>;
