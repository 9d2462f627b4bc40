import { Text, Title } from "@mantine/core";
import Link from "next/link";

export default function NotFound() {
  return (
    <>
      <Title order={1} size="h2" mb="sm">
        There is nothing here
      </Title>
      <Text>
        The data set may have been deleted. <Link href="/">All data sets</Link>
      </Text>
    </>
  );
}
