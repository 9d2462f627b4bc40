-- CreateTable
CREATE TABLE "former_text" (
    "dataset_id" INTEGER NOT NULL,
    "comment_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "import_id" INTEGER NOT NULL,
    "replaced_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "former_text_pkey" PRIMARY KEY ("dataset_id","comment_id","seq")
);

-- CreateTable
CREATE TABLE "known_columns" (
    "dataset_id" INTEGER NOT NULL,
    "signature" TEXT NOT NULL,
    "mapping" JSONB NOT NULL,
    "dates" TEXT,
    "zone" TEXT,
    "used_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "known_columns_pkey" PRIMARY KEY ("dataset_id","signature")
);
