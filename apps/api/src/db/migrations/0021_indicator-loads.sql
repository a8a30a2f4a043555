CREATE TABLE "import_file" (
	"id" uuid PRIMARY KEY NOT NULL,
	"file_name" text NOT NULL,
	"sha256" text NOT NULL,
	"bytes" "bytea" NOT NULL,
	"uploaded_at" timestamp (3) with time zone NOT NULL,
	"uploaded_by" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "indicator_load" (
	"id" uuid PRIMARY KEY NOT NULL,
	"number" integer GENERATED ALWAYS AS IDENTITY (sequence name "indicator_load_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"import_file_id" uuid NOT NULL,
	"indicator_id" text NOT NULL,
	"level" "indicator_level" NOT NULL,
	"question" jsonb NOT NULL,
	"outcome" jsonb NOT NULL,
	"published" jsonb,
	"loaded_at" timestamp (3) with time zone NOT NULL,
	"loaded_by" text NOT NULL,
	"undone_at" timestamp (3) with time zone,
	CONSTRAINT "indicator_load_number_unique" UNIQUE("number")
);
--> statement-breakpoint
ALTER TABLE "import_file" ADD CONSTRAINT "import_file_uploaded_by_person_id_fk" FOREIGN KEY ("uploaded_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicator_load" ADD CONSTRAINT "indicator_load_import_file_id_import_file_id_fk" FOREIGN KEY ("import_file_id") REFERENCES "public"."import_file"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicator_load" ADD CONSTRAINT "indicator_load_indicator_id_indicator_id_fk" FOREIGN KEY ("indicator_id") REFERENCES "public"."indicator"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicator_load" ADD CONSTRAINT "indicator_load_loaded_by_person_id_fk" FOREIGN KEY ("loaded_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "indicator_load_by_time" ON "indicator_load" USING btree ("loaded_at","number");