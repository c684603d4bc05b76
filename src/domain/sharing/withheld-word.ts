// The one word that stands where a text is kept from a reader: the same for every cause. Light, because the browser knows it too.

/** Says that something stands here, and nothing of what it is. The same for every cause. */
export const WITHHELD = '⟨afgeschermd⟩';

/** Whether this text was kept from the reader. */
export const isWithheld = (text: string): boolean => text === WITHHELD;
