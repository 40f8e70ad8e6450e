export default {
  composer: {
    title: 'Lay out the day',
    start: 'Registration begins',
    registration: 'Registration, min',
    first: 'Session 1, min',
    pause: 'Break, min',
    second: 'Session 2, min',
    session: 'From 60 to 90.',
    number: 'A whole number of minutes.',
    day: 'People arrive from {{arrive}}, session 1 {{first}}, session 2 {{second}}.',
    late: 'The day must end before midnight.',
    lay: 'Use these hours',
  },
};
