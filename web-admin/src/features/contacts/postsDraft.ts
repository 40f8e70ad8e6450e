import type { Category, Person } from './api';
import type { PersonChange } from './PersonPanel';

export interface PostDraft {
  organization: string;
  position: string;
  category: Category | '';
  answersOnStateSupport: boolean;
  from: string;
  to: string;
}
export interface PostsDraft {
  posts: PostDraft[];
}

export const NEW_POST: PostDraft = {
  organization: '',
  position: '',
  category: '',
  answersOnStateSupport: false,
  from: '',
  to: '',
};

export const postsOf = (p: Person): PostsDraft => ({
  posts: p.positions.map((x) => ({
    organization: x.organization ?? '',
    position: x.position ?? '',
    category: x.category ?? '',
    answersOnStateSupport: x.answersOnStateSupport,
    from: x.from ?? '',
    to: x.to ?? '',
  })),
});

/** The whole list goes over: it has an order and an end. Forms of a title by hand stay by themselves while it does. */
export const postsChange = (_: PostsDraft, { posts }: PostsDraft): PersonChange => ({
  positions: posts.map((p) => ({
    organization: p.organization.trim() || undefined,
    position: p.position.trim() || undefined,
    category: p.category || undefined,
    answersOnStateSupport: p.answersOnStateSupport,
    from: p.from || undefined,
    to: p.to || undefined,
  })),
});

export const postsSaid = ({ posts }: PostsDraft) =>
  posts.map((p) => [p.position, p.organization, p.from, p.to].filter(Boolean).join(', '));
