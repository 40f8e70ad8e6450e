import { late } from '~/ui/late';
import type { Person } from './api';
import type { PanelProps } from './PersonPanel';

const WaysPanel = late<PanelProps>(() => import('./WaysPanel').then((m) => m.WaysPanel));
const PostsPanel = late<PanelProps>(() => import('./PostsPanel').then((m) => m.PostsPanel));
const FormsPanel = late<PanelProps>(() => import('./FormsPanel').then((m) => m.FormsPanel));
const ConsentPanel = late<PanelProps>(() => import('./ConsentPanel').then((m) => m.ConsentPanel));
const OfferPanel = late<PanelProps>(() => import('./OfferPanel').then((m) => m.OfferPanel));
const WithdrawPanel = late<PanelProps & { consentId: string }>(() =>
  import('./WithdrawPanel').then((m) => m.WithdrawPanel),
);

interface Props {
  person: Person;
  etag: string;
  /** From the address: a panel can be sent as a link. */
  panel: string | undefined;
  onClose: () => void;
}

/** The panels of the card, each fetched when it first opens. */
export function PersonPanels({ panel, ...props }: Props) {
  const [name, id] = (panel ?? '').split('.');
  return (
    <>
      <WaysPanel {...props} opened={name === 'ways'} />
      <PostsPanel {...props} opened={name === 'posts'} />
      <FormsPanel {...props} opened={name === 'forms'} />
      <ConsentPanel {...props} opened={name === 'consent'} />
      <WithdrawPanel {...props} opened={name === 'withdraw' && Boolean(id)} consentId={id ?? ''} />
      <OfferPanel {...props} opened={name === 'offer'} />
    </>
  );
}
