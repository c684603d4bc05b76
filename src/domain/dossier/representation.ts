// A lawyer says for whom he acts: for this child, or for a parent. Until then, a lawyer whom a migration authority named reads nothing
// that is kept for the child’s side; whoever acts for a parent reads what a parent may. Whom that lets read what: acts-for.ts.
import { z } from 'zod';
import { byOf } from '../basics/actor.ts';
import { ok, type Result, refuse } from '../basics/result.ts';
import { Paragraph } from '../basics/text.ts';
import { type Context, Given, type RefusalWords } from './context.ts';
import type { InvolvementEnded } from './involvement.ts';

export const REPRESENTED = ['child', 'parent'] as const;

const Representation = z.object({
  of: z.enum(REPRESENTED).describe('Voor wie de advocaat optreedt.'),
  askedBy: Paragraph.describe('Wie vroeg om op te treden, en hoe de advocaat dat nakeek.'),
});
export const AcceptRepresentation = Representation.extend({
  type: z.literal('AcceptRepresentation'),
  of: z
    .enum([...REPRESENTED, 'nobody'])
    .describe('Voor wie de advocaat optreedt; voor niemand: dan is hij van dit dossier af.'),
});
export type AcceptRepresentation = z.infer<typeof AcceptRepresentation>;
export const RepresentationAccepted = Given.extend({
  type: z.literal('RepresentationAccepted'),
  ...Representation.shape,
});
export type RepresentationAccepted = z.infer<typeof RepresentationAccepted>;

export type RepresentationRefusal = { readonly code: 'representation-known' | 'representation-of-the-other' };

const gone = ({ organisation, person }: Context['actor']) => ({ organisation, person });

type File = { readonly representations: ReadonlyMap<string, RepresentationAccepted> };

/** Refuses: the same said twice, and who acts for a parent already: the interests of both can differ. Norm: JGC 3/22 para. 36. */
export function acceptRepresentation(
  command: AcceptRepresentation,
  { representations }: File,
  { today, actor }: Context,
): Result<(RepresentationAccepted | InvolvementEnded)[], RepresentationRefusal> {
  const { of, askedBy } = command;
  const given = { on: today, by: byOf(actor) };
  if (of === 'nobody')
    return ok([{ type: 'InvolvementEnded', ...given, ...gone(actor), endsOn: today, reason: askedBy }]);
  const before = representations.get(actor.person);
  if (before) return refuse({ code: before.of === of ? 'representation-known' : 'representation-of-the-other' });
  return ok([{ type: 'RepresentationAccepted', ...given, of, askedBy }]);
}

export const REPRESENTATION_REFUSALS = {
  'representation-known': {
    title: { nl: 'U hebt dit al gezegd.', en: 'You have said this already.' },
    remedy: { nl: 'U hoeft niets te doen.', en: 'There is nothing to do.' },
    norms: [],
  },
  'representation-of-the-other': {
    title: {
      nl: 'U treedt in dit dossier al op voor iemand anders.',
      en: 'You act for somebody else in this dossier already.',
    },
    remedy: {
      nl: 'Kind en ouder kunnen een ander belang hebben. Laat een andere advocaat optreden, of vraag de voogd u opnieuw te noemen.',
      en: 'Child and parent can have other interests. Let another lawyer act, or ask the guardian to name you anew.',
    },
    norms: ['jgc3-36'],
  },
} as const satisfies Record<RepresentationRefusal['code'], RefusalWords>;
