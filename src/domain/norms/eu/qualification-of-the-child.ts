// The Qualification Regulation: who is a refugee when that person is a child, and what follows on protection.
import { pack } from '../pack.ts';
import { QR } from './pact-instruments.ts';

export const qualificationOfTheChild = pack(QR, {
  'qr-3-9c': {
    provision: 'art. 3(9)(c), 23(7)',
    kind: 'requirement',
    decisions: ['family'],
    nl: 'Familie van een kind met bescherming zijn vader, moeder en de volwassene die verantwoordelijk is, ook een volwassen broer of zus. Andere naasten mag een staat erbij nemen.',
    en: 'Family of a child with protection are father, mother and the responsible adult, an adult sibling included. A state may add other close relatives.',
  },
  'qr-8-3': {
    provision: 'art. 8(3), (5)',
    kind: 'requirement',
    decisions: ['merits'],
    nl: 'Dat er een veilig ander deel van het land is, moet de dienst zelf aantonen. Daarbij tellen leeftijd en gezondheid mee, en of iemand er in zijn eerste behoeften kan voorzien.',
    en: 'That there is a safe other part of the country is for the authority to show. Age and health count, and whether the person can meet basic needs there.',
  },
  'qr-8-6': {
    provision: 'art. 8(6)',
    kind: 'requirement',
    decisions: ['merits'],
    nl: 'Of een kind alleen in een ander deel van zijn land veilig kan leven, wordt bekeken vanuit zijn belang, en vooral naar de vraag of daar blijvend passende zorg en gezag zijn.',
    en: 'Whether a child alone can live safely in another part of its country is looked at from its best interests, and above all whether there is lasting appropriate care and custody there.',
  },
  'qr-9-2f': {
    provision: 'art. 9(2)(f)',
    kind: 'weighing',
    decisions: ['merits'],
    nl: 'Daden die juist tegen kinderen zijn gericht kunnen vervolging zijn.',
    en: 'Acts that are directed at children in particular can be persecution.',
  },
  'qr-12-5': {
    provision: 'art. 12(5), 17(5)',
    kind: 'requirement',
    decisions: ['merits'],
    nl: 'Wordt een kind om eigen daden van bescherming uitgesloten, dan wordt eerst bekeken of het naar zijn leeftijd strafrechtelijk aansprakelijk kan zijn.',
    en: 'Where a child is excluded from protection for its own acts, it is first looked at whether at its age it can be criminally responsible.',
  },
  'qr-20-3': {
    provision: 'art. 20(3)',
    kind: 'time-limit',
    decisions: ['residence'],
    nl: 'Tot de vergunning er is, zijn er binnen vijftien dagen voorlopige maatregelen, zodat iemand zijn rechten kan gebruiken.',
    en: 'Until the permit is there, provisional measures are in place within fifteen days, so that a person can use their rights.',
  },
  'qr-20-4': {
    provision: 'art. 20(4)',
    kind: 'requirement',
    decisions: ['reception', 'education', 'health', 'family', 'residence'],
    nl: 'Bij alles wat op bescherming volgt, houdt de overheid rekening met bijzondere noden, zoals die van een kind, een kind alleen of een slachtoffer van mensenhandel of geweld.',
    en: 'In all that follows on protection authorities take account of special needs, such as those of a child, a child alone or a victim of trafficking or violence.',
  },
  'qr-23': {
    provision: 'art. 23',
    kind: 'requirement',
    decisions: ['family', 'residence'],
    nl: 'Het gezin van wie bescherming heeft blijft bij elkaar, en gezinsleden krijgen daarbij passend verblijf.',
    en: 'The family of a person with protection stays together, and family members get residence to match.',
  },
  'qr-24-2': {
    provision: 'art. 24(2), (4)',
    kind: 'time-limit',
    decisions: ['residence'],
    nl: 'De vergunning is er binnen negentig dagen en geldt voor een vluchteling ten minste drie jaar, bij andere bescherming ten minste één.',
    en: 'The permit is there within ninety days and is valid at least three years for a refugee, at least one with subsidiary protection.',
  },
  'qr-29-1': {
    provision: 'art. 29(1), 32(2)',
    kind: 'requirement',
    decisions: ['education', 'health'],
    nl: 'Een kind met bescherming gaat naar school zoals kinderen van het land. Een kind dat slachtoffer is van geweld krijgt passende zorg, ook voor de geest.',
    en: 'A child with protection goes to school like children of the country. A child victim of violence gets adequate care, mental care included.',
  },
  'qr-33': {
    provision: 'art. 33',
    kind: 'requirement',
    decisions: ['representation', 'reception', 'tracing'],
    nl: 'Na de vergunning krijgt een kind alleen zo snel mogelijk een opgeleide voogd met niet te veel kinderen. Het woont bij familie, in een pleeggezin of in passende opvang, met broers en zussen, en familie wordt gezocht als dat goed voor het is.',
    en: 'After the grant a child alone gets a trained guardian with not too many children as soon as possible. It lives with relatives, a foster family or in suitable housing, with siblings, and family is traced if that is good for it.',
  },
});
