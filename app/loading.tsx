import { Skeleton } from "@mantine/core";

export default function Loading() {
  return <Skeleton h={240} aria-label="Loading" />;
}
