ALTER TABLE "query_run" ADD COLUMN "asked" jsonb;--> statement-breakpoint
-- No query could be changed before this.
UPDATE "query_run" SET "asked" = jsonb_build_object('level', "saved_query"."level", 'parts', "saved_query"."parts") FROM "saved_query" WHERE "saved_query"."id" = "query_run"."query_id";--> statement-breakpoint
ALTER TABLE "query_run" ALTER COLUMN "asked" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "saved_query" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;
