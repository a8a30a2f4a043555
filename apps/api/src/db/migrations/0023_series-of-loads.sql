ALTER TABLE "indicator_series" ADD CONSTRAINT "indicator_series_load_id_indicator_load_number_fk" FOREIGN KEY ("load_id") REFERENCES "public"."indicator_load"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
-- What tells too much is now more than counts of 1–4: which series hold some is found out when they are read.
UPDATE "indicator_series" SET "has_small_counts" = true FROM "indicator" WHERE "indicator"."id" = "indicator_series"."indicator_id" AND "indicator"."protection" <> 'published';
