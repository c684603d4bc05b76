// Every way the API says no, by name: its status and its words. Refusals of the domain bring their own words. Each tells
// what happened and what to do next.
import type { Words } from '../../domain/basics/text.ts';

export const PROBLEM_STATUSES = [400, 401, 403, 404, 405, 409, 410, 412, 413, 415, 429, 500, 503] as const;
export type ProblemStatus = (typeof PROBLEM_STATUSES)[number];

type Spec = { readonly status: ProblemStatus; readonly title: Words; readonly detail: Words };
const spec = (
  status: ProblemStatus,
  [titleNl, titleEn]: readonly [string, string],
  [detailNl, detailEn]: readonly [string, string],
): Spec => ({ status, title: { nl: titleNl, en: titleEn }, detail: { nl: detailNl, en: detailEn } });

export const PROBLEMS = {
  'invalid-input': spec(
    400,
    ['Er klopt iets niet in wat u stuurde.', 'Something in what you sent is not right.'],
    ['Verbeter de velden die hieronder staan en stuur opnieuw.', 'Correct the fields listed below and send again.'],
  ),
  'unreadable-body': spec(
    400,
    ['Wat u stuurde is niet te lezen.', 'What you sent cannot be read.'],
    ['Stuur geldige JSON in UTF-8.', 'Send valid JSON in UTF-8.'],
  ),
  'bad-request': spec(
    400,
    ['Dit verzoek is niet te lezen.', 'This request cannot be read.'],
    ['Controleer het adres en de kopregels.', 'Check the address and the headers.'],
  ),
  'not-signed-in': spec(
    401,
    ['U bent niet aangemeld.', 'You are not signed in.'],
    ['Meld u aan en probeer het opnieuw.', 'Sign in and try again.'],
  ),
  'purpose-not-chosen': spec(
    401,
    ['U hebt nog geen doel gekozen.', 'You have not chosen a purpose yet.'],
    [
      'Kies waarvoor u werkt: POST /v1/sessie/doelen. Daarna kunt u verder.',
      'Choose what you work for: POST /v1/sessie/doelen. Then you can go on.',
    ],
  ),
  'not-permitted': spec(
    403,
    ['Dit mag u hier niet.', 'You may not do this here.'],
    [
      'Uw functie of uw doel geeft hier geen toegang voor. Deze poging staat in het logboek.',
      'Your role or your purpose gives no access to this. This attempt is in the log.',
    ],
  ),
  'sign-in-not-offered': spec(
    403,
    ['Zo kunt u zich hier niet aanmelden.', 'You cannot sign in this way here.'],
    [
      'Welke manieren er zijn, staat op de aanmeldpagina en in /v1/aanmelden/manieren.',
      'The ways that exist are on the sign-in page and in /v1/aanmelden/manieren.',
    ],
  ),
  'sign-in-refused': spec(
    403,
    ['Het aanmelden is niet gelukt.', 'Signing in did not work.'],
    [
      'Begin opnieuw, in dezelfde browser en binnen tien minuten. Blijft het misgaan? Vraag uw beheerder om hulp.',
      'Start again, in the same browser and within ten minutes. Does it keep failing? Ask your administrator for help.',
    ],
  ),
  'invitation-unknown': spec(
    403,
    ['Deze code werkt niet.', 'This code does not work.'],
    [
      'Controleer of u de code goed hebt overgenomen. Een code werkt één keer, en zeven dagen lang. Vraag zo nodig een nieuwe.',
      'Check whether you copied the code correctly. A code works once, and for seven days. Ask for a new one if you need to.',
    ],
  ),
  'sign-in-too-weak': spec(
    403,
    ['U hebt zich niet sterk genoeg aangemeld.', 'You did not sign in strongly enough.'],
    [
      'Meld u opnieuw aan met een middel van een hoger niveau, zoals een pas of een tweede stap.',
      'Sign in again with a means of a higher level, such as a card or a second step.',
    ],
  ),
  'not-enrolled': spec(
    403,
    ['U hebt hier geen toegang.', 'You have no access here.'],
    [
      'Het aanmelden lukte, maar u staat niet ingeschreven in Voorop. Vraag de beheerder van uw organisatie om u in te schrijven.',
      'Signing in worked, but you are not enrolled in Voorop. Ask the administrator of your organisation to enrol you.',
    ],
  ),
  'not-from-our-pages': spec(
    403,
    ['Dit verzoek komt niet van Voorop zelf.', 'This request does not come from Voorop itself.'],
    ['Stuur de kopregel X-Requested-With: voorop mee.', 'Send the header X-Requested-With: voorop along.'],
  ),
  'wrong-host': spec(
    403,
    ['Onder deze naam is Voorop hier niet te bereiken.', 'Voorop cannot be reached here under this name.'],
    ['Gebruik het adres dat bij het starten is getoond.', 'Use the address that was shown at the start.'],
  ),
  'not-found': spec(
    404,
    ['Dit is er niet.', 'This does not exist.'],
    [
      'Het bestaat niet, of uw organisatie werkt er niet aan. Controleer het kenmerk.',
      'It does not exist, or your organisation does not work on it. Check the identifier.',
    ],
  ),
  'unknown-address': spec(
    404,
    ['Dit adres bestaat niet.', 'This address does not exist.'],
    ['Alle adressen staan in /v1/openapi.json.', 'All addresses are listed in /v1/openapi.json.'],
  ),
  'method-not-allowed': spec(
    405,
    ['Dit kan niet op dit adres.', 'This is not possible at this address.'],
    ['De kopregel Allow noemt wat wel kan.', 'The header Allow names what is possible.'],
  ),
  'open-safeguards': spec(
    409,
    ['Er staan waarborgen open. Het besluit is niet genomen.', 'Safeguards are open. The decision was not adopted.'],
    [
      'Bij elke bevinding staat wat ontbreekt en wie daarbij kan helpen.',
      'Each finding says what is missing and who can help.',
    ],
  ),
  'command-id-reused': spec(
    409,
    ['Deze commandId is al voor iets anders gebruikt.', 'This commandId was already used for something else.'],
    ['Kies een nieuwe commandId voor een andere opdracht.', 'Choose a new commandId for another command.'],
  ),
  'too-many-drafts': spec(
    409,
    ['Dit concept is hier niet bewaard.', 'This draft was not kept here.'],
    [
      'U hebt veel formulieren die u nog niet verstuurde. Verstuur er een of gooi er een weg; dan wordt dit wel bewaard.',
      'You have many forms that you did not send yet. Send one or throw one away; then this one is kept.',
    ],
  ),
  gone: spec(
    410,
    ['De inhoud is vernietigd.', 'The content was destroyed.'],
    ['Hier kan niets meer worden vastgelegd.', 'Nothing can be recorded here any more.'],
  ),
  'changed-meanwhile': spec(
    412,
    ['Iemand anders heeft dit intussen gewijzigd.', 'Somebody else changed this in the meantime.'],
    ['Lees het opnieuw, vergelijk en stuur dan opnieuw.', 'Read it again, compare, and then send again.'],
  ),
  'too-large': spec(
    413,
    ['Wat u stuurde is te groot.', 'What you sent is too large.'],
    ['Stuur hoogstens 256 kB per keer.', 'Send at most 256 kB at a time.'],
  ),
  'wrong-content-type': spec(
    415,
    ['Deze soort inhoud wordt niet gelezen.', 'This kind of content is not read.'],
    ['Stuur JSON, met Content-Type: application/json.', 'Send JSON, with Content-Type: application/json.'],
  ),
  'too-many': spec(
    429,
    ['Te veel verzoeken na elkaar.', 'Too many requests in a row.'],
    ['Wacht even; de kopregel Retry-After zegt hoelang.', 'Wait a moment; the header Retry-After says how long.'],
  ),
  defect: spec(
    500,
    ['Er ging iets mis in Voorop zelf.', 'Something went wrong in Voorop itself.'],
    [
      'Probeer het later opnieuw. Noem het kenmerk hieronder als u hulp vraagt.',
      'Try again later. Mention the reference below when you ask for help.',
    ],
  ),
  'no-pdf-here': spec(
    503,
    ['Op deze server kan geen PDF worden gemaakt.', 'No PDF can be made on this server.'],
    [
      'Haal de brief op als ODT. Een beheerder leest in de README op welke systemen PDF werkt.',
      'Get the letter as ODT. An administrator finds in the README on which systems PDF works.',
    ],
  ),
  'sign-in-service-down': spec(
    503,
    ['De aanmelddienst is nu niet te bereiken.', 'The sign-in service cannot be reached now.'],
    ['Probeer het over een minuut opnieuw.', 'Try again in a minute.'],
  ),
  'not-ready': spec(
    503,
    ['De database is nu niet te bereiken.', 'The database cannot be reached now.'],
    ['Probeer het over een minuut opnieuw.', 'Try again in a minute.'],
  ),
} as const satisfies Record<string, Spec>;

export type ProblemCode = keyof typeof PROBLEMS;
