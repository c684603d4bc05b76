// The kinds of things that wait for the data-protection officer, as the API names them. What each holds: views/data-rights.ts.
export const ITEM_KINDS = ['request', 'restriction', 'hold', 'destruction', 'retention', 'archive'] as const;
