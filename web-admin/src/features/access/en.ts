import type { SameTexts } from '~/lib/texts';
import type ru from './ru';

export default {
  signIn: {
    title: 'Sign in',
    lead: 'The office of those who organise preliminary public events of the project Zarozhdenie.',
    email: 'E-mail',
    password: 'Password',
    show: 'Show the password',
    submit: 'Sign in',
    emailMissing: 'Give your e-mail address.',
    passwordMissing: 'Enter the password.',
    help: 'If you forgot the password, ask the administrator of the project.',
    secondFactor: 'This account needs a second step to sign in. Ask the administrator.',
  },
} satisfies SameTexts<typeof ru>;
