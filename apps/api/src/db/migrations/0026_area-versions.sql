CREATE TABLE "area_version" (
	"id" uuid PRIMARY KEY NOT NULL,
	"number" integer GENERATED ALWAYS AS IDENTITY (sequence name "area_version_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"key" text NOT NULL,
	"level" "area_level" NOT NULL,
	"import_file_id" uuid NOT NULL,
	"layer" text NOT NULL,
	"code_column" text NOT NULL,
	"name_column" text,
	"system" jsonb NOT NULL,
	"areas" integer NOT NULL,
	"left_out" integer NOT NULL,
	"loaded_at" timestamp (3) with time zone NOT NULL,
	"loaded_by" text NOT NULL,
	"undone_at" timestamp (3) with time zone,
	CONSTRAINT "area_version_number_unique" UNIQUE("number")
);
--> statement-breakpoint
CREATE TABLE "version_area" (
	"number" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "version_area_number_seq" INCREMENT BY -1 MINVALUE -2147483648 MAXVALUE -1 START WITH -1 CACHE 1),
	"version_number" integer NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"geometry" jsonb NOT NULL,
	CONSTRAINT "version_area_code" UNIQUE("version_number","code"),
	CONSTRAINT "version_area_number" CHECK ("version_area"."number" < 0)
);
--> statement-breakpoint
ALTER TABLE "import_file" ADD COLUMN "fetched" jsonb;--> statement-breakpoint
ALTER TABLE "indicator_series" ADD COLUMN "version_number" integer;--> statement-breakpoint
ALTER TABLE "area_version" ADD CONSTRAINT "area_version_import_file_id_import_file_id_fk" FOREIGN KEY ("import_file_id") REFERENCES "public"."import_file"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "area_version" ADD CONSTRAINT "area_version_loaded_by_person_id_fk" FOREIGN KEY ("loaded_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "version_area" ADD CONSTRAINT "version_area_version_number_area_version_number_fk" FOREIGN KEY ("version_number") REFERENCES "public"."area_version"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "area_version_key" ON "area_version" USING btree ("key") WHERE "area_version"."undone_at" is null;--> statement-breakpoint
ALTER TABLE "indicator_series" ADD CONSTRAINT "indicator_series_version_number_area_version_number_fk" FOREIGN KEY ("version_number") REFERENCES "public"."area_version"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "indicator_series_by_version" ON "indicator_series" USING btree ("version_number");