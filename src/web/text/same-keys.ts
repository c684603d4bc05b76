// A translation has exactly the keys of the Dutch text: one too few or one too many does not compile.

export type SameKeys<Text> = { readonly [Key in keyof Text]: Text[Key] extends string ? string : SameKeys<Text[Key]> };
