// A place kept for this screen.
export function OpenDossierScreen() {
  return null;
}
