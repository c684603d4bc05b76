// A place kept for this screen.
export function FactsScreen() {
  return null;
}
