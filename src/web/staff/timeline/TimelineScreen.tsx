// A place kept for this screen.
export function TimelineScreen() {
  return null;
}
