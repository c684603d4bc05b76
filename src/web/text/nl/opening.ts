// Opening a dossier for a child.
export const opening = {
  title: 'Dossier openen',
  intro:
    'Voor elk kind kan een dossier worden geopend. Papieren, nationaliteit of verblijfsstatus zijn nooit een voorwaarde. Wat u niet weet, laat u leeg.',
  family: 'Dit kind hoort bij: {{name}}.',
  familyUnknown: 'Dit dossier komt bij een gezin dat u nu niet kunt zien.',
  noFamily: 'Staat het gezin van dit kind al in Voorop? Open dan eerst het gezin en begin daar.',
  toFamilies: 'Naar de gezinnen',
  childTitle: 'Het kind',
  situationTitle: 'Waarom dit dossier',
  placeHint: 'Waar het kind is op het moment dat u dit dossier opent.',
  reason: 'Waarom opent u dit dossier?',
  involved: 'Welke organisaties werken mee?',
  involvedHint: 'Uw eigen organisatie hoort er altijd bij. U kunt later organisaties toevoegen.',
  knownIntro:
    'Heeft dit kind misschien al een dossier? Kijk eerst: dan hoeft het niet twee keer hetzelfde te vertellen.',
  knownGo: 'Kijk of er al een dossier is',
  knownNoName: 'Vul eerst een naam in.',
  knownNone: 'U kunt geen dossier openen met een naam die hierop lijkt. Ga gerust verder.',
  knownTitle: 'Is het een van deze kinderen?',
  knownText:
    'Een naam die hetzelfde klinkt, is nog niet hetzelfde kind. Is het wel dit kind? Open dan dat dossier. Is het een ander kind? Ga dan verder, en schrijf bij de reden waaraan u dat ziet.',
  send: 'Dossier openen',
  form: 'Een dossier openen',
};
