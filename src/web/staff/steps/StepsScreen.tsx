// A place kept for this screen.
export function StepsScreen() {
  return null;
}
