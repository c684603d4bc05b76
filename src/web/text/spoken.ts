// What can be said on screen: words of the domain in every language, or a text that is shown as it is.
import type { Words } from '../../domain/basics/text.ts';

export type Spoken = Words | string;
