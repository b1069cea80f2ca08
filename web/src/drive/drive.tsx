export function Drive() {
  return <p />;
}
