// A place kept for this screen.
export function ChildScreen() {
  return null;
}
