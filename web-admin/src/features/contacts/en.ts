import type { SameTexts } from '~/lib/texts';
import type ru from './ru';

export default {} satisfies SameTexts<typeof ru>;
