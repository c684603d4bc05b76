// What an international body asked for while a case is pending is carried out. Known only afterwards; shown, never blocking.
import type { Situation } from '../situation/situation.ts';
import { breached, met, missing } from './judge.ts';
import type { Judgement, Safeguard } from './safeguard.ts';

function check(situation: Situation): Judgement {
  const { interim_measures_complied: complied } = situation.facts;
  if (complied === undefined) return missing(situation, ['interim_measures_complied']);
  return complied ? met(situation, ['interim_measures_complied']) : breached(situation, ['interim_measures_complied']);
}

export const interimMeasures: Safeguard = {
  id: 'interim-measures',
  norms: ['echr-34', 'opic-6'],
  effect: 'warns',
  mandate: false,
  title: { nl: 'Voorlopige maatregel uitgevoerd', en: 'Interim measure carried out' },
  asks: {
    nl: 'Vraagt een internationaal comité of hof om iets te doen of te laten zolang de zaak loopt, dan gebeurt dat.',
    en: 'Where an international committee or court asks for something while the case runs, it is done.',
  },
  remedy: {
    nl: 'De IND en DT&V voeren het verzoek meteen uit en melden dat. De advocaat laat het comité of hof weten als dat niet gebeurt.',
    en: 'The immigration service (IND) and the departure service (DT&V) carry out the request at once and report it. The lawyer tells the committee or court if they do not.',
  },
  check,
};
