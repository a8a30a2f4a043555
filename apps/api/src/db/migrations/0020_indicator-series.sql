CREATE TABLE "indicator_series" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "indicator_series_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"indicator_id" text NOT NULL,
	"level" "indicator_level" NOT NULL,
	"year" smallint NOT NULL,
	"sex" "indicator_sex" NOT NULL,
	"age_group" text,
	"area_version" text,
	"load_id" integer,
	"has_small_counts" boolean NOT NULL,
	CONSTRAINT "indicator_series_key" UNIQUE NULLS NOT DISTINCT("indicator_id","level","year","sex","age_group","area_version","load_id")
);
--> statement-breakpoint
CREATE TABLE "indicator_value" (
	"series_id" integer NOT NULL,
	"area_number" integer NOT NULL,
	"value" double precision,
	"count" double precision,
	"denominator" double precision,
	"low" double precision,
	"high" double precision,
	"response_rate" double precision,
	"missing" "missing_reason",
	CONSTRAINT "indicator_value_series_id_area_number_pk" PRIMARY KEY("series_id","area_number"),
	CONSTRAINT "indicator_value_or_why_not" CHECK (("indicator_value"."value" is null) = ("indicator_value"."missing" is not null)),
	CONSTRAINT "indicator_value_interval" CHECK (num_nulls("indicator_value"."low", "indicator_value"."high") <> 1)
);
--> statement-breakpoint
ALTER TABLE "indicator_series" ADD CONSTRAINT "indicator_series_indicator_id_indicator_id_fk" FOREIGN KEY ("indicator_id") REFERENCES "public"."indicator"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicator_value" ADD CONSTRAINT "indicator_value_series_id_indicator_series_id_fk" FOREIGN KEY ("series_id") REFERENCES "public"."indicator_series"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "indicator_series_by_load" ON "indicator_series" USING btree ("load_id");--> statement-breakpoint
INSERT INTO "indicator_series" ("indicator_id", "level", "year", "sex", "has_small_counts")
SELECT DISTINCT before."indicator_id", area."level"::text::"indicator_level", before."year", 'all'::"indicator_sex", false
FROM "indicator_value_before" before JOIN "area" ON area."id" = before."area_id";--> statement-breakpoint
INSERT INTO "indicator_value" ("series_id", "area_number", "value", "missing")
SELECT series."id", area."number", before."value", CASE WHEN before."value" IS NULL THEN 'missing'::"missing_reason" END
FROM "indicator_value_before" before
JOIN "area" ON area."id" = before."area_id"
JOIN "indicator_series" series ON series."indicator_id" = before."indicator_id" AND series."year" = before."year"
  AND series."level"::text = area."level"::text;--> statement-breakpoint
DROP TABLE "indicator_value_before";