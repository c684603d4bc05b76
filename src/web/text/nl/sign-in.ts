// Signing in on a development machine: choose an invented person and a purpose.
export const signIn = {
  title: 'Aanmelden',
  intro:
    'Kies wie u bent en waarvoor u het dossier nodig hebt. Wat u mag zien en doen, hangt af van uw rol en uw doel.',
  person: 'Wie bent u?',
  personMissing: 'Kies een persoon.',
  purpose: 'Waarvoor meldt u zich aan?',
  purposeHint:
    'U ziet alleen gegevens die voor dit doel nodig zijn. Het doel staat bij elke inzage, op het scherm ‘Wie heeft dit ingezien’.',
  purposeMissing: 'Kies een doel.',
  purposeFirstPerson: 'Kies eerst een persoon. Daarna ziet u de doelen die bij de rol horen.',
  submit: 'Aanmelden',
  busy: 'Bezig met aanmelden …',
  noneTitle: 'Er zijn geen personen om mee aan te melden',
  noneText: 'Start de ontwikkelomgeving met de voorbeeldgegevens.',
  sessionEnded: 'Uw sessie is verlopen. Meld u opnieuw aan. Wat u had getypt, is bewaard op dit apparaat.',
  signedOut: 'U bent afgemeld. Concepten op dit apparaat ziet u pas weer als u zich als dezelfde persoon aanmeldt.',
};
