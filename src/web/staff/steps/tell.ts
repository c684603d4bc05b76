// Says that something was done, in a message at the top of the page that takes the focus, with the way on.
export type { Tell } from '../../parts/Done.tsx';
