CREATE TABLE "scenario" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "scenario_version_positive" CHECK ("scenario"."version" > 0)
);
--> statement-breakpoint
CREATE TABLE "scenario_version" (
	"scenario_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"name" text collate "sv-SE-x-icu" NOT NULL,
	"note" text NOT NULL,
	"question" jsonb NOT NULL,
	"near" double precision NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL,
	"written_by" text NOT NULL,
	CONSTRAINT "scenario_version_scenario_id_version_pk" PRIMARY KEY("scenario_id","version"),
	CONSTRAINT "scenario_version_name" CHECK (char_length("scenario_version"."name") between 1 and 120)
);
--> statement-breakpoint
ALTER TABLE "scenario_version" ADD CONSTRAINT "scenario_version_scenario_id_scenario_id_fk" FOREIGN KEY ("scenario_id") REFERENCES "public"."scenario"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scenario_version" ADD CONSTRAINT "scenario_version_written_by_person_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "scenario_by_update" ON "scenario" USING btree ("updated_at","id");