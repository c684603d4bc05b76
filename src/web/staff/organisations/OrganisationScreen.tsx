// One organisation: whom to call, who works there, which roles wait for a second person, who was trained; and for those who
// keep people, the forms for it.
import { useParams } from 'react-router';
import type { OrganisationDetailView } from '../../../contract/organisations.ts';
import { useRead } from '../../connection/use-read.ts';
import { ButtonLink } from '../../parts/Action.tsx';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { ErrorState } from '../../parts/ErrorState.tsx';
import { Loading } from '../../parts/Loading.tsx';
import { Page, PageHeader } from '../../parts/Page.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { UserWords } from '../../parts/UserText.tsx';
import { useSay, useText } from '../../text/use-text.ts';
import { ContactTable } from './ContactTable.tsx';
import { Manage } from './Manage.tsx';
import { People } from './People.tsx';
import { Proposals } from './Proposals.tsx';
import { Training } from './Training.tsx';
import type { OnScreen } from './use-organisation-form.ts';

export function OrganisationScreen() {
  const t = useText('organisations');
  const say = useSay();
  const { id = '' } = useParams();
  const { data, failure, reload } = useRead<OrganisationDetailView>(`/v1/organisaties/${encodeURIComponent(id)}`);
  const crumbs = [{ to: '/organisaties', label: t('title') }];
  const missing = failure?.kind === 'problem' && [400, 404].includes(failure.problem.status);
  if (data === undefined)
    return (
      <Page>
        {failure === undefined && <Loading lines={10} />}
        {failure !== undefined && <PageHeader title={t(missing ? 'notFound' : 'title')} crumbs={crumbs} />}
        {missing && (
          <EmptyState title={t('notFound')}>
            <p>{t('notFoundText')}</p>
            <ButtonLink to="/organisaties">{t('back')}</ButtonLink>
          </EmptyState>
        )}
        {failure !== undefined && !missing && <ErrorState failure={failure} onRetry={() => void reload()} />}
      </Page>
    );
  return (
    <Page key={data.id}>
      <PageHeader title={say(data.name)} crumbs={crumbs}>
        <span>{t(`kinds.${data.kind}`)}</span>
        <span className="vo-muted">{t(`access.${data.access}`)}</span>
      </PageHeader>
      <One organisation={data} reload={reload} />
    </Page>
  );
}

function One(screen: OnScreen) {
  const t = useText('organisations');
  const { contacts, offices } = screen.organisation;
  return (
    <>
      <Proposals {...screen} />
      <Panel title={t('contactsTitle')}>
        {contacts.length === 0 ? <p className="vo-muted">{t('contactsNone')}</p> : <ContactTable contacts={contacts} />}
      </Panel>
      <People organisation={screen.organisation} />
      {offices.length > 0 && (
        <Panel title={t('officesTitle')}>
          <ul>
            {offices.map(({ id, name, place }) => (
              <li key={id}>
                <UserWords>{place === undefined || name.includes(place) ? name : `${name}, ${place}`}</UserWords>
              </li>
            ))}
          </ul>
        </Panel>
      )}
      <Training organisation={screen.organisation} />
      <Manage {...screen} />
    </>
  );
}
