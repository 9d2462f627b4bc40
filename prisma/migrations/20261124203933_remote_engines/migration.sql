-- AlterEnum
ALTER TYPE "tone_reason" ADD VALUE 'failed';

-- CreateTable
CREATE TABLE "answer" (
    "dataset_id" INTEGER NOT NULL,
    "configuration" TEXT NOT NULL,
    "content_hash" TEXT NOT NULL,
    "answer" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "answer_pkey" PRIMARY KEY ("dataset_id","configuration","content_hash")
);
