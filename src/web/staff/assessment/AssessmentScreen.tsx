// A place kept for this screen.
export function AssessmentScreen() {
  return null;
}
