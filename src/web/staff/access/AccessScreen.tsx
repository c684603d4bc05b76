// A place kept for this screen.
export function AccessScreen() {
  return null;
}
