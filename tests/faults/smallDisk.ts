import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";

/** A disk that can be filled to its last byte, and freed again. */
export type SmallDisk = { fill(): void; free(): void; remove(): void };

/** Mounts a small disk in a folder; null where that cannot be done. */
export function smallDisk(folder: string, megabytes: number): SmallDisk | null {
  mkdirSync(folder, { recursive: true });
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${megabytes}m`, "tmpfs", folder], { stdio: "ignore" });
  } catch {
    return null;
  }
  const ballast = join(folder, "ballast");
  return {
    fill: () => {
      try {
        execFileSync("dd", ["if=/dev/zero", `of=${ballast}`, "bs=1M"], { stdio: "ignore" });
      } catch {
        // It ends when nothing more fits: that is the point.
      }
    },
    free: () => rmSync(ballast, { force: true }),
    remove: () => void execFileSync("umount", [folder], { stdio: "ignore" }),
  };
}
