// Opening a family, so that the dossiers of brothers and sisters find each other.
import { useNavigate } from 'react-router';
import { useCommandForm } from '../../forms/use-command-form.ts';
import { useKeptId } from '../../forms/use-kept-id.ts';
import { CommandForm } from '../../parts/CommandForm.tsx';
import { Page, PageHeader } from '../../parts/Page.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { useText } from '../../text/use-text.ts';
import { BringingFields } from '../child/BringingFields.tsx';
import { bringing } from '../child/bringing.ts';
import { OrganisationField } from '../child/OrganisationField.tsx';
import { useFieldRules } from '../dossier/use-sheet-form.ts';

type Values = { name: string; involved: readonly string[]; ground: string; named: string };
const EMPTY: Values = { name: '', involved: [], ground: '', named: '' };

export function OpenFamilyScreen() {
  const t = useText('family');
  const navigate = useNavigate();
  const { id, renew } = useKeptId('family');
  const check = useFieldRules<Values>({ typed: ['name'] });
  const form = useCommandForm<Values>({
    form: 'family',
    initial: EMPTY,
    path: `/v1/gezinnen/${id}/opdrachten`,
    check,
    command: ({ name, ...rest }) => ({ type: 'OpenFamily', name, ...bringing(rest) }),
    onDone: async () => {
      renew();
      await navigate(`/gezinnen/${id}`);
    },
  });
  return (
    <Page>
      <PageHeader title={t('openTitle')} crumbs={[{ to: '/gezinnen', label: t('listTitle') }]} />
      <p className="vo-readable">{t('openIntro')}</p>
      <Panel>
        <CommandForm form={form} label={t('openForm')} submitLabel={t('open')}>
          <TextField {...form.field('name')} label={t('name')} hint={t('nameHint')} maxLength={200} required />
          <OrganisationField field={form.field('involved')} label={t('involved')} hint={t('involvedHint')} />
          <BringingFields ground={form.field('ground')} named={form.field('named')} />
        </CommandForm>
      </Panel>
    </Page>
  );
}
