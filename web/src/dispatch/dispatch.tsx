export function Dispatch({ date }: { date: string }) {
  return <p>{date}</p>;
}
