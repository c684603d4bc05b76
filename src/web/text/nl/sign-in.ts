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
  serviceTitle: 'Met uw organisatie',
  serviceText:
    'Werkt u bij de overheid of bij een organisatie in de keten? Dan meldt u zich daar aan en komt u vanzelf terug.',
  serviceGo: 'Aanmelden met {{name}}',
  cancelledTitle: 'U bent niet aangemeld',
  cancelledText: 'Het aanmelden is gestopt voordat het klaar was. U kunt opnieuw beginnen.',
  again: 'Opnieuw aanmelden',
  passkeyTitle: 'Met een passkey',
  passkeyText:
    'Voor advocaten, voogden, ouders, kinderen en anderen die zijn uitgenodigd. Uw apparaat herkent u aan uw gezicht, vinger of code.',
  passkeyGo: 'Aanmelden met een passkey',
  haveInvitation: 'Ik heb een code gekregen',
  deviceTitle: 'De passkey is niet gebruikt',
  deviceText:
    'U bent gestopt, of dit apparaat heeft geen passkey voor Voorop. Probeer het opnieuw, of gebruik een ander apparaat.',
  invitationTitle: 'Beginnen met een code',
  invitationIntro:
    'U kreeg een code van iemand die met u werkt of u helpt. Daarmee maakt u een passkey: een sleutel op uw eigen apparaat. U hebt dan geen wachtwoord nodig.',
  invitationCode: 'Uw code',
  invitationHint: 'Zes groepjes van vier letters en cijfers. Hoofdletters en streepjes maken niet uit.',
  invitationShort: 'De code is te kort. Neem alle zes groepjes over.',
  invitationGo: 'Passkey maken',
  toSignIn: 'Ik heb al een passkey',
  purposeTitle: 'Waarvoor werkt u nu?',
  purposeIntro: 'U bent aangemeld. Kies nu waarvoor u het dossier nodig hebt. U ziet alleen wat bij dat doel hoort.',
  purposeGo: 'Verder',
};
