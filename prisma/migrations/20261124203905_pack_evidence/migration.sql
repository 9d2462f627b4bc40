-- Evidence of before stays readable: JSON as bytes begins with "[", packed evidence does not (lib/store/evidence.ts).
ALTER TABLE "score" ALTER COLUMN "evidence" TYPE BYTEA USING convert_to("evidence", 'UTF8');
