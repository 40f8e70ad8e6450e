/** English has no forms «few» and «many»; everything else must be there, or it is a type error. */
export type SameTexts<T> = {
  [K in keyof T as K extends `${string}_few` | `${string}_many` ? never : K]: T[K] extends string
    ? string
    : SameTexts<T[K]>;
};
