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
    byMail_one: '{{count}} person gets a letter.',
    byMail_other: '{{count}} people get a letter.',
    byPhone_one: '{{count}} without e-mail stays among the calls.',
    byPhone_other: '{{count}} without e-mail stay among the calls.',
    byPhoneOff_one: '{{count}} was invited without e-mail: tell them by phone.',
    byPhoneOff_other: '{{count}} were invited without e-mail: tell them by phone.',
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
  calendar: {
    title: 'Calendar on the phone',
    lead: 'Subscribe to this address in the phone’s calendar: the region’s events appear there and stay up to date.',
    address: 'Address of the calendar',
    copy: 'Copy the address',
    copied: 'Copied',
    notCopied: 'Copying failed. Select the address and copy it yourself.',
    secret:
      'The address is private: whoever knows it sees your events. If others got it, make a new one; the old one stops.',
    renew: 'Make a new address',
    renewText: 'The calendar in your phone stops updating until you add the new address to it.',
    renewed: 'The new address is ready, the old one stopped.',
  },
  clone: {
    take: 'Begin with the last event',
    noRoles: 'Take the roles away',
  },
};
