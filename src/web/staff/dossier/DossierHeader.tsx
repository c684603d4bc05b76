// Who the child is and where the dossier stands, above every screen of the dossier.
import type { Sheet } from '../../../views/sheet.ts';
import { WAITS_FOR } from '../../../views/waits-for.ts';
import { TextLink } from '../../parts/Action.tsx';
import { PageHeader } from '../../parts/Page.tsx';
import { StatusBadge } from '../../parts/StatusBadge.tsx';
import { UserWords } from '../../parts/UserText.tsx';
import { listed, longDay } from '../../text/format.ts';
import { useLanguage, useSay, useText } from '../../text/use-text.ts';
import { PLACE_OF, topicAddress } from './addresses.ts';
import { readsPart } from './reads-part.ts';

export function DossierHeader({ sheet }: { readonly sheet: Sheet }) {
  const t = useText('dossier');
  const common = useText('common');
  const language = useLanguage();
  const say = useSay();
  const { child, reference, openedOn, involved, familyId } = sheet;
  const name = child.calledName === undefined ? child.name : `${child.name} (${child.calledName})`;
  const age = child.age === undefined ? t('ageUnknown') : common('years', { count: child.age });
  const planned = sheet.decisions.find(({ status }) => status === 'planned');
  return (
    <PageHeader title={`${name}, ${age}`} crumbs={[{ to: '/werkvoorraad', label: t('worklist') }]}>
      {!readsPart(sheet) && <Next sheet={sheet} />}
      {planned !== undefined && (
        <StatusBadge tone="warning" icon="decision">
          {t('planned', { what: say(planned.name) })}
        </StatusBadge>
      )}
      {child.ageDisputed && <StatusBadge tone="warning">{t('ageDisputed')}</StatusBadge>}
      <span>
        {t('reference')} <UserWords>{reference}</UserWords> · {t('openedOn', { day: longDay(openedOn, language) })}
      </span>
      {familyId !== undefined && <TextLink to={`/gezinnen/${familyId}`}>{t('toFamily')}</TextLink>}
      {involved.length > 0 && (
        <span className="vo-muted">
          {t('involved', {
            names: listed(
              involved.map((organisation) => say(organisation.name)),
              language,
            ),
          })}
        </span>
      )}
    </PageHeader>
  );
}

/** What is next, and from every screen the way there. */
function Next({ sheet }: { readonly sheet: Sheet }) {
  const t = useText('dossier');
  const say = useSay();
  const step = sheet.waitsFor;
  const place = PLACE_OF[step];
  if (step === 'nothing' || place === undefined)
    return <StatusBadge tone="neutral">{t('waitsForNothing')}</StatusBadge>;
  const what = say(WAITS_FOR[step]);
  return (
    <StatusBadge tone="info">
      <TextLink to={topicAddress(sheet.dossierId, place)}>{t('waitsFor', { what })}</TextLink>
    </StatusBadge>
  );
}
