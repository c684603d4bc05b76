// Beside every screen of a dossier: whom to turn to at each organisation that works on it, about what is on the screen; and the
// replacement where that person is away. The list of all contact persons: organisations/OrganisationList.tsx.
import { useLocation } from 'react-router';
import type { ContactOfView } from '../../../contract/organisations.ts';
import { CONTACT_TOPICS, type ContactTopic } from '../../../domain/organisation/contact-topics.ts';
import type { Sheet } from '../../../views/sheet.ts';
import { useSignedIn } from '../../connection/session.tsx';
import { useRead } from '../../connection/use-read.ts';
import { TextLink } from '../../parts/Action.tsx';
import { DescriptionList } from '../../parts/DescriptionList.tsx';
import { ErrorState } from '../../parts/ErrorState.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { UserWords } from '../../parts/UserText.tsx';
import { useSay, useText } from '../../text/use-text.ts';
import { contactsAt, contactTopicAt } from './contact-topic.ts';

export function CallWhom({ sheet }: { readonly sheet: Sheet }) {
  const t = useText('dossier');
  const say = useSay();
  const { organisation: own } = useSignedIn();
  const { pathname } = useLocation();
  const { data, failure, reload } = useRead<{ readonly items: readonly ContactOfView[] }>('/v1/contactpersonen');
  const topic = contactTopicAt(pathname);
  const others = sheet.involved.filter(({ id }) => id !== own.id);
  if (others.length === 0) return null;
  const found = contactsAt(
    data?.items ?? [],
    others.map(({ id }) => id),
    topic,
  );
  const nameOf = (organisation: string) => {
    const name = others.find(({ id }) => id === organisation)?.name;
    return name === undefined ? organisation : say(name);
  };
  return (
    <Panel title={t('callTitle')}>
      <p className="vo-muted">{t('callAbout', { topic: say(CONTACT_TOPICS[topic]) })}</p>
      {failure !== undefined && <ErrorState failure={failure} onRetry={() => void reload()} level={3} />}
      {data !== undefined && (
        <DescriptionList
          items={found.map(({ organisation, contact }) => ({
            key: organisation,
            term: nameOf(organisation),
            description: contact ? (
              <Who contact={contact} asked={topic} />
            ) : (
              <span className="vo-muted">{t('callNobody')}</span>
            ),
          }))}
        />
      )}
      <TextLink to="/organisaties">{t('toContacts')}</TextLink>
    </Panel>
  );
}

type WhoProps = { readonly contact: ContactOfView; readonly asked: ContactTopic };

/** The person; and about what, where nobody was named for what is on the screen. */
function Who({ contact, asked }: WhoProps) {
  const t = useText('dossier');
  const say = useSay();
  const { id, name } = contact.topic;
  return (
    <>
      <Reach contact={contact} />
      {id !== asked && id !== 'general' && <span className="vo-muted"> {t('callOther', { topic: say(name) })}</span>}
    </>
  );
}

function Reach({ contact }: Pick<WhoProps, 'contact'>) {
  const t = useText('dossier');
  const { person, replacement, away, reach, replacementReach } = contact;
  // A child or parent reads how to reach the organisation, and no name.
  if (person === undefined) return <UserWords>{away ? (replacementReach ?? reach) : reach}</UserWords>;
  if (!away) return <UserWords>{`${person.name}, ${reach}`}</UserWords>;
  return (
    <>
      {replacement && <UserWords>{`${replacement.name}, ${replacementReach ?? reach}`}</UserWords>}
      <span className="vo-muted">
        {replacement ? ` (${t('callInsteadOf', { name: person.name })})` : t('callAway', { name: person.name, reach })}
      </span>
    </>
  );
}
