/** How exports write that a comment answers none. */
const NO_PARENT = new Set(["", "0", "root", "null", "none", "nan", "undefined", "-1"]);

/**
 * The id, as its own column would write it, of the comment a cell names; null for none.
 * Reddit writes kinds before ids there: "t1_" is a comment, "t3_" the post, which is none.
 */
export function parentOf(cell: string, ownId: string | null): string | null {
  const name = cell.trim();
  if (NO_PARENT.has(name.toLowerCase())) return null;
  if (!/^t[1-6]_\w+$/.test(name) || ownId?.startsWith("t1_")) return name;
  return name.startsWith("t1_") ? name.slice(3) : null;
}
