// Who works for this family, by organisation and by name, with forms for coming and going: the table and the fields of the dossier.
import { OrganisationsProvider } from '../../connection/organisations.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { useText } from '../../text/use-text.ts';
import { END_INVOLVEMENT, EndInvolvementPanel } from '../child/EndInvolvementForm.tsx';
import { INVOLVE_PERSON, InvolvePersonPanel } from '../child/InvolvePersonForm.tsx';
import { InvolvementTable } from '../child/Organisations.tsx';
import { MayGive } from '../dossier/MayGive.tsx';
import { InvolveInFamily } from './InvolveInFamily.tsx';
import { type OpenFamily, useFamilyForm } from './use-family-form.ts';

export function WorksForFamily(screen: OpenFamily) {
  return (
    <OrganisationsProvider>
      <Works {...screen} />
    </OrganisationsProvider>
  );
}

function Works({ sheet, reload }: OpenFamily) {
  const t = useText('family');
  return (
    <Panel title={t('worksTitle')} level={2}>
      <p className="vo-readable">{t('worksIntro')}</p>
      <InvolvementTable involvements={sheet.involvements} caption={t('worksCaption')} />
      <MayGive mayGive={sheet.mayGive} type="InvolveInFamily">
        <InvolveInFamily sheet={sheet} reload={reload} />
      </MayGive>
      <MayGive mayGive={sheet.mayGive} type="InvolvePerson">
        <PersonForm sheet={sheet} reload={reload} />
      </MayGive>
      <MayGive mayGive={sheet.mayGive} type="EndInvolvement">
        <EndForm sheet={sheet} reload={reload} />
      </MayGive>
    </Panel>
  );
}

function PersonForm({ sheet, reload }: OpenFamily) {
  const t = useText('family');
  const form = useFamilyForm({ sheet, reload, ...INVOLVE_PERSON });
  const involved = sheet.involved.map(({ id }) => id);
  return <InvolvePersonPanel form={form} involved={involved} doneText={t('personDone')} level={3} />;
}

function EndForm({ sheet, reload }: OpenFamily) {
  const form = useFamilyForm({ sheet, reload, ...END_INVOLVEMENT });
  return <EndInvolvementPanel form={form} works={sheet} level={3} />;
}
