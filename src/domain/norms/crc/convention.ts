// The Convention on the Rights of the Child, articles 2 to 12. In force for the Netherlands since 8 March 1995.
// The rest of the Convention is in convention-care.ts; what the Committee made of it is in the general comments.
import { UNITED_NATIONS } from '../authentic.ts';
import { pack } from '../pack.ts';
import { CONVENTION } from './instrument.ts';

export const crcFoundations = pack(CONVENTION, {
  'crc-1': {
    provision: 'art. 1',
    kind: 'requirement',
    decisions: ['age', 'registration', 'representation'],
    nl: 'Een kind is iedereen onder de achttien jaar, tenzij iemand volgens het recht dat voor hem geldt al eerder meerderjarig is.',
    en: 'A child is everybody under eighteen, unless the law that applies to that person makes them an adult earlier.',
  },
  'crc-2-1': {
    provision: 'art. 2(1)',
    kind: 'prohibition',
    decisions: 'all',
    nl: 'Elk kind onder de rechtsmacht van de staat heeft alle rechten van het verdrag. Herkomst, papieren of status van het kind of de ouders maken geen verschil.',
    en: 'Every child within the jurisdiction of the state has all rights of the Convention. Origin, papers or status of the child or the parents make no difference.',
    authentic: {
      ...UNITED_NATIONS,
      differs: {
        nl: 'De Engelse tekst sluit de lijst af met ‘other status’ (uit het hoofd); de Nederlandse vertaling met ‘andere omstandigheid’. Dat verblijfsstatus meetelt, is in het Nederlands minder duidelijk.',
        en: 'The English text closes the list with ‘other status’ (recalled); the Dutch translation with ‘other circumstance’. That residence status counts is less plain in Dutch.',
      },
    },
  },
  'crc-2-2': {
    provision: 'art. 2(2)',
    kind: 'prohibition',
    decisions: 'all',
    nl: 'Een kind mag niet worden achtergesteld of gestraft om wat zijn ouders of familie zijn, doen, zeggen of geloven.',
    en: 'A child may not be put at a disadvantage or punished for what its parents or family are, do, say or believe.',
  },
  'crc-3-1': {
    provision: 'art. 3(1)',
    kind: 'weighing',
    decisions: 'all',
    nl: 'Bij alles wat een overheid, rechter, wetgever of instelling met gevolgen voor kinderen doet, staat het belang van het kind voorop in de afweging.',
    en: 'In everything that an authority, court, legislator or institution does that touches children, the best interests of the child come first in the weighing.',
    authentic: {
      ...UNITED_NATIONS,
      differs: {
        nl: 'De Engelse tekst spreekt van ‘a primary consideration’, de Franse van ‘une considération primordiale’ (beide uit het hoofd). De Nederlandse vertaling maakt daarvan ‘de eerste overweging’: dat klinkt als de enige eerste. De vertaling is niet authentiek; wat de woorden betekenen, legt GC 14 § 37–40 uit.',
        en: 'The English text says ‘a primary consideration’, the French ‘une considération primordiale’ (both recalled). The Dutch translation makes this ‘the first consideration’, which sounds like the only first one. The translation is not authentic; GC 14 §§ 37–40 explains the words.',
      },
    },
  },
  'crc-3-2': {
    provision: 'art. 3(2)',
    kind: 'requirement',
    decisions: ['reception', 'detention', 'child-protection', 'health'],
    nl: 'De staat zorgt voor de bescherming en zorg die het kind nodig heeft om het goed te hebben, en houdt rekening met wat ouders of voogd doen.',
    en: 'The state secures the protection and care that a child needs to be well, taking into account what parents or guardian do.',
  },
  'crc-3-3': {
    provision: 'art. 3(3)',
    kind: 'requirement',
    decisions: ['reception', 'detention', 'child-protection'],
    nl: 'Plekken die voor kinderen zorgen voldoen aan vaste eisen: veilig, gezond, genoeg en geschikt personeel, en toezicht.',
    en: 'Places that care for children meet set standards: safe, healthy, enough and suitable staff, and supervision.',
  },
  'crc-5': {
    provision: 'art. 5',
    kind: 'weighing',
    decisions: 'all',
    nl: 'De staat eerbiedigt dat ouders of verzorgers het kind leiden, op een manier die meegroeit met wat het kind zelf kan.',
    en: 'The state respects that parents or carers guide the child, in a way that grows along with what the child can do.',
  },
  'crc-6': {
    provision: 'art. 6',
    kind: 'prohibition',
    decisions: 'all',
    nl: 'Elk kind heeft recht op leven. De staat zorgt zoveel als mogelijk is dat het kind overleeft en zich ontwikkelt.',
    en: 'Every child has the right to life. The state secures as far as possible that the child survives and develops.',
  },
  'crc-7': {
    provision: 'art. 7',
    kind: 'requirement',
    decisions: ['statelessness', 'residence', 'family', 'registration'],
    nl: 'Een kind wordt meteen na de geboorte geregistreerd en heeft recht op een naam en een nationaliteit. Zo mogelijk kent het zijn ouders en zorgen die voor het kind.',
    en: 'A child is registered directly after birth and has a right to a name and a nationality. As far as possible it knows its parents and is cared for by them.',
  },
  'crc-8': {
    provision: 'art. 8',
    kind: 'weighing',
    decisions: ['statelessness', 'family', 'return'],
    nl: 'Het kind houdt zijn identiteit: nationaliteit, naam en familieband. Is daarvan iets onrechtmatig verloren, dan helpt de staat dat snel te herstellen.',
    en: 'The child keeps its identity: nationality, name and family ties. If some of it was lost unlawfully, the state helps to restore it quickly.',
  },
  'crc-9': {
    provision: 'art. 9',
    kind: 'requirement',
    decisions: ['removal', 'detention', 'child-protection', 'family', 'residence'],
    nl: 'Een kind wordt niet van zijn ouders gescheiden, tenzij een bevoegde instantie, onder toezicht van de rechter, vindt dat het belang van het kind dit vereist. Betrokkenen doen mee en het contact blijft.',
    en: 'A child is not separated from its parents, unless a competent authority, under review by a court, finds that the best interests of the child require it. Those concerned take part and contact stays.',
    authentic: {
      ...UNITED_NATIONS,
      differs: {
        nl: 'De Engelse tekst vraagt dat het besluit onder toezicht van de rechter staat (‘subject to judicial review’, uit het hoofd). De Nederlandse vertaling noemt alleen de mogelijkheid van rechterlijke toetsing.',
        en: 'The English text asks that the decision be subject to judicial review (recalled). The Dutch translation names only the possibility of such review.',
      },
    },
  },
  'crc-9-4': {
    provision: 'art. 9(4)',
    kind: 'requirement',
    decisions: ['removal', 'detention', 'return'],
    nl: 'Komt een scheiding door de staat zelf, zoals opsluiting of uitzetting, dan hoort kind of ouder op verzoek waar de ander is. Dat vragen mag niemand schaden.',
    en: 'Where the state itself causes the separation, as by detention or expulsion, child or parent is told on request where the other is. Asking may harm nobody.',
  },
  'crc-10': {
    provision: 'art. 10',
    kind: 'requirement',
    decisions: ['family', 'residence', 'responsibility'],
    nl: 'Een aanvraag van kind of ouder om bij elkaar te komen wordt welwillend, menselijk en snel behandeld. De aanvraag mag niemand schade opleveren.',
    en: 'A request of a child or parent to join each other is handled with an open mind, humanely and fast. Asking may harm nobody.',
  },
  'crc-11': {
    provision: 'art. 11',
    kind: 'requirement',
    decisions: ['family', 'child-protection'],
    nl: 'De staat bestrijdt dat kinderen ongeoorloofd naar een ander land worden gebracht of daar worden vastgehouden.',
    en: 'The state fights the illicit taking of children to another country and keeping them there.',
  },
  'crc-12': {
    provision: 'art. 12',
    kind: 'requirement',
    decisions: 'all',
    nl: 'Een kind dat een mening kan vormen, mag die vrij geven over alles wat het raakt. Het wordt in de procedure gehoord, zelf of via een vertegenwoordiger, en wat het zegt telt mee naar leeftijd en rijpheid.',
    en: 'A child who can form views may express them freely on everything that affects it. It is heard in the procedure, in person or through a representative, and its views count by age and maturity.',
  },
});
