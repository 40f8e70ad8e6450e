import type { ConfirmProps } from './ConfirmDialog';
import { late } from './late';

/** Asked only before something leaves the house or is gone for good; names the count. */
export const ConfirmSend = late<ConfirmProps>(() => import('./ConfirmDialog').then((m) => m.ConfirmDialog));
