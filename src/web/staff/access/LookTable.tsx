// The accesses one by one: when, who in which function, why, what was done and seen, and by which rows.
import type { AccessEntryView } from '../../../contract/access-entry.ts';
import { type Column, DataTable } from '../../parts/DataTable.tsx';
import { Disclosure } from '../../parts/Disclosure.tsx';
import { clockTime, listed, shortDay } from '../../text/format.ts';
import { useLanguage, useSay, useText } from '../../text/use-text.ts';
import { useAccessWords } from './access-words.ts';

export function LookTable({ looks }: { readonly looks: readonly AccessEntryView[] }) {
  const t = useText('access');
  const say = useSay();
  const words = useAccessWords();
  const columns: Column<AccessEntryView>[] = [
    { key: 'at', header: t('at'), rowHeader: true, cell: ({ at }) => <MomentOf at={at} /> },
    {
      key: 'person',
      header: t('person'),
      cell: ({ mine, person, roleName, organisationName }) => (
        <>
          {say(roleName)}
          {mine && ` (${t('you')})`}
          <br />
          <span className="vo-muted">{say(organisationName)}</span>
          {person !== undefined && !mine && (
            <>
              <br />
              <bdi>{person}</bdi>
            </>
          )}
        </>
      ),
    },
    { key: 'purpose', header: t('purpose'), cell: ({ purpose }) => words.purpose(purpose) },
    { key: 'action', header: t('action'), cell: (look) => <Done look={look} /> },
  ];
  return (
    <DataTable caption={t('caption')} captionHidden columns={columns} rows={looks} rowKey={({ id }) => String(id)} />
  );
}

function MomentOf({ at }: { readonly at: string }) {
  const language = useLanguage();
  return (
    <time dateTime={at} className="vo-nowrap">
      {shortDay(at)} {clockTime(at, language)}
    </time>
  );
}

function Done({ look: { action, outcome, seen, rows } }: { readonly look: AccessEntryView }) {
  const t = useText('access');
  const say = useSay();
  const language = useLanguage();
  const words = useAccessWords();
  return (
    <>
      {words.action(action)}
      {'refusal' in outcome && (
        <>
          <br />
          <span className="vo-muted">{words.refusal(outcome.refusal)}</span>
        </>
      )}
      {seen.length > 0 && (
        <Disclosure summary={t('seen', { count: seen.length })}>
          <p>{listed(seen.map(say), language)}.</p>
          <ul>
            {[...new Set(rows.map(({ why }) => say(why)))].map((why) => (
              <li key={why}>{why}</li>
            ))}
          </ul>
          <p className="vo-muted vo-small">{t('byRows', { rows: rows.map(({ id }) => id).join(', ') })}</p>
        </Disclosure>
      )}
    </>
  );
}
