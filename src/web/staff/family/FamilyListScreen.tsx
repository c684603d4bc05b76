// A place kept for this screen.
export function FamilyListScreen() {
  return null;
}
