-- AlterTable
ALTER TABLE "dataset" ADD COLUMN     "deleted_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "import" ADD COLUMN     "choices" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "file" TEXT,
ADD COLUMN     "removed" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "size" BIGINT;
