import { headers } from "next/headers";
import { listDatasets } from "#lib/store/datasets.ts";
export default async function Page() {
  const h = await headers();
  return (
    <p>
      {h.get("x-nonce")} {JSON.stringify(await listDatasets())}
    </p>
  );
}
