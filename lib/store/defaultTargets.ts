import targets from "../../prisma/targets.json" with { type: "json" };
import { Target } from "../comment.ts";

/** The targets every data set begins with, in their order. */
export const defaultTargets: readonly Target[] = Target.array().parse(targets);
