// Says to whoever writes or decides that a text is nearly what was written for another child. It holds nothing up itself.
import type { DecisionView } from '../../../views/sheet.ts';
import { Notice } from '../../parts/Notice.tsx';
import { listed } from '../../text/format.ts';
import { useLanguage, useText } from '../../text/use-text.ts';

type Texts = NonNullable<DecisionView['alike']>;

export function AlikeNotice({ texts }: { readonly texts: Texts }) {
  const t = useText('alike');
  const language = useLanguage();
  if (texts.length === 0) return null;
  return (
    <Notice tone="warning" title={t('title')} level={4}>
      <ul>
        {texts.map(({ kind, decisionId, others, references }) => (
          <li key={`${kind}/${decisionId ?? ''}`}>
            {t(`kind.${kind}`)} {t('others', { count: others })}.
            {references.length > 0 && ` ${t('references', { list: listed([...references], language) })}`}
          </li>
        ))}
      </ul>
      <p>{t('text')}</p>
    </Notice>
  );
}
