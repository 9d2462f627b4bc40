-- AlterTable
ALTER TABLE "import" ADD COLUMN     "changed" INTEGER NOT NULL DEFAULT 0;
