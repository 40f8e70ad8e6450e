import type { Category, Person } from './api';
import type { PersonChange } from './PersonPanel';

export interface PostDraft {
  organization: string;
  position: string;
  category: Category | '';
  answersOnStateSupport: boolean;
  from: string;
  to: string;
  /** Forms of the title put right by hand; they belong to the title as it was. */
  title: string;
  dative: string;
  genitive: string;
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
  title: '',
  dative: '',
  genitive: '',
};

export const postsOf = (p: Person): PostsDraft => ({
  posts: p.positions.map((x, i) => ({
    organization: x.organization ?? '',
    position: x.position ?? '',
    category: x.category ?? '',
    answersOnStateSupport: x.answersOnStateSupport,
    from: x.from ?? '',
    to: x.to ?? '',
    title: x.position ?? '',
    // Only of today's first post is it told whether a form is by hand; the rule's ones are made anew.
    dative: (i === 0 && p.forms.byHand.includes('positionDative') && x.positionDative) || '',
    genitive: (i === 0 && p.forms.byHand.includes('positionGenitive') && x.positionGenitive) || '',
  })),
});

/** The whole list goes over: it has an order and an end. Forms by hand go with a title that was changed. */
export const postsChange = (_: PostsDraft, { posts }: PostsDraft): PersonChange => ({
  positions: posts.map((p) => {
    const kept = p.position.trim() === p.title;
    return {
      organization: p.organization.trim() || undefined,
      position: p.position.trim() || undefined,
      category: p.category || undefined,
      answersOnStateSupport: p.answersOnStateSupport,
      from: p.from || undefined,
      to: p.to || undefined,
      positionDative: (kept && p.dative) || undefined,
      positionGenitive: (kept && p.genitive) || undefined,
    };
  }),
});

export const postsSaid = ({ posts }: PostsDraft) =>
  posts.map((p) => [p.position, p.organization, p.from, p.to].filter(Boolean).join(', '));
