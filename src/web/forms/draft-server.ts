// The drafts of this person on the server: kept over what this device saw, read, thrown away. Which there are is asked once after sign-in.
import type { Draft, DraftList, KeptDraft } from '../../contract/drafts.ts';
import { type Answer, address, read, remove, sendAfterwards } from '../connection/api.ts';

const DRAFTS = '/v1/concepten';
const one = (form: string): string => address(`${DRAFTS}/een`, { formulier: form });

export const listOnServer = (): Promise<Answer<DraftList>> => read<DraftList>(DRAFTS);
export const readOnServer = (form: string): Promise<Answer<Draft>> => read<Draft>(one(form));
export const dropOnServer = (form: string): Promise<Answer<undefined>> => remove(one(form));

export const keepOnServer = (form: string, basedOn: number, values: object): Promise<Answer<KeptDraft>> => {
  const { pathname } = window.location;
  const page = { path: pathname.slice(0, LONGEST), title: document.title.slice(0, LONGEST) };
  return sendAfterwards<KeptDraft>(DRAFTS, { form, basedOn, values, ...page });
};
const LONGEST = 300;
