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
  send: 'Dossier openen',
  form: 'Een dossier openen',
};
