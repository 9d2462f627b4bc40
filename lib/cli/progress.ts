/** A line that is written over and over, on a terminal only. */
export function progress(): { show(text: string): void; end(): void } {
  const { stderr } = process;
  if (!stderr.isTTY) return { show: () => {}, end: () => {} };
  return {
    show: (text) => stderr.write(`\r\u001b[K${text}`),
    end: () => stderr.write("\r\u001b[K"),
  };
}
