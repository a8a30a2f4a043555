ALTER TABLE "indicator_load" ALTER COLUMN "question" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "indicator_load" ADD COLUMN "moved" jsonb;--> statement-breakpoint
ALTER TABLE "indicator_series" ADD COLUMN "moved" jsonb;