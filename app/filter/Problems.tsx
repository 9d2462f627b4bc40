import { Alert } from "@mantine/core";

/** Says which part of an address could not be understood and was left out. */
export function Problems({ problems }: { problems: readonly string[] }) {
  if (problems.length === 0) return null;
  return (
    <Alert color="yellow" variant="light" mb="md" title="Part of this address was left out">
      {problems.join(", ")} could not be understood. The figures below do not take{" "}
      {problems.length === 1 ? "it" : "them"} into account.
    </Alert>
  );
}
