-- AlterTable
ALTER TABLE "import" ADD COLUMN     "fault" TEXT,
ADD COLUMN     "unscored" INTEGER NOT NULL DEFAULT 0;
