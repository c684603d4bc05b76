// A place kept for this screen.
export function DecisionScreen() {
  return null;
}
