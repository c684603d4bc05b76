// Text that somebody typed, or that it is kept from this reader: shown as typed, with its own line breaks and its own direction, whatever the language of the page.

import { isWithheld } from '../../domain/sharing/withheld-word.ts';
import { useText } from '../text/use-text.ts';

type UserTextProps = { readonly children: string; readonly lang?: string };

export function UserText({ children, lang }: UserTextProps) {
  const t = useText('forms');
  if (isWithheld(children)) return <p className="vo-muted">{t('withheld')}</p>;
  return (
    <p className="vo-user-text" dir="auto" {...(lang !== undefined && { lang })}>
      {children}
    </p>
  );
}

/** A name or a few typed words inside a sentence of ours. */
export function UserWords({ children, lang }: UserTextProps) {
  const t = useText('forms');
  if (isWithheld(children)) return <span className="vo-muted">{t('withheld')}</span>;
  return <bdi {...(lang !== undefined && { lang })}>{children}</bdi>;
}
