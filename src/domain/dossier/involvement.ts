// Which organisations work on this dossier. A dossier is invisible to every organisation that is not on this list.
import { z } from 'zod';
import { byOf, OrganisationId } from '../basics/actor.ts';
import { ok, type Result, refuse } from '../basics/result.ts';
import { Paragraph } from '../basics/text.ts';
import { type Context, Given, type RefusalWords } from './context.ts';

export const InvolveOrganisation = z.object({
  type: z.literal('InvolveOrganisation'),
  organisation: OrganisationId,
  reason: Paragraph.describe('Why this organisation needs this one dossier.'),
});
export type InvolveOrganisation = z.infer<typeof InvolveOrganisation>;

export const OrganisationInvolved = Given.extend({
  type: z.literal('OrganisationInvolved'),
  organisation: OrganisationId,
  reason: Paragraph,
});
export type OrganisationInvolved = z.infer<typeof OrganisationInvolved>;

export type InvolvementRefusal = { readonly code: 'organisation-unknown' | 'organisation-already-involved' };

/** Refuses: `organisation-unknown`, `organisation-already-involved`. */
export function involveOrganisation(
  command: InvolveOrganisation,
  file: { readonly involved: readonly OrganisationId[] },
  { today, actor, jurisdiction }: Context,
): Result<OrganisationInvolved[], InvolvementRefusal> {
  const { organisation, reason } = command;
  if (!jurisdiction.organisations.some(({ id }) => id === organisation))
    return refuse({ code: 'organisation-unknown' });
  if (file.involved.includes(organisation)) return refuse({ code: 'organisation-already-involved' });
  return ok([{ type: 'OrganisationInvolved', on: today, by: byOf(actor), organisation, reason }]);
}

export const INVOLVEMENT_REFUSALS = {
  'organisation-unknown': {
    title: { nl: 'Deze organisatie is niet bekend.', en: 'This organisation is not known.' },
    remedy: { nl: 'Kies een organisatie uit de lijst.', en: 'Choose an organisation from the list.' },
    norms: [],
  },
  'organisation-already-involved': {
    title: { nl: 'Deze organisatie werkt al aan dit dossier.', en: 'This organisation works on this dossier already.' },
    remedy: { nl: 'U hoeft niets te doen.', en: 'There is nothing to do.' },
    norms: [],
  },
} as const satisfies Record<InvolvementRefusal['code'], RefusalWords>;
