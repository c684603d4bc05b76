// The codes of the access log in words; a code that is new here is shown as it is.
import type { AccessEntryView } from '../../../contract/access-entry.ts';
import { PURPOSE_NAMES } from '../../../contract/purposes.ts';
import { access } from '../../text/nl/access.ts';
import { useSay, useText } from '../../text/use-text.ts';
import { refusalWords } from './refusal-words.ts';

type Key<Part extends object> = keyof Part & string;
const has = <Part extends object>(part: Part, key: string): key is Key<Part> => key in part;

export function useAccessWords() {
  const t = useText('access');
  const say = useSay();
  const purpose = (code: string): string => (has(PURPOSE_NAMES, code) ? say(PURPOSE_NAMES[code]) : code);
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
  const outcome = (came: AccessEntryView['outcome']): string => {
    if ('allowedBy' in came) return rule(came.allowedBy);
    const { refusal } = came;
    if (has(access.refusals, refusal)) return t('refused', { why: t(`refusals.${refusal}`) });
    return t('notDone', { why: say(refusalWords(refusal)) });
  };
  return { action, outcome, purpose, role };
}
