import { Alert, Text } from "@mantine/core";
import Link from "next/link";
import { count, counted } from "../ui/figures.ts";
import { nameOf } from "../ui/names.ts";
import classes from "./importing.module.css";
import { isUnderWay, type Report } from "./report.ts";

const RAW = 160;

type Props = { report: Report; datasetId: number; fresh?: boolean };

/** What became of every row of a file. */
export function ReportView({ report, datasetId, fresh = false }: Props) {
  const { import: done, rejections } = report;
  const tally = [
    ["Rows read", done.read],
    ["Accepted", done.accepted],
    ["Duplicate", done.duplicate],
    ["Rejected", done.rejected],
  ] as const;
  const remarks = Object.entries(done.remarks);
  return (
    <div role={fresh ? "status" : undefined}>
      <dl className={classes["tally"]}>
        {tally.map(([name, n]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{count(n)}</dd>
          </div>
        ))}
      </dl>
      {done.message !== null && (
        <Alert
          color={done.status === "removed" ? "gray" : "yellow"}
          variant="light"
          mb="sm"
          title={isUnderWay(done) || done.status === "removed" ? undefined : `Import ${done.status}`}
        >
          {done.message}
        </Alert>
      )}
      {done.unscored > 0 && (isUnderWay(done) || done.status === "paused") && (
        <Text size="sm" mb="xs">
          {counted(done.unscored, "comment is", "comments are")} in, not scored. {done.fault}
        </Text>
      )}
      {done.changed > 0 && (
        <Text size="sm" mb="xs">
          {count(done.changed)} of the accepted rows changed a comment that was there.
        </Text>
      )}
      {remarks.length > 0 && (
        <Text size="sm" mb="xs">
          Accepted with a remark:{" "}
          {remarks.map(([flag, n]) => `${nameOf(flag)} (${count(n ?? 0)})`).join(", ")}.
        </Text>
      )}
      {done.rejected > 0 && (
        <>
          <Text size="sm" mb={4}>
            {counted(done.rejected, "row was", "rows were")} rejected
            {rejections.length < done.rejected && `; the first ${rejections.length}:`}{" "}
            <a href={`/api/v1/datasets/${datasetId}/imports/${done.id}/rejected.csv`} download>
              Download the rejected rows
            </a>
          </Text>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
          <section className={classes["scroll"]} tabIndex={0} aria-label="Rejected rows">
            <table className={classes["rejected"]}>
              <thead>
                <tr>
                  <th scope="col">Row</th>
                  <th scope="col">Reason</th>
                  <th scope="col">As it stood</th>
                </tr>
              </thead>
              <tbody>
                {rejections.map(({ row, reason, raw }, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: one row may be rejected twice
                  <tr key={index}>
                    <td>{count(row)}</td>
                    <td>{reason}</td>
                    <td className={classes["raw"]} dir="auto">
                      {raw.length > RAW ? `${raw.slice(0, RAW)}…` : raw}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </>
      )}
      {fresh && done.accepted > 0 && (
        <Text size="sm" mt="sm">
          <Link href={`/datasets/${datasetId}`}>See what they say</Link>
        </Text>
      )}
    </div>
  );
}
