// A place kept for this screen.
export function HearingScreen() {
  return null;
}
