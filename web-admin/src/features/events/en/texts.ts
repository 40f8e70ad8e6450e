export default {
  texts: {
    title: 'Texts of the project',
    lead: 'The same for all regions. Managers get them filled in and may adjust them for their event.',
    which: 'Which text',
    kind: {
      announcement: 'Announcement',
      notes1: 'Speaker notes: the project at session 1',
      notes2: 'Speaker notes: the project at session 2',
    },
    source: 'Text with fields',
    hint: 'Fields stand in double braces. Marks: **bold**, lists with “- ”.',
    fields: 'Fields',
    preview: 'How the sample looks',
    noPreview: 'Mend the error to see the sample.',
    missing: 'The sample doesn’t name: {{facts}}. You may publish it, but managers will have to add that.',
    showLine: 'Show line {{line}}',
    publish: 'Publish a new version',
    published: 'The new version is published.',
    versions: 'Versions',
    version: 'Version {{number}}',
    first: 'the first one',
  },
};
