// What somebody says about a route to a secure status for this child. The routes themselves are data of the country
// (domain/routes/route.ts); where the child stands on them follows from the facts.
import { z } from 'zod';
import { byOf } from '../basics/actor.ts';
import { isMigrationAuthority } from '../basics/jurisdiction.ts';
import { ok, type Result, refuse } from '../basics/result.ts';
import { Paragraph } from '../basics/text.ts';
import { type Context, Given, type RefusalWords } from './context.ts';
import { ELEMENT_KEYS, type ElementKey } from './elements.ts';
import { copiedTexts, isStockPhrase } from './stock-phrases.ts';

/** `being-pursued`: somebody asked for it and no answer came yet: then a decision against the child has to wait for it. */
export const ROUTE_ANSWERS = [
  'being-pursued',
  'granted',
  'refused',
  'not-for-this-child',
  'child-does-not-want',
] as const;

const Answer = z.object({
  routeId: z.string().regex(/^[a-z][a-z0-9-]{1,40}$/),
  answer: z.enum(ROUTE_ANSWERS),
  seen: z.enum(['open', 'possible', 'unseen', 'not-open']).describe('How the route stood when it was answered.'),
  reason: Paragraph.describe('Why, for this child.'),
  restsOn: z.array(z.enum(ELEMENT_KEYS)).max(11).default([]),
});
export const AnswerRoute = Answer.extend({ type: z.literal('AnswerRoute') });
export type AnswerRoute = z.infer<typeof AnswerRoute>;
export const RouteAnswered = Given.extend({ type: z.literal('RouteAnswered'), ...Answer.shape });
export type RouteAnswered = z.infer<typeof RouteAnswered>;

export type RouteRefusal = {
  readonly code:
    | 'route-unknown'
    | 'route-stock-phrase'
    | 'route-rests-on-nothing'
    | 'route-copied-text'
    | 'route-asks-independence';
};

type Answering = {
  readonly elements: ReadonlyMap<ElementKey, object>;
  readonly routeAnswers: ReadonlyMap<string, { readonly answer: RouteAnswered }>;
};

/** Refuses: an unknown route, stock phrases, what was not assessed, and what a migration authority cannot say. Norm: JGC 3/22 para. 32(j). */
export function answerRoute(
  command: AnswerRoute,
  file: Answering,
  { today, actor, jurisdiction }: Context,
): Result<RouteAnswered[], RouteRefusal> {
  if (!jurisdiction.routes.some(({ id }) => id === command.routeId)) return refuse({ code: 'route-unknown' });
  if (isStockPhrase(command.reason)) return refuse({ code: 'route-stock-phrase' });
  if (isCopied(command, file)) return refuse({ code: 'route-copied-text' });
  if (!command.restsOn.every((key) => file.elements.has(key))) return refuse({ code: 'route-rests-on-nothing' });
  if (isMigrationAuthority(jurisdiction, actor.organisation) && isForOthers(command, file, jurisdiction))
    return refuse({ code: 'route-asks-independence' });
  const { type: _, ...answer } = command;
  return ok([{ type: 'RouteAnswered', on: today, by: byOf(actor), ...answer }]);
}

/** Each route asks something else: one reason under several of them answers none. */
const isCopied = ({ routeId, reason }: AnswerRoute, { routeAnswers }: Answering): boolean =>
  [...routeAnswers.values()].some(
    ({ answer }) =>
      answer.routeId !== routeId &&
      copiedTexts(
        new Map([
          ['one', reason],
          ['other', answer.reason],
        ]),
      ).length > 0,
  );

/** What the child wants, and that a route on which somebody else is under way is none. What it decided itself it can say. */
function isForOthers(
  { routeId, answer }: AnswerRoute,
  { routeAnswers }: Answering,
  jurisdiction: Context['jurisdiction'],
): boolean {
  if (answer === 'child-does-not-want') return true;
  const standing = routeAnswers.get(routeId)?.answer;
  return (
    answer === 'not-for-this-child' &&
    standing?.answer === 'being-pursued' &&
    !isMigrationAuthority(jurisdiction, standing.by.organisation)
  );
}

export const ROUTE_REFUSALS = {
  'route-asks-independence': {
    title: {
      nl: 'Een migratiedienst zegt niet wat het kind wil, en veegt een weg die loopt niet weg.',
      en: 'A migration authority does not say what the child wants, and does not wipe out a route that is being pursued.',
    },
    remedy: {
      nl: 'Vraag de voogd of de advocaat dit vast te leggen. Is op de aanvraag beslist? Kies dan toegekend of afgewezen.',
      en: 'Ask the guardian or the lawyer to record this. Was the request decided? Then choose granted or refused.',
    },
    norms: ['crc-12', 'jgc3-32j'],
  },
  'route-unknown': {
    title: { nl: 'Deze weg staat niet in de lijst.', en: 'This route is not in the list.' },
    remedy: { nl: 'Kies een weg uit de lijst.', en: 'Choose a route from the list.' },
    norms: [],
  },
  'route-stock-phrase': {
    title: { nl: 'Deze reden is een standaardzin.', en: 'This reason is a stock phrase.' },
    remedy: { nl: 'Schrijf waarom dit zo is voor dit kind.', en: 'Write why this is so for this child.' },
    norms: ['gc14-97'],
  },
  'route-copied-text': {
    title: {
      nl: 'Dezelfde reden staat al bij een andere weg.',
      en: 'The same reason stands under another route already.',
    },
    remedy: {
      nl: 'Schrijf wat voor deze weg geldt. Elke weg vraagt iets anders.',
      en: 'Write what holds for this route. Each route asks something else.',
    },
    norms: ['gc14-97'],
  },
  'route-rests-on-nothing': {
    title: {
      nl: 'De reden rust op een onderdeel dat niet is onderzocht.',
      en: 'The reason rests on an element that was not assessed.',
    },
    remedy: {
      nl: 'Noem onderdelen van het onderzoek die zijn ingevuld, of noem er geen.',
      en: 'Name elements of the assessment that were filled in, or none.',
    },
    norms: ['gc14-97'],
  },
} as const satisfies Record<RouteRefusal['code'], RefusalWords>;
