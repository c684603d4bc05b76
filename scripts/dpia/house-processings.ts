// Processings that Voorop itself brings along, beside those of the AVG table: for the register of GDPR 30.
type Processing = { readonly title: string; readonly data: string; readonly who: string; readonly kept: string };

export const HOUSE_PROCESSINGS: readonly Processing[] = [
  {
    title: 'Logboek van inzagen',
    data: 'wie, in welke functie en voor welk doel iets las of deed in welk dossier, en door welke regel; geen inhoud',
    who: 'kind, voogd en advocaat zonder namen van medewerkers; toezicht en de functionaris gegevensbescherming met namen',
    kept: 'niet bekend: bewaren',
  },
  {
    title: 'Aanmelden en sessies',
    data: 'wie zich aanmeldt, waarmee, hoe vaak dat mislukte; van passkeys alleen de openbare sleutel',
    who: 'de persoon zelf; de beheerder van de eigen organisatie ziet wie is ingeschreven',
    kept: 'sessies tot ze eindigen; passkeys tot iemand ze weghaalt',
  },
  {
    title: 'Wat iemand typte en nog niet verstuurde',
    data: 'de tekst van een formulier, de bladzijde waar het staat, en wanneer; gesloten op het apparaat en op de server',
    who: 'alleen wie het typte',
    kept: 'tot het is verstuurd of weggegooid, het dossier wordt vernietigd, of er dertig dagen niets aan verandert',
  },
  {
    title: 'Verzoeken over gegevens',
    data: 'wie vroeg, wat, en het antwoord',
    who: 'wie vroeg, de kant van het kind, de privacyfunctionaris; de functionaris gegevensbescherming ziet toe',
    kept: 'niet bekend: bewaren',
  },
  {
    title: 'Noodinzagen',
    data: 'wie een dossier opende bij gevaar, waarom, en wie dat bevestigde',
    who: 'de eigen organisatie, voogd en advocaat, toezicht',
    kept: 'niet bekend: bewaren',
  },
  {
    title: 'Archief en vernietiging',
    data: 'dat een dossier is overgedragen of vernietigd, door wie, met een certificaat zonder inhoud',
    who: 'privacyfunctionaris, kinderrechtenfunctionaris, toezicht',
    kept: 'het certificaat blijft',
  },
];
