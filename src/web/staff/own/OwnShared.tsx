// What the child lets others read: it can take each back with one press, and need not say why. Norm: GDPR 7(3), as easy as giving it.
import { FACTS } from '../../../domain/situation/facts/facts.ts';
import type { Sheet } from '../../../views/sheet.ts';
import { RadioGroup } from '../../parts/ChoiceGroup.tsx';
import { CommandForm } from '../../parts/CommandForm.tsx';
import { SuccessNotice } from '../../parts/Notice.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { TextAreaField } from '../../parts/TextAreaField.tsx';
import { useSay, useText } from '../../text/use-text.ts';
import { useReleasedName } from '../child-side/releasable.ts';
import { useSheetForm } from '../dossier/use-sheet-form.ts';

const EMPTY = { what: '', why: '' };

export function OwnShared({ sheet }: { readonly sheet: Sheet }) {
  const t = useText('own');
  const options = useShared(sheet);
  const form = useSheetForm({
    name: 'own-take-back',
    initial: EMPTY,
    chosen: ['what'],
    command: ({ what, why }) => takingBack(what, why === '' ? t('child.takeBackNoReason') : why),
  });
  return (
    <Panel title={t('child.shared')} level={3}>
      <p className="vo-readable">{options.length === 0 ? t('child.sharedNothing') : t('child.sharedIntro')}</p>
      {options.length > 0 && (
        <CommandForm form={form} label={t('child.shared')} submitLabel={t('child.takeBack')}>
          <RadioGroup {...form.field('what')} label={t('child.sharedWhat')} options={options} required />
          <TextAreaField {...form.field('why')} label={t('child.takeBackWhy')} limit={4000} rows={3} />
        </CommandForm>
      )}
      <SuccessNotice title={form.sending.state.status === 'done' ? t('child.takenBack') : undefined} level={4} />
    </Panel>
  );
}

const RELEASE = 'release/';

const takingBack = (what: string, why: string) =>
  what.startsWith(RELEASE)
    ? { type: 'RevokeRelease', releaseId: what.slice(RELEASE.length), reason: why }
    : { type: 'WithdrawAssent', fact: what, childSaid: why };

/** What can be taken back now, each by the name that people know it by. */
function useShared(sheet: Sheet) {
  const say = useSay();
  const named = useReleasedName(sheet);
  return [
    ...sheet.childSide.assents.map(({ fact }) => ({ value: fact as string, label: say(FACTS[fact].meaning) })),
    ...sheet.childSide.releases
      .filter(({ status }) => status === 'open')
      .map(({ releaseId, item }) => ({ value: RELEASE + releaseId, label: named(item) })),
  ];
}
