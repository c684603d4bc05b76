// The codes of the access log in words; a code that is new here is shown as it is.

import { REFUSALS } from '../../../domain/dossier/refusals.ts';
import { access } from '../../text/nl/access.ts';
import { useSay, useText } from '../../text/use-text.ts';

type Key<Part extends object> = keyof Part & string;
const has = <Part extends object>(part: Part, key: string): key is Key<Part> => key in part;

type Outcome = { readonly allowedBy: string } | { readonly refusal: string };

export function useAccessWords() {
  const t = useText('access');
  const say = useSay();
  const purpose = (code: string): string => (has(access.purposes, code) ? t(`purposes.${code}`) : code);
  const action = (code: string): string => {
    const read = code.replace(/^read:/, '');
    if (has(access.reads, read)) return t(`reads.${read}`);
    const command = code.replace(/^command:/, '');
    return has(access.commands, command) ? t(`commands.${command}`) : code;
  };
  const role = (code: string): string => (has(access.roles, code) ? t(`roles.${code}`) : code);
  /** `nl/guardian/protection`: which country's table, for which function; the purpose has a column of its own. */
  const rule = (row: string): string => {
    const [, who] = row.split('/');
    return who === undefined ? row : t('row', { role: role(who) });
  };
  const outcome = (came: Outcome): string => {
    if ('allowedBy' in came) return rule(came.allowedBy);
    const { refusal } = came;
    if (has(access.refusals, refusal)) return t('refused', { why: t(`refusals.${refusal}`) });
    const words = has(REFUSALS, refusal) ? say(REFUSALS[refusal].title) : refusal;
    return t('notDone', { why: words });
  };
  return { action, outcome, purpose, role };
}
