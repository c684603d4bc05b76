// What each part of the page is made of.
import type { Sheet } from '../../../views/sheet.ts';
import type { Asking, OwnReader } from './own-reader.ts';

export type OwnPartProps = { readonly sheet: Sheet; readonly reader: OwnReader };
/** A part that a teacher or a nurse does not have. */
export type AskingPartProps = { readonly sheet: Sheet; readonly reader: Asking };
