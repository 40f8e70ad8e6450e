import type { SameTexts } from '~/lib/texts';
import type ru from '../ru/lead';

const en: SameTexts<typeof ru> = {
  risks: {
    title: 'Need attention',
    lead_one: 'The next {{days}} days: {{count}} public event in the country.',
    lead_other: 'The next {{days}} days: {{count}} public events in the country.',
    empty: 'Everything goes by plan',
    emptyText: 'Regions appear here whose event is at most two weeks away and lacks something.',
    country: 'Open the country',
    today: 'today',
    left_one: 'in {{count}} day',
    left_other: 'in {{count}} days',
  },
  template: {
    lead: 'Help and due days of the eight steps for all regions. New events take the newest version; running ones keep theirs until the manager takes the new one.',
    version: 'Version',
    versionOf: 'version {{version}}, {{time}}',
    versionFirst: 'version {{version}}, the first one',
    edit: 'Prepare a new version',
    helpRu: 'Help in Russian',
    helpEn: 'Help in English',
    due: 'Due, days from the event',
    dueHint: 'Before the event with a minus: −21 is three weeks before.',
    dueBefore: 'A whole number from −180 to 0.',
    dueAfter: 'A whole number from 0 to 60.',
    missing: 'Write the help.',
    publish: 'Publish the version',
    published: 'The new version is published.',
    dueEarlier_one: 'Due: {{count}} day before the event',
    dueEarlier_other: 'Due: {{count}} days before the event',
    dueThen: 'Due: on the day of the event',
    dueLater_one: 'Due: {{count}} day after the event',
    dueLater_other: 'Due: {{count}} days after the event',
  },
};
export default en;
