// About what somebody on this screen of a dossier would call another organisation. Pure.
import type { ContactTopic } from '../../../domain/organisation/contact-topics.ts';
import { DOSSIER_TOPICS, type DossierTopic } from './addresses.ts';

const TOPIC_OF = {
  overview: 'general',
  child: 'general',
  age: 'age',
  living: 'reception',
  protection: 'guardianship',
  hearing: 'best-interests',
  facts: 'best-interests',
  assessment: 'best-interests',
  steps: 'best-interests',
  determination: 'best-interests',
  supervision: 'danger',
  childSide: 'danger',
  decisions: 'residence-decision',
  procedures: 'residence-decision',
  ways: 'residence-decision',
  questions: 'general',
  timeline: 'data-protection',
  access: 'data-protection',
  dataRights: 'data-protection',
  bundle: 'data-protection',
} as const satisfies Record<DossierTopic, ContactTopic>;

const TOPICS = Object.keys(DOSSIER_TOPICS) as DossierTopic[];

/** Shape: `pathname` as `/dossiers/<id>/leeftijd`; what stands behind it belongs to the same screen. */
export const contactTopicAt = (pathname: string): ContactTopic => {
  const place = `/${pathname.split('/')[3] ?? ''}`;
  const topic = TOPICS.find((each) => DOSSIER_TOPICS[each] === place);
  return topic === undefined ? 'general' : TOPIC_OF[topic];
};

type OfTopic = { readonly topic: { readonly id: string }; readonly organisation: { readonly id: string } };

/** Of each organisation the contact person for this topic, or else the general one, or else the first; none where it named nobody. */
export const contactsAt = <Contact extends OfTopic>(
  contacts: readonly Contact[],
  organisations: readonly string[],
  topic: ContactTopic,
): readonly { readonly organisation: string; readonly contact: Contact | undefined }[] =>
  organisations.map((organisation) => {
    const own = contacts.filter((each) => each.organisation.id === organisation);
    const about = (id: ContactTopic) => own.find((each) => each.topic.id === id);
    return { organisation, contact: about(topic) ?? about('general') ?? own[0] };
  });
