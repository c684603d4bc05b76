// A form only for who may send it; everybody else reads who can. The server says who may.
import type { PropsWithChildren } from 'react';
import { useText } from '../../text/use-text.ts';

type MayGiveProps = PropsWithChildren<{
  readonly mayGive: readonly string[];
  readonly type: string;
  /** One sentence: who can do this. */
  readonly who?: string;
}>;

export function MayGive({ mayGive, type, who, children }: MayGiveProps) {
  const t = useText('dossier');
  if (mayGive.includes(type)) return children;
  if (who === undefined) return null;
  return <p className="vo-muted vo-readable">{t('whoCan', { who })}</p>;
}
