// Handing a dossier to an archive: making the package, and recording that the archive has it. The print of what was made is filled in.
import { useState } from 'react';
import { take } from '../../connection/api.ts';
import type { Failure } from '../../connection/problem.ts';
import { useKeptId } from '../../forms/use-kept-id.ts';
import { Actions, Button } from '../../parts/Action.tsx';
import { DateField } from '../../parts/DateField.tsx';
import { ErrorState } from '../../parts/ErrorState.tsx';
import { FormPanel } from '../../parts/FormPanel.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { useText } from '../../text/use-text.ts';
import { keepBlob } from '../bundle/keep-as-file.ts';
import { type ItemProps, useItemForm } from './use-item-form.ts';

const EMPTY = { archive: '', transferredOn: '', sha256: '' };

export function ArchiveForms({ item, onDone }: ItemProps) {
  const t = useText('dataRights');
  const { id: transferId, renew } = useKeptId(`transfer/${item.dossierId}`);
  const form = useItemForm({
    ...{ item, onDone, renew, name: 'transfer', initial: EMPTY },
    ...{ typed: ['archive', 'transferredOn', 'sha256'], days: ['transferredOn'] },
    command: (values) => ({ type: 'RecordTransfer', transferId, ...values }),
  });
  const { busy, failure, make } = usePackage(item.dossierId, (sha256) => form.draft.set('sha256', sha256));
  return (
    <>
      <p>{t('archiveIntro')}</p>
      {failure !== undefined && <ErrorState failure={failure} level={3} />}
      <Actions>
        <Button variant="secondary" busy={busy} onClick={() => void make()}>
          {t('archivePackage')}
        </Button>
      </Actions>
      <FormPanel form={form} title={t('transferForm')} submitLabel={t('transferSend')} doneText={t('done')} level={3}>
        <TextField {...form.field('archive')} label={t('archiveName')} maxLength={200} required />
        <DateField {...form.field('transferredOn')} label={t('transferredOn')} required />
        <TextField {...form.field('sha256')} label={t('sha256')} hint={t('sha256Hint')} maxLength={64} code required />
      </FormPanel>
    </>
  );
}

function usePackage(dossierId: string, onMade: (sha256: string) => void) {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const make = async () => {
    setBusy(true);
    const answer = await take(`/v1/dossiers/${dossierId}/archief`);
    setBusy(false);
    setFailure(answer.ok ? undefined : answer.refusal);
    if (!answer.ok) return;
    keepBlob(`archief-${dossierId}.zip`, answer.value.blob);
    onMade(answer.value.sha256);
  };
  return { busy, failure, make };
}
