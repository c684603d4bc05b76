// The codes of the access log in words; a code that is new here is shown as it is.
import { PURPOSE_NAMES } from '../../../contract/purposes.ts';
import { access } from '../../text/nl/access.ts';
import { useSay, useText } from '../../text/use-text.ts';
import { refusalWords } from './refusal-words.ts';

type Key<Part extends object> = keyof Part & string;
const has = <Part extends object>(part: Part, key: string): key is Key<Part> => Object.hasOwn(part, key);

export function useAccessWords() {
  const t = useText('access');
  const say = useSay();
  const purpose = (code: string): string => (has(PURPOSE_NAMES, code) ? say(PURPOSE_NAMES[code]) : code);
  const purposeForChild = (code: string): string =>
    has(access.child.purposes, code) ? t(`child.purposes.${code}`) : purpose(code);
  const action = (code: string): string => {
    const door = code.replace(/^door:/, '');
    if (has(access.doors, door)) return t(`doors.${door}`);
    const read = code.replace(/^(?:read|question):/, '').replace(/^letter-.*$/, 'letter');
    if (has(access.reads, read)) return t(`reads.${read}`);
    const command = code.replace(/^command:/, '');
    return has(access.commands, command) ? t(`commands.${command}`) : code;
  };
  const refusal = (code: string): string => {
    if (has(access.refusals, code)) return t('refused', { why: t(`refusals.${code}`) });
    return t('notDone', { why: say(refusalWords(code)) });
  };
  return { action, purpose, purposeForChild, refusal };
}
