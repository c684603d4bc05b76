// What the law says follows now that a limit has passed: release, entry, a yes by silence. With the step that goes with it.
import type { LimitView } from '../../../views/limit.ts';
import { ButtonLink } from '../../parts/Action.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { useSay, useText } from '../../text/use-text.ts';
import { topicAddress } from '../dossier/addresses.ts';
import { useSheet } from '../dossier/sheet-context.tsx';
import { pressing } from './pressing.ts';

export function FollowsNow({ limits }: { readonly limits: readonly LimitView[] }) {
  return pressing(limits).map((limit) => <OneNotice key={limit.key} limit={limit} />);
}

type Shown = { readonly limit: LimitView };

function OneNotice({ limit }: Shown) {
  const t = useText('procedures');
  const say = useSay();
  const released = limit.follows?.decision === 'release';
  return (
    <Notice tone={released ? 'danger' : 'warning'} title={released ? t('release') : say(limit.what)} level={3}>
      {released && <p>{say(limit.what)}</p>}
      <p>{say(limit.consequence)}</p>
      {limit.follows?.kind === 'responsibility-shifts' && <p>{t('checkShift')}</p>}
      {limit.follows?.milestone === 'accepted-by-silence' && <p>{t('recordSilence')}</p>}
      <Undo limit={limit} />
    </Notice>
  );
}

/** The decision that undoes what followed, one press away for whoever takes it. */
function Undo({ limit: { follows } }: Shown) {
  const t = useText('procedures');
  const { sheet } = useSheet();
  const decision = follows?.decision ?? null;
  if (decision === null) return null;
  if (!sheet.takesDecisions.includes(decision)) return <p>{t('askTaker')}</p>;
  return (
    <ButtonLink to={`${topicAddress(sheet.dossierId, 'decisions')}?soort=${decision}`}>
      {decision === 'release' ? t('prepareRelease') : t('prepareEntry')}
    </ButtonLink>
  );
}
