/** Keys that i18next chooses by number end in one of these. */
type Form = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

type CountedBase<K extends string> = K extends `${infer Base}_${Form}` ? Base : never;
type Plain<K extends string> = K extends `${string}_${Form}` ? never : K;

/** A section with the same keys in English: what is counted has the two forms that English knows. */
type InEnglish<Section> = {
  readonly [K in Plain<keyof Section & string>]: string;
} & {
  readonly [K in CountedBase<keyof Section & string> as `${K}_one` | `${K}_other`]: string;
};

/** The English catalogue that belongs to a Polish one; the compiler finds a key that is missing. */
export type EnglishOf<Polish> = { readonly [Section in keyof Polish]: InEnglish<Polish[Section]> };
