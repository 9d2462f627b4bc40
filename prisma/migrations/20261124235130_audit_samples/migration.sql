-- AlterTable
ALTER TABLE "dataset" ADD COLUMN     "guide" TEXT;

-- AlterTable
ALTER TABLE "label" DROP CONSTRAINT "label_pkey",
ADD COLUMN     "origin" TEXT NOT NULL DEFAULT 'coded',
ADD COLUMN     "sample_id" INTEGER NOT NULL DEFAULT 0,
ALTER COLUMN "value" DROP NOT NULL,
ADD CONSTRAINT "label_pkey" PRIMARY KEY ("dataset_id", "sample_id", "comment_id", "origin", "coder", "field");

-- CreateTable
CREATE TABLE "sample" (
    "dataset_id" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "seed" INTEGER NOT NULL,
    "design" TEXT NOT NULL,
    "power" DOUBLE PRECISION NOT NULL,
    "filter" TEXT NOT NULL,
    "run_id" INTEGER NOT NULL,
    "through_import" INTEGER NOT NULL,
    "size" INTEGER NOT NULL,
    "strata" JSONB NOT NULL,
    "overlap" DOUBLE PRECISION NOT NULL,
    "targets" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "sample_pkey" PRIMARY KEY ("dataset_id","id")
);

-- CreateTable
CREATE TABLE "sample_item" (
    "dataset_id" INTEGER NOT NULL,
    "sample_id" INTEGER NOT NULL,
    "comment_id" UUID NOT NULL,
    "stratum" TEXT NOT NULL,
    "probability" DOUBLE PRECISION NOT NULL,
    "position" INTEGER NOT NULL,
    "shared" BOOLEAN NOT NULL,
    "coder" TEXT,
    "given_at" TIMESTAMPTZ(3),

    CONSTRAINT "sample_item_pkey" PRIMARY KEY ("dataset_id","sample_id","comment_id")
);

-- CreateTable
CREATE TABLE "coder" (
    "dataset_id" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "coder_pkey" PRIMARY KEY ("dataset_id","name")
);
