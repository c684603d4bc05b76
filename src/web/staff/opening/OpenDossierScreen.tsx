// Opening a dossier: for any child, whatever the status, nationality or papers. With `?gezin=` the child joins a family.
import { useNavigate, useSearchParams } from 'react-router';
import type { FamilySheet } from '../../../views/family-sheet.ts';
import { useRead } from '../../connection/use-read.ts';
import { withoutEmpty } from '../../forms/checks.ts';
import { useCommandForm } from '../../forms/use-command-form.ts';
import { useKeptId } from '../../forms/use-kept-id.ts';
import { TextLink } from '../../parts/Action.tsx';
import { CommandForm, FieldPair } from '../../parts/CommandForm.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { Page, PageHeader } from '../../parts/Page.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { Subheading } from '../../parts/Subheading.tsx';
import { TextAreaField } from '../../parts/TextAreaField.tsx';
import { useText } from '../../text/use-text.ts';
import { BringingFields } from '../child/BringingFields.tsx';
import { bringing } from '../child/bringing.ts';
import { ChildFields } from '../child/ChildFields.tsx';
import { type ChildValues, childOf, NO_CHILD_VALUES } from '../child/child-values.ts';
import { optionsOf, useChildChoices } from '../child/choices.ts';
import { OrganisationField } from '../child/OrganisationField.tsx';
import { topicAddress } from '../dossier/addresses.ts';
import { useFieldRules } from '../dossier/use-sheet-form.ts';
import { MaybeKnown } from './MaybeKnown.tsx';

type Values = ChildValues & {
  sexAsSaid: string;
  place: string;
  reason: string;
  involved: readonly string[];
  ground: string;
  named: string;
};
const EMPTY: Values = { ...NO_CHILD_VALUES, sexAsSaid: '', place: '', reason: '', involved: [], ground: '', named: '' };
const SEX = ['girl', 'boy', 'other', 'not-said'] as const;

export function OpenDossierScreen() {
  const t = useText('opening');
  const [query] = useSearchParams();
  const familyId = query.get('gezin') ?? undefined;
  return (
    <Page>
      <PageHeader title={t('title')} />
      <p className="vo-readable">{t('intro')}</p>
      <FamilyNotice familyId={familyId} />
      <Panel>
        <OpeningForm key={familyId ?? ''} familyId={familyId} />
      </Panel>
    </Page>
  );
}

function FamilyNotice({ familyId }: { readonly familyId: string | undefined }) {
  const t = useText('opening');
  const path = familyId === undefined ? undefined : `/v1/gezinnen/${encodeURIComponent(familyId)}`;
  const { data, failure } = useRead<FamilySheet>(path);
  if (path === undefined)
    return (
      <p>
        {t('noFamily')} <TextLink to="/gezinnen">{t('toFamilies')}</TextLink>
      </p>
    );
  if (data !== undefined) return <Notice tone="info">{t('family', { name: data.name })}</Notice>;
  return failure === undefined ? null : <Notice tone="warning">{t('familyUnknown')}</Notice>;
}

function OpeningForm({ familyId }: { readonly familyId: string | undefined }) {
  const t = useText('opening');
  const words = useText('child');
  const choices = useChildChoices();
  const navigate = useNavigate();
  const draft = `opening/${familyId ?? 'none'}`;
  const { id, renew } = useKeptId(draft);
  const check = useFieldRules<Values>({
    typed: ['name', 'languages', 'reason'],
    chosen: ['place'],
    days: ['birthDate', 'arrivedOn'],
  });
  const form = useCommandForm<Values>({
    form: draft,
    initial: EMPTY,
    path: `/v1/dossiers/${id}/opdrachten`,
    check,
    command: ({ place, reason, involved, ground, named, sexAsSaid, ...child }) => ({
      type: 'OpenDossier',
      child: { ...childOf(child), ...withoutEmpty({ sexAsSaid }) },
      place,
      reason,
      ...bringing({ involved, ground, named }),
      ...(familyId !== undefined && { familyId }),
    }),
    onDone: async () => {
      renew();
      await navigate(topicAddress(id, 'overview'));
    },
  });
  return (
    <CommandForm form={form} label={t('form')} submitLabel={t('send')}>
      <Subheading level={2}>{t('childTitle')}</Subheading>
      <ChildFields form={form} required />
      <MaybeKnown name={form.draft.values.name} />
      <FieldPair>
        <SelectField
          {...form.field('sexAsSaid')}
          label={words('sexAsSaid')}
          options={optionsOf(SEX, (value) => words(`sex.${value}`))}
        />
      </FieldPair>
      <Subheading level={2}>{t('situationTitle')}</Subheading>
      <SelectField
        {...form.field('place')}
        label={words('place')}
        hint={t('placeHint')}
        options={choices.place}
        required
      />
      <TextAreaField {...form.field('reason')} label={t('reason')} limit={4000} required />
      <OrganisationField field={form.field('involved')} label={t('involved')} hint={t('involvedHint')} />
      <BringingFields ground={form.field('ground')} named={form.field('named')} />
    </CommandForm>
  );
}
