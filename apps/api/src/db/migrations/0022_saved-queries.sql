CREATE TABLE "fetched_answer" (
	"key" text PRIMARY KEY NOT NULL,
	"url" text NOT NULL,
	"bytes" "bytea" NOT NULL,
	"etag" text,
	"fetched_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "query_run" (
	"id" uuid PRIMARY KEY NOT NULL,
	"query_id" uuid NOT NULL,
	"import_file_id" uuid,
	"file_name" text NOT NULL,
	"sha256" text NOT NULL,
	"parts" jsonb NOT NULL,
	"run_at" timestamp (3) with time zone NOT NULL,
	"run_by" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "saved_query" (
	"id" uuid PRIMARY KEY NOT NULL,
	"indicator_id" text,
	"level" "indicator_level" NOT NULL,
	"service_address" text NOT NULL,
	"service_kind" text NOT NULL,
	"service_name" text NOT NULL,
	"table" text NOT NULL,
	"table_title" text NOT NULL,
	"parts" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text NOT NULL,
	"deleted_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "query_run" ADD CONSTRAINT "query_run_query_id_saved_query_id_fk" FOREIGN KEY ("query_id") REFERENCES "public"."saved_query"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "query_run" ADD CONSTRAINT "query_run_import_file_id_import_file_id_fk" FOREIGN KEY ("import_file_id") REFERENCES "public"."import_file"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "query_run" ADD CONSTRAINT "query_run_run_by_person_id_fk" FOREIGN KEY ("run_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_query" ADD CONSTRAINT "saved_query_indicator_id_indicator_id_fk" FOREIGN KEY ("indicator_id") REFERENCES "public"."indicator"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_query" ADD CONSTRAINT "saved_query_created_by_person_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "fetched_answer_by_age" ON "fetched_answer" USING btree ("fetched_at");--> statement-breakpoint
CREATE INDEX "query_run_by_query" ON "query_run" USING btree ("query_id","run_at");--> statement-breakpoint
CREATE INDEX "query_run_by_file" ON "query_run" USING btree ("import_file_id");