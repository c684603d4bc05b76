// A place kept for this screen.
export function FamilyScreen() {
  return null;
}
