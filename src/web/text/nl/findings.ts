// Words of findings: outcome, effect, authority, what is missing. “Voldaan” never says that a decision is lawful.
export const findings = {
  answered: 'Beantwoord',
  outcome: {
    met: 'Vastgelegd',
    breached: 'Geschonden',
    missing: 'Ontbreekt',
    'for-human': 'Vraagt een oordeel',
    'not-applicable': 'Niet van toepassing',
  },
  outcomeMeaning: {
    met: 'Wat deze waarborg vraagt, staat in het dossier. Dat zegt niets over de kwaliteit van de inhoud.',
    breached: 'De feiten in het dossier laten zien dat niet gebeurt wat deze waarborg vraagt.',
    missing: 'Er ontbreken feiten. Wat niet bekend is, telt nooit als in orde.',
    'for-human': 'De norm laat ruimte. Een persoon met naam moet dit beoordelen.',
    'not-applicable': 'Deze waarborg gaat niet over deze maatregel of dit kind.',
  },
  effect: {
    forbids: 'Houdt een beslissing tegen; een uitzondering bestaat niet',
    requires: 'Moet in orde zijn voordat een nadelige beslissing kan',
    reason: 'Vraagt een eigen motivering van een persoon met naam',
    warns: 'Waarschuwt',
  },
  effectShort: {
    forbids: 'Verbiedt',
    requires: 'Eist',
    reason: 'Vraagt motivering',
    warns: 'Waarschuwt',
  },
  authority: {
    'binding-law': 'bindend recht',
    'law-elsewhere': 'bindt Nederland nu niet',
    'authoritative-guidance': 'gezaghebbende richtlijn',
    advocacy: 'pleidooi',
  },
  kind: {
    prohibition: 'verbod',
    requirement: 'een handeling die moet gebeuren',
    'time-limit': 'termijn',
    weighing: 'weegt mee',
    guidance: 'werkwijze',
  },
  factClass: {
    raw: 'feit van vóór de beslissing',
    assessed: 'deels al een oordeel',
    later: 'pas later bekend',
  },
  mandate: 'Regel van dit systeem',
  mandateMeaning:
    'Voorop hanteert deze regel zelf, in lijn met de genoemde normen. De regel kan strenger zijn dan het geldende recht.',
  effectLabel: 'Gevolg',
  normsLabel: 'Normen',
  normsMore_one: 'Nog {{count}} norm',
  normsMore_other: 'Nog {{count}} normen',
  becauseLabel: 'Op grond van deze feiten',
  missingLabel: 'Wat ontbreekt',
  remedyLabel: 'Wie dit kan herstellen, en hoe',
  otherReadingLabel: 'Andere lezing',
  otherReading:
    'Volgens {{norm}} zou de uitkomst ‘{{outcome}}’ zijn. Hier telt de norm die voor het kind het gunstigst is.',
  notVerified: 'nog niet nagekeken',
  noFindings: 'Er zijn geen bevindingen',
  noFindingsText: 'Geen enkele waarborg is van toepassing op wat nu bekend is.',
  disclaimer:
    'Bevindingen zeggen wat in het dossier staat of ontbreekt. Zij zeggen nooit dat een beslissing rechtmatig is.',
  summary: 'Overzicht van de bevindingen',
};
