// A place kept for this screen.
export function DecisionsScreen() {
  return null;
}
