// A place kept for this screen.
export function OpenFamilyScreen() {
  return null;
}
