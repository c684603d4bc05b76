// Says that something was done, in a message at the top of the page that takes the focus.

export type Tell = (title: string, text?: string) => void;
