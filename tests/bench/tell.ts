/** Prints a figure of the bench. */
export function tell(what: string, figure: number, remark = ""): void {
  const shown = figure >= 100 ? Math.round(figure) : figure.toFixed(2);
  console.log(`  ${what}: ${shown}${remark && ` (${remark})`}`);
}
