-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "tone" AS ENUM ('negative', 'neutral', 'positive', 'unscored');

-- CreateEnum
CREATE TYPE "tone_reason" AS ENUM ('evidence', 'balanced', 'no-evidence', 'language');

-- CreateEnum
CREATE TYPE "lean" AS ENUM ('pro-russia', 'pro-west', 'neither', 'unscored');

-- CreateEnum
CREATE TYPE "lean_reason" AS ENUM ('favour', 'opposition', 'against-both', 'for-both', 'no-stance', 'unscored');

-- CreateTable
CREATE TABLE "dataset" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "fictional" BOOLEAN NOT NULL DEFAULT false,
    "active_run_id" INTEGER,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "dataset_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import" (
    "dataset_id" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "run_id" INTEGER NOT NULL,
    "file_name" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "mapping" JSONB NOT NULL,
    "status" TEXT NOT NULL,
    "message" TEXT,
    "bytes" BIGINT NOT NULL DEFAULT 0,
    "read" INTEGER NOT NULL DEFAULT 0,
    "accepted" INTEGER NOT NULL DEFAULT 0,
    "duplicate" INTEGER NOT NULL DEFAULT 0,
    "rejected" INTEGER NOT NULL DEFAULT 0,
    "remarks" JSONB NOT NULL DEFAULT '{}',
    "started_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "import_pkey" PRIMARY KEY ("dataset_id","id")
);

-- CreateTable
CREATE TABLE "rejection" (
    "dataset_id" INTEGER NOT NULL,
    "import_id" INTEGER NOT NULL,
    "seq" INTEGER NOT NULL,
    "row" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "raw" TEXT NOT NULL,

    CONSTRAINT "rejection_pkey" PRIMARY KEY ("dataset_id","import_id","seq")
);

-- CreateTable
CREATE TABLE "source" (
    "dataset_id" INTEGER NOT NULL,
    "id" UUID NOT NULL,
    "title" TEXT,
    "url" TEXT,

    CONSTRAINT "source_pkey" PRIMARY KEY ("dataset_id","id")
);

-- CreateTable
CREATE TABLE "comment" (
    "dataset_id" INTEGER NOT NULL,
    "id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "author" TEXT,
    "source_id" UUID,
    "external_id" TEXT,
    "parent_id" UUID,
    "posted_at" TIMESTAMPTZ(3),
    "posted_zone" TEXT,
    "language" TEXT,
    "likes" INTEGER,
    "flags" TEXT[],
    "content_hash" UUID NOT NULL,
    "import_id" INTEGER NOT NULL,
    "row" INTEGER NOT NULL,

    CONSTRAINT "comment_pkey" PRIMARY KEY ("dataset_id","id")
);

-- CreateTable
CREATE TABLE "target" (
    "dataset_id" INTEGER NOT NULL DEFAULT 0,
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "side" TEXT NOT NULL,
    "aliases" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "target_pkey" PRIMARY KEY ("dataset_id","id")
);

-- CreateTable
CREATE TABLE "run" (
    "dataset_id" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "engine" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "config_hash" TEXT NOT NULL,
    "targets" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "run_pkey" PRIMARY KEY ("dataset_id","id")
);

-- CreateTable
CREATE TABLE "score" (
    "dataset_id" INTEGER NOT NULL,
    "run_id" INTEGER NOT NULL,
    "comment_id" UUID NOT NULL,
    "tone" "tone" NOT NULL,
    "tone_reason" "tone_reason" NOT NULL,
    "tone_score" REAL,
    "lean" "lean" NOT NULL,
    "lean_reason" "lean_reason" NOT NULL,
    "stances" TEXT NOT NULL,
    "evidence" TEXT NOT NULL,

    CONSTRAINT "score_pkey" PRIMARY KEY ("dataset_id","run_id","comment_id")
);

-- CreateTable
CREATE TABLE "cell" (
    "dataset_id" INTEGER NOT NULL,
    "run_id" INTEGER NOT NULL,
    "day" DATE NOT NULL,
    "source_id" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "tone" "tone" NOT NULL,
    "tone_reason" "tone_reason" NOT NULL,
    "lean" "lean" NOT NULL,
    "lean_reason" "lean_reason" NOT NULL,
    "stances" TEXT NOT NULL,
    "n" INTEGER NOT NULL,

    CONSTRAINT "cell_pkey" PRIMARY KEY ("dataset_id","run_id","day","source_id","language","tone","tone_reason","lean","lean_reason","stances")
);

-- CreateTable
CREATE TABLE "author_cell" (
    "dataset_id" INTEGER NOT NULL,
    "run_id" INTEGER NOT NULL,
    "author" TEXT NOT NULL,
    "lean" "lean" NOT NULL,
    "n" INTEGER NOT NULL,

    CONSTRAINT "author_cell_pkey" PRIMARY KEY ("dataset_id","run_id","author","lean")
);

-- CreateTable
CREATE TABLE "label" (
    "dataset_id" INTEGER NOT NULL,
    "comment_id" UUID NOT NULL,
    "coder" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "note" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "label_pkey" PRIMARY KEY ("dataset_id","comment_id","coder","field")
);

-- CreateIndex
CREATE UNIQUE INDEX "dataset_name_key" ON "dataset"("name");

-- CreateIndex
CREATE INDEX "comment_dataset_id_posted_at_id_idx" ON "comment"("dataset_id", "posted_at" DESC, "id");
