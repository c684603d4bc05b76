// Whom to turn to beside each screen of a dossier: by topic, else in general, else nobody.
import { describe, expect, it } from 'vitest';
import { DOSSIER_TOPICS, type DossierTopic, topicAddress } from './addresses.ts';
import { contactsAt, contactTopicAt } from './contact-topic.ts';

const contact = (organisation: string, topic: string) => ({ organisation: { id: organisation }, topic: { id: topic } });

describe('naast een scherm van een dossier', () => {
  it('hoort bij elk onderwerp een onderwerp om over te bellen — eis E5', () => {
    expect(contactTopicAt(topicAddress('d', 'age'))).toBe('age');
    expect(contactTopicAt('/dossiers/d/besluiten/123')).toBe('residence-decision');
    expect(contactTopicAt('/dossiers/d')).toBe('general');
    for (const topic of Object.keys(DOSSIER_TOPICS) as DossierTopic[])
      expect(contactTopicAt(topicAddress('d', topic)), topic).not.toBe('');
  });

  it('staat per organisatie wie over dit onderwerp gaat, anders wie er algemeen is, anders wie er is, anders niemand — eis E5', () => {
    const contacts = [
      contact('rvdk', 'general'),
      contact('rvdk', 'danger'),
      contact('coa', 'general'),
      contact('ind', 'age'),
    ];
    expect(contactsAt(contacts, ['rvdk', 'coa', 'ind', 'gi'], 'danger')).toEqual([
      { organisation: 'rvdk', contact: contacts[1] },
      { organisation: 'coa', contact: contacts[2] },
      { organisation: 'ind', contact: contacts[3] },
      { organisation: 'gi', contact: undefined },
    ]);
  });
});
