/** Postponing, calling off, bringing back. */
export default {
  change: {
    keep: 'Leave as it is',
    noDay: 'postponed',
    newDay: 'Set a new day',
    wasOn: 'postponed (was to be on {{day}})',
    nothingDue: 'Until there is a new day nothing is due and no reminders come.',
    cancelledBecause: 'The event is cancelled. Reason: {{reason}}',
    postponedBecause: 'The event is postponed. Reason: {{reason}}',
    cancel: {
      title: 'Cancel the event?',
      lead: 'A cancelled event leaves the statistics. It can be brought back. Only you and the project lead see the reason.',
      submit: 'Cancel the event',
      done: 'The event is cancelled.',
    },
    postpone: {
      title: 'Postpone the event?',
      lead: 'The old day holds no more; you set the new one later. Only you and the project lead see the reason.',
      submit: 'Postpone',
      done: 'The event is postponed.',
    },
    restore: {
      title: 'Bring the event back?',
      lead: 'The event is prepared again for its old day. If that day is past, it comes back as postponed: set a new one.',
      submit: 'Bring the event back',
      done: 'The event is being prepared again.',
    },
  },
};
