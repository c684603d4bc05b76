// A place kept for this screen.
export function ProtectionScreen() {
  return null;
}
