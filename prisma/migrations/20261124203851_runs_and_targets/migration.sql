-- AlterTable
ALTER TABLE "target" ADD COLUMN     "retired_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "run" ADD COLUMN     "message" TEXT,
ADD COLUMN     "promote" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "reached" UUID,
ADD COLUMN     "scored" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "shown_at" TIMESTAMPTZ(3),
ADD COLUMN     "status" TEXT NOT NULL DEFAULT 'ready';

-- Runs were shown from the moment they were whole.
UPDATE "run" SET "shown_at" = "created_at", "scored" = COALESCE((
  SELECT sum("n") FROM "cell" WHERE "cell"."dataset_id" = "run"."dataset_id" AND "cell"."run_id" = "run"."id"
), 0);
