// The Crisis Regulation, which works only while the Council says so, and the regulation on return straight from the border.
import { pack } from '../pack.ts';
import { BORDER_RETURN, CRISIS } from './pact-instruments.ts';

export const crisis = pack(CRISIS, {
  'cfmr-10': {
    provision: 'art. 10',
    kind: 'time-limit',
    decisions: ['registration'],
    nl: 'In een crisis mag registratie tot vier weken duren; kinderen en hun gezinnen gaan voor.',
    en: 'In a crisis registration may take up to four weeks; children and their families go first.',
  },
  'cfmr-11-1': {
    provision: 'art. 11(1)',
    kind: 'time-limit',
    decisions: ['border'],
    nl: 'In een crisis of bij overmacht mag de grensprocedure zes weken langer duren.',
    en: 'In a crisis or with force majeure the border procedure may last six weeks longer.',
  },
  'cfmr-11-5': {
    provision: 'art. 11(5)',
    kind: 'requirement',
    decisions: ['border'],
    nl: 'Wordt de grensprocedure in een crisis verruimd, dan worden de aanvragen van kinderen met hun gezin en van wie bijzondere noden heeft het eerst bekeken.',
    en: 'Where the border procedure is widened in a crisis, applications of children with their family and of those with special needs are examined first.',
  },
  'cfmr-11-7': {
    provision: 'art. 11(7)',
    kind: 'prohibition',
    decisions: ['border'],
    nl: 'Worden migranten als drukmiddel gebruikt, dan blijven kinderen onder de twaalf met hun gezin buiten de grensprocedure, of stopt die voor wie waarschijnlijk gelijk krijgt. Wat van de twee geldt, bepaalt de Raad.',
    en: 'Where migrants are used as leverage, children under twelve with their family stay out of the border procedure, or it stops for those likely to succeed. Which of the two holds, the Council decides.',
  },
  'cfmr-12': {
    provision: 'art. 12',
    kind: 'time-limit',
    decisions: ['responsibility'],
    nl: 'In een crisis zijn de termijnen tussen lidstaten langer: vier maanden voor het verzoek, twee voor het antwoord, één voor terugname en een jaar voor de overdracht.',
    en: 'In a crisis the terms between Member States are longer: four months for the request, two for the answer, one for taking back and a year for the transfer.',
  },
});

export const borderReturn = pack(BORDER_RETURN, {
  'rbpr-4-2': {
    provision: 'art. 4(2), (4)',
    kind: 'time-limit',
    decisions: ['return', 'border'],
    nl: 'Na een afwijzing aan de grens mag iemand daar hooguit twaalf weken worden gehouden; daarna geldt de gewone terugkeerrichtlijn, niet meer op de grensplek.',
    en: 'After refusal at the border a person may be kept there at most twelve weeks; then the ordinary return directive applies, no longer at the border place.',
  },
  'rbpr-4-3': {
    provision: 'art. 4(3)',
    kind: 'requirement',
    decisions: ['return', 'detention'],
    nl: 'De waarborgen van de terugkeerrichtlijn voor kinderen, gezin, gezondheid en tegen terugsturen naar gevaar gelden ook hier.',
    en: 'The guarantees of the return directive for children, family, health and against return to danger hold here too.',
  },
  'rbpr-4-5': {
    provision: 'art. 4(5)',
    kind: 'time-limit',
    decisions: ['return'],
    nl: 'Wie daarom vraagt, krijgt tijd om zelf te vertrekken, hooguit vijftien dagen, behalve bij gevaar van onderduiken, een kennelijk ongegronde aanvraag of gevaar voor de veiligheid.',
    en: 'Whoever asks for it gets time to leave of their own accord, at most fifteen days, except with a risk of absconding, a manifestly unfounded application or a danger to security.',
  },
  'rbpr-5': {
    provision: 'art. 5',
    kind: 'prohibition',
    decisions: ['detention', 'border'],
    nl: 'Opsluiting in deze procedure mag alleen als uiterste middel en per persoon bekeken, en telt mee voor de hoogste duur van de terugkeerrichtlijn.',
    en: 'Detention in this procedure is allowed only as a last resort and individually, and counts towards the maximum of the return directive.',
  },
  'rbpr-6': {
    provision: 'art. 6',
    kind: 'time-limit',
    decisions: ['return', 'detention'],
    nl: 'In een crisis mag het verblijf aan de grens voor terugkeer zes weken langer duren; ook die tellen mee voor de hoogste duur van opsluiting.',
    en: 'In a crisis the stay at the border for return may last six weeks longer; these too count towards the maximum of detention.',
  },
});
