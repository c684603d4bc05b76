// A place kept for this screen.
export function OverviewScreen() {
  return null;
}
